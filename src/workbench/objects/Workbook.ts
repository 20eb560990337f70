import { formatAddress } from "../book/address";
import type { Area } from "../book/Book";
import { HostError } from "../protocol/HostError";
import { type HostObject, ObjectClass, link, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readFlag, readOptionalText, readText } from "../protocol/readArguments";
import { ApplicationClass, RuntimeClass } from "./Application";
import { CustomXmlPartCollectionClass } from "./CustomXmlPart";
import { DocumentPropertiesClass } from "./DocumentProperties";
import { NamedItemCollectionClass } from "./NamedItem";
import { RangeClass } from "./Range";
import { makeAreas } from "./RangeAreas";
import { SettingCollectionClass } from "./Setting";
import { TableCollectionClass } from "./TableCollection";
import { WorksheetCollectionClass } from "./WorksheetCollection";
import { makeRange } from "./rangePlace";

/** There is one workbook, so its state says nothing. */
export type WorkbookState = null;

interface Selection {
  sheet: string;
  cell: Area;
  areas: Area[];
}

function selection({ editor }: Session): Selection {
  const sheet = editor.book.activeSheet;
  const { row, column, areas } = editor.book.selection[sheet] ?? { row: 0, column: 0, areas: [] };
  const cell = { top: row, left: column, bottom: row, right: column };
  return { sheet, cell, areas: areas.length > 0 ? areas : [cell] };
}

function eventRange(reference: unknown, session: Session): HostObject | null {
  const range = session.ranges.ofEvent(readText(reference, "reference"));
  return range && !range.gone ? makeRange(range.sheet, range.area, session) : null;
}

export const WorkbookClass = new ObjectClass<WorkbookState>("Workbook", {
  properties: {
    Name: readOnly(7, (_state, { editor }) => editor.book.fileName),
    ReadOnly: readOnly(8, () => false),
    IsDirty: readWrite(
      9,
      (_state, { editor }) => editor.isDirty,
      (_state, value, { editor }) => {
        if (readFlag(value, "isDirty"))
          throw new HostError("InvalidOperation", "isDirty can only be set to false.");
        editor.markSaved();
      },
    ),
    AutoSave: readOnly(9, () => false),
  },
  links: {
    Worksheets: link(1, () => WorksheetCollectionClass.of(null)),
    Tables: link(1, () => TableCollectionClass.of({ sheet: null })),
    Names: link(1, () => NamedItemCollectionClass.of({ scope: null })),
    Application: link(1, () => ApplicationClass.of(null)),
    Settings: link(4, () => SettingCollectionClass.of(null)),
    CustomXmlParts: link(5, () => CustomXmlPartCollectionClass.of({})),
    Properties: link(7, () => DocumentPropertiesClass.of(null)),
    Protection: link(7, () => WorkbookProtectionClass.of(null)),
    _Runtime: link(5, () => RuntimeClass.of(null)),
  },
  methods: {
    GetSelectedRange: method(1, (_state, _args, session) => {
      const { sheet, areas } = selection(session);
      const [first, second] = areas;
      if (first && !second) return makeRange(sheet, first, session);
      throw new HostError(
        "InvalidSelection",
        `The selection ${formatAddress(areas)} is more than one block.`,
      );
    }),
    GetSelectedRanges: method(9, (_state, _args, session) => {
      const { sheet, areas } = selection(session);
      return makeAreas(sheet, areas, session);
    }),
    GetActiveCell: method(7, (_state, _args, session) => {
      const { sheet, cell } = selection(session);
      return makeRange(sheet, cell, session);
    }),
    _GetRangeForEventByReferenceId: method(1, (_state, [reference], session) => {
      const range = eventRange(reference, session);
      if (range) return range;
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method(1, (_state, [reference], session) =>
      eventRange(reference, session),
    ),
    _GetObjectByReferenceId: method(1, (_state, [reference], session) =>
      session.ranges.find(readText(reference, "reference")),
    ),
    _GetObjectTypeNameByReferenceId: method(1, (_state, [reference], session) => {
      const object = session.ranges.find(readText(reference, "reference"));
      return RangeClass.holds(object) ? "Range" : "RangeAreas";
    }),
    _GetReferenceCount: method(1, (_state, _args, session) => session.ranges.keptCount),
    _RemoveAllReferences: method(1, (_state, _args, session) => session.ranges.releaseAll()),
  },
});

const WorkbookProtectionClass = new ObjectClass<WorkbookState>("WorkbookProtection", {
  properties: {
    Protected: readOnly(7, (_state, { editor }) => editor.book.structureProtection !== null),
  },
  methods: {
    Protect: method(7, (_state, [password], { editor }) =>
      editor.protectStructure(readOptionalText(password, "password")),
    ),
    Unprotect: method(7, (_state, [password], { editor }) =>
      editor.unprotectStructure(readOptionalText(password, "password")),
    ),
  },
});
