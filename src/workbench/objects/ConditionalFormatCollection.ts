import { overlaps } from "../book/core/areas";
import type { ConditionalFormat } from "../book/Book";
import { type HostObject, ObjectClass, method } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readWord } from "../protocol/readArguments";
import { ConditionalFormatClass } from "./ConditionalFormat";
import { type Blocks, areaOf, sheetOf } from "./Blocks";
import { CONDITIONAL_FORMAT_TYPES } from "../book/rules/conditionalFormats";

/** The conditional formats that touch a range, first priority first. */
const ConditionalFormatCollectionClass = new ObjectClass<Blocks>("ConditionalFormatCollection", {
  contents: {
    list: (blocks, session) => touching(blocks, session).map((format) => objectOf(blocks, format)),
    find: (blocks, key, session) => {
      const format = touching(blocks, session).find(({ id }) => id === key);
      return format ? objectOf(blocks, format) : null;
    },
    since: { getCount: 6, getItem: 6, getItemAt: 6, getItemOrNullObject: 14 },
  },
  methods: {
    Add: method(6, (blocks, [type], session) => {
      const format = session.editor.addConditionalFormat(
        blocks[0].sheet,
        blocks.map(areaOf),
        readWord(type, CONDITIONAL_FORMAT_TYPES, "type"),
      );
      return objectOf(blocks, format);
    }),
    ClearAll: method(6, (blocks, _args, session) => {
      for (const { id } of touching(blocks, session))
        session.editor.deleteConditionalFormat(blocks[0].sheet, id);
    }),
  },
});

export const conditionalFormatsOf = (blocks: Blocks): HostObject<Blocks> =>
  ConditionalFormatCollectionClass.of(blocks);

const objectOf = (blocks: Blocks, { id }: ConditionalFormat): HostObject =>
  ConditionalFormatClass.of({ sheet: blocks[0].sheet, id });

function touching(blocks: Blocks, session: Session): ConditionalFormat[] {
  const areas = blocks.map(areaOf);
  return sheetOf(blocks[0], session)
    .conditionalFormats.filter((format) =>
      format.areas.some((own) => areas.some((area) => overlaps(own, area))),
    )
    .sort((a, b) => a.priority - b.priority);
}
