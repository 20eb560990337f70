import type { CustomXmlPart } from "../book/Book";
import { HostError, itemNotFound } from "../protocol/HostError";
import { type HostObject, ObjectClass, method, readOnly } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readText } from "../protocol/readArguments";

interface PartState {
  id: string;
}

/** All parts, or those of one namespace. */
interface CollectionState {
  namespaceUri?: string;
}

function partAt({ id }: PartState, { editor }: Session): CustomXmlPart {
  const part = editor.book.customXmlParts.find((candidate) => candidate.id === id);
  if (part) return part;
  throw itemNotFound(`custom XML part ${id}`);
}

const CustomXmlPartClass = new ObjectClass<PartState>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(5, ({ id }) => id),
    NamespaceUri: readOnly(5, (state, session) => partAt(state, session).namespaceUri),
  },
  methods: {
    GetXml: method(5, (state, _args, session) => partAt(state, session).xml),
    SetXml: method(5, (state, [xml], session) => {
      partAt(state, session);
      session.editor.setCustomXmlPart(state.id, readText(xml, "xml"));
    }),
    Delete: method(5, (state, _args, session) => {
      partAt(state, session);
      session.editor.deleteCustomXmlPart(state.id);
    }),
  },
});

function parts({ namespaceUri }: CollectionState, { editor }: Session): HostObject<PartState>[] {
  return editor.book.customXmlParts
    .filter((part) => namespaceUri === undefined || part.namespaceUri === namespaceUri)
    .map(({ id }) => CustomXmlPartClass.of({ id }));
}

const contents = {
  list: parts,
  find: (state: CollectionState, key: unknown, session: Session): HostObject | null =>
    parts(state, session).find((part) => part.state.id === key) ?? null,
  since: { getCount: 5, getItem: 5, getItemOrNullObject: 5 },
};

export const CustomXmlPartCollectionClass = new ObjectClass<CollectionState>("CustomXmlPartCollection", {
  contents,
  methods: {
    Add: method(5, (_state, [xml], { editor }) =>
      CustomXmlPartClass.of({ id: editor.addCustomXmlPart(readText(xml, "xml")) }),
    ),
    GetByNamespace: method(5, (_state, [uri]) =>
      CustomXmlPartScopedCollectionClass.of({ namespaceUri: readText(uri, "namespaceUri") }),
    ),
  },
});

const CustomXmlPartScopedCollectionClass = new ObjectClass<CollectionState>("CustomXmlPartScopedCollection", {
  contents,
  methods: {
    GetOnlyItem: method(5, (state, _args, session) => {
      const [first, second] = parts(state, session);
      if (first && !second) return first;
      throw new HostError("GeneralException", "The namespace does not have exactly one custom XML part.");
    }),
    GetOnlyItemOrNullObject: method(5, (state, _args, session) => {
      const [first, second] = parts(state, session);
      return first && !second ? first : null;
    }),
  },
});
