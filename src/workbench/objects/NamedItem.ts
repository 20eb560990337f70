import { formatAddress } from "../book/address";
import type { Name } from "../book/Book";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import { type HostObject, ObjectClass, link, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { plain } from "../protocol/describeEvent";
import { readFlag, readOptionalText, readText } from "../protocol/readArguments";
import { RangeClass } from "./Range";
import { WorksheetClass } from "./Worksheet";
import { areaOf } from "./Blocks";
import { makeRange } from "./rangePlace";

interface NameState {
  name: string;
  /** Sheet id; null for the workbook's names. */
  scope: string | null;
}

/** Only names of that very scope: a sheet's collection does not show the workbook's names. */
function findName(name: string, scope: string | null, editor: Session["editor"]): Name | undefined {
  const found = editor.findName(name, scope);
  return found?.scope === scope ? found : undefined;
}

function nameAt({ name, scope }: NameState, { editor }: Session): Name {
  const found = findName(name, scope, editor);
  if (found) return found;
  throw itemNotFound(`name ${name}`);
}

/** Sheet that relative parts of a name's formula are seen from. */
const homeOf = ({ scope }: NameState, { editor }: Session): string => scope ?? editor.book.activeSheet;

function target(state: NameState, session: Session): ReturnType<Session["editor"]["resolve"]> {
  return session.editor.resolve(nameAt(state, session).formula, homeOf(state, session));
}

function rangeOf(state: NameState, session: Session): HostObject | null {
  const place = target(state, session);
  return place ? makeRange(place.sheet, place.area, session) : null;
}

/** What the name stands for: an address without "=", or the value of its formula. */
function valueOf(state: NameState, session: Session): unknown {
  const place = target(state, session);
  if (place) return formatAddress(place.area, session.editor.sheet(place.sheet).name, true);
  const value = session.editor.evaluate(nameAt(state, session).formula, homeOf(state, session), 0, 0);
  return Array.isArray(value) ? value.map((row) => row.map(plain)) : plain(value);
}

function typeOf(state: NameState, session: Session): string {
  if (target(state, session)) return "Range";
  const value = session.editor.evaluate(nameAt(state, session).formula, homeOf(state, session), 0, 0);
  if (Array.isArray(value)) return "Array";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "object" && value !== null ? "Error" : "String";
}

const NamedItemClass: ObjectClass<NameState> = new ObjectClass<NameState>("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: readOnly(1, (state, session) => nameAt(state, session).name),
    Type: readOnly(1, typeOf),
    Value: readOnly(1, valueOf),
    Scope: readOnly(4, ({ scope }) => (scope === null ? "Workbook" : "Worksheet")),
    Visible: readWrite(
      1,
      (state, session) => nameAt(state, session).visible,
      ({ name, scope }, value, { editor }) =>
        editor.setName(name, scope, { visible: readFlag(value, "visible") }),
    ),
    Comment: readWrite(
      4,
      (state, session) => nameAt(state, session).comment,
      ({ name, scope }, value, { editor }) =>
        editor.setName(name, scope, { comment: readText(value, "comment") }),
    ),
    Formula: readWrite(
      7,
      (state, session) => nameAt(state, session).formula,
      ({ name, scope }, value, { editor }) => editor.setName(name, scope, { formula: readFormula(value) }),
    ),
  },
  links: {
    Worksheet: link(4, ({ name, scope }) => {
      if (scope !== null) return WorksheetClass.of({ id: scope });
      throw itemNotFound(`the sheet of ${name}, which belongs to the workbook`);
    }),
    WorksheetOrNullObject: link(4, ({ scope }) => (scope === null ? null : WorksheetClass.of({ id: scope }))),
  },
  methods: {
    GetRange: method(1, (state, _args, session) => {
      const range = rangeOf(state, session);
      if (range) return range;
      throw itemNotFound(`a range behind ${state.name}`);
    }),
    GetRangeOrNullObject: method(4, rangeOrNull),
    Delete: method(4, (state, _args, session) => {
      nameAt(state, session);
      session.editor.deleteName(state.name, state.scope);
    }),
  },
});

function rangeOrNull(state: NameState, _args: readonly unknown[], session: Session): HostObject | null {
  return rangeOf(state, session);
}

function readFormula(value: unknown): string {
  const text = readText(value, "formula");
  if (text === "") throw invalidArgument("an empty formula");
  return text.startsWith("=") ? text : `=${text}`;
}

export const NamedItemCollectionClass = new ObjectClass<{ scope: string | null }>("NamedItemCollection", {
  contents: {
    list: ({ scope }, { editor }) =>
      editor.book.names
        .filter((name) => name.scope === scope)
        .map(({ name }) => NamedItemClass.of({ name, scope })),
    find: ({ scope }, key, { editor }) => {
      const found = findName(String(key), scope, editor);
      return found ? NamedItemClass.of({ name: found.name, scope: found.scope }) : null;
    },
    since: { getCount: 4, getItem: 1, getItemOrNullObject: 4 },
  },
  methods: {
    Add: method(4, ({ scope }, args, session) => add(scope, args, session)),
    AddFormulaLocal: method(4, ({ scope }, args, session) => add(scope, args, session)),
  },
});

function add(
  scope: string | null,
  [name, reference, comment]: readonly unknown[],
  session: Session,
): HostObject {
  const { editor } = session;
  const formula = RangeClass.holds(reference)
    ? `=${formatAddress(areaOf(reference.state), editor.sheet(reference.state.sheet).name, true)}`
    : readFormula(typeof reference === "number" ? String(reference) : reference);
  const added = editor.addName(
    readText(name, "name"),
    formula,
    scope,
    readOptionalText(comment, "comment") ?? "",
  );
  return NamedItemClass.of({ name: added.name, scope });
}
