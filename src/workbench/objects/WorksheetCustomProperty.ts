import { invalidArgument, itemNotFound } from "../protocol/HostError";
import { type HostObject, ObjectClass, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readText } from "../protocol/readArguments";
import { type WorksheetState, sheetAt } from "./Worksheet";

interface PropertyState {
  sheet: WorksheetState;
  key: string;
}

const KEY_LENGTH = 255;

/** Keys go without regard to case. */
function keyOf(sheet: WorksheetState, key: unknown, session: Session): string | undefined {
  const wanted = String(key).toLowerCase();
  return Object.keys(sheetAt(sheet, session).customProperties).find(
    (candidate) => candidate.toLowerCase() === wanted,
  );
}

function valueOf({ sheet, key }: PropertyState, session: Session): string {
  const value = sheetAt(sheet, session).customProperties[keyOf(sheet, key, session) ?? ""];
  if (value !== undefined) return value;
  throw itemNotFound(`worksheet property ${key}`);
}

function write(sheet: WorksheetState, key: string, value: string, session: Session): void {
  const name = keyOf(sheet, key, session) ?? key;
  const { customProperties } = sheetAt(sheet, session);
  session.editor.setSheet(sheet.id, { customProperties: { ...customProperties, [name]: value } });
}

const WorksheetCustomPropertyClass = new ObjectClass<PropertyState>("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: readOnly(12, ({ key }) => key),
    Value: readWrite(12, valueOf, ({ sheet, key }, value, session) =>
      write(sheet, key, readText(value, "value"), session),
    ),
  },
  methods: {
    Delete: method(12, (state, _args, session) => {
      valueOf(state, session);
      const { customProperties } = sheetAt(state.sheet, session);
      const left = Object.entries(customProperties).filter(
        ([key]) => key !== keyOf(state.sheet, state.key, session),
      );
      session.editor.setSheet(state.sheet.id, { customProperties: Object.fromEntries(left) });
    }),
  },
});

export const WorksheetCustomPropertyCollectionClass = new ObjectClass<WorksheetState>(
  "WorksheetCustomPropertyCollection",
  {
    contents: {
      list: (sheet, session) =>
        Object.keys(sheetAt(sheet, session).customProperties).map((key) =>
          WorksheetCustomPropertyClass.of({ sheet, key }),
        ),
      find: (sheet, key, session): HostObject | null => {
        const name = keyOf(sheet, key, session);
        return name === undefined ? null : WorksheetCustomPropertyClass.of({ sheet, key: name });
      },
      since: { getCount: 12, getItem: 12, getItemOrNullObject: 12 },
    },
    methods: {
      // Writes over what is there.
      Add: method(12, (sheet, [key, value], session) => {
        const name = readText(key, "key");
        if (name === "" || name.length > KEY_LENGTH) throw invalidArgument("key");
        write(sheet, name, readText(value, "value"), session);
        return WorksheetCustomPropertyClass.of({ sheet, key: keyOf(sheet, name, session) ?? name });
      }),
    },
  },
);
