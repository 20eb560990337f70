import { itemNotFound } from "../protocol/HostError";
import { type HostObject, ObjectClass, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readText } from "../protocol/readArguments";

interface SettingState {
  key: string;
}

/** Values are kept as JSON text; the client writes dates as "Date(ms)" inside and reads them back itself. */
function read({ key }: SettingState, { editor }: Session): unknown {
  const json = Object.hasOwn(editor.book.settings, key) ? editor.book.settings[key] : undefined;
  if (json !== undefined) return JSON.parse(json) as unknown;
  throw itemNotFound(`setting ${key}`);
}

function write(key: string, value: unknown, { editor }: Session): void {
  editor.setSettings({ ...editor.book.settings, [key]: JSON.stringify(value ?? null) });
}

function findSetting(key: unknown, { editor }: Session): HostObject | null {
  return Object.hasOwn(editor.book.settings, String(key)) ? SettingClass.of({ key: String(key) }) : null;
}

const SettingClass = new ObjectClass<SettingState>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: readOnly(4, ({ key }) => key),
    Value: readWrite(4, read, ({ key }, value, session) => write(key, value, session)),
  },
  methods: {
    Delete: method(4, (state, _args, session) => {
      read(state, session);
      const left = Object.entries(session.editor.book.settings).filter(([key]) => key !== state.key);
      session.editor.setSettings(Object.fromEntries(left));
    }),
  },
});

export const SettingCollectionClass = new ObjectClass<null>("SettingCollection", {
  contents: {
    list: (_state, { editor }) => Object.keys(editor.book.settings).map((key) => SettingClass.of({ key })),
    find: (_state, key, session) => findSetting(key, session),
    since: { getCount: 4, getItem: 4, getItemOrNullObject: 4 },
  },
  methods: {
    Add: method(4, (_state, [key, value], session) => {
      const name = readText(key, "key");
      write(name, value, session);
      return SettingClass.of({ key: name });
    }),
  },
});
