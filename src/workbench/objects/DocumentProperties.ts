import type { Book } from "../book/Book";
import { itemNotFound, invalidArgument } from "../protocol/HostError";
import {
  type HostObject,
  ObjectClass,
  type Property,
  link,
  method,
  readOnly,
  readWrite,
} from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readText, readWhole } from "../protocol/readArguments";

type TextMember =
  "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company";

const text = (member: TextMember): Property<null> =>
  readWrite(
    7,
    (_state, { editor }) => editor.book.properties[member],
    (_state, value, { editor }) => editor.setProperties({ [member]: readText(value, member) }),
  );

export const DocumentPropertiesClass = new ObjectClass<null>("DocumentProperties", {
  properties: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: readOnly(7, (_state, { editor }) => editor.book.properties.lastAuthor),
    CreationDate: readOnly(7, (_state, { editor }) => editor.book.properties.creationDate || null),
    RevisionNumber: readWrite(
      7,
      (_state, { editor }) => editor.book.properties.revisionNumber,
      (_state, value, { editor }) =>
        editor.setProperties({ revisionNumber: readWhole(value, "revisionNumber") }),
    ),
  },
  links: { Custom: link(7, () => CustomPropertyCollectionClass.of(null)) },
});

interface CustomState {
  key: string;
}

type CustomValue = Book["properties"]["custom"][string];

/** Excel for Windows and Mac cut keys and values here; the workbench does as the web does and keeps them. */
const KEY_LENGTH = 255;

/** Keys go without regard to case. */
function keyOf(key: unknown, { editor }: Session): string | undefined {
  const wanted = String(key).toLowerCase();
  return Object.keys(editor.book.properties.custom).find((candidate) => candidate.toLowerCase() === wanted);
}

function valueOf({ key }: CustomState, session: Session): CustomValue {
  const value = session.editor.book.properties.custom[keyOf(key, session) ?? ""];
  if (value !== undefined) return value;
  throw itemNotFound(`custom property ${key}`);
}

function write(key: string, value: unknown, session: Session): void {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw invalidArgument("value");
  const name = keyOf(key, session) ?? key;
  session.editor.setProperties({ custom: { ...session.editor.book.properties.custom, [name]: value } });
}

function find(key: unknown, session: Session): HostObject | null {
  const name = keyOf(key, session);
  return name === undefined ? null : CustomPropertyClass.of({ key: name });
}

const CustomPropertyClass = new ObjectClass<CustomState>("CustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: readOnly(7, ({ key }) => key),
    Value: readWrite(7, valueOf, ({ key }, value, session) => write(key, value, session)),
    Type: readOnly(7, (state, session) => {
      const value = valueOf(state, session);
      if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
      return typeof value === "boolean" ? "Boolean" : "String";
    }),
  },
  methods: {
    Delete: method(7, (state, _args, session) => {
      valueOf(state, session);
      const { custom } = session.editor.book.properties;
      const left = Object.entries(custom).filter(([key]) => key !== keyOf(state.key, session));
      session.editor.setProperties({ custom: Object.fromEntries(left) });
    }),
  },
});

const CustomPropertyCollectionClass = new ObjectClass<null>("CustomPropertyCollection", {
  contents: {
    list: (_state, { editor }) =>
      Object.keys(editor.book.properties.custom).map((key) => CustomPropertyClass.of({ key })),
    find: (_state, key, session) => find(key, session),
    since: { getCount: 7, getItem: 7, getItemOrNullObject: 7 },
  },
  methods: {
    Add: method(7, (_state, [key, value], session) => {
      const name = readText(key, "key");
      if (name === "" || name.length > KEY_LENGTH) throw invalidArgument("key");
      write(name, value, session);
      return CustomPropertyClass.of({ key: name });
    }),
    DeleteAll: method(7, (_state, _args, { editor }) => editor.setProperties({ custom: {} })),
  },
});
