import type { Waiver } from "../domain/Waiver";

/** What the workbook remembers of its checks, in a custom XML part of its own. */
export interface ChecksRecord {
  /** Whether findings are shown in the sheet. */
  readonly marks: boolean;
  readonly waivers: readonly Waiver[];
}

export const CHECKS_NAMESPACE = "urn:gmsp-tracker:checks";
/** Excel keeps parts of any size, other programs and Word on the web up to 1 MB. */
export const LARGEST_PART = 900_000;

/** The part; a null object where there is none. */
export const checksPart = (workbook: Excel.Workbook): Excel.CustomXmlPart =>
  workbook.customXmlParts.getByNamespace(CHECKS_NAMESPACE).getOnlyItemOrNullObject();

/** One name with its value; values may hold any sign but their own quotation mark. */
const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ELEMENT = /<waiver((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>\s*<\/waiver\s*>)/g;

/** Nothing is remembered where the part is missing or not ours to read. */
export function readChecks(xml: string | null): ChecksRecord {
  const root = xml === null ? undefined : rootOf(xml);
  if (!root) return { marks: false, waivers: [] };
  const waivers = [...root.inner.matchAll(ELEMENT)].flatMap(([, text = ""]) => readWaiver(text) ?? []);
  return { marks: attributesOf(root.attributes).get("marks") === "on", waivers };
}

export interface ChecksChange {
  readonly marks?: boolean;
  readonly add?: readonly Waiver[];
  readonly remove?: readonly Waiver[];
}

/** The part's new text. All that is not changed stays letter by letter, also what a newer tracker wrote. */
export function writeChecks(previous: string | null, { marks, add = [], remove = [] }: ChecksChange): string {
  const root = (previous === null ? undefined : rootOf(previous)) ?? { attributes: "", inner: "" };
  const gone = new Set([...remove, ...add].map(keyOf));
  const kept = root.inner.replace(ELEMENT, (element, text: string) => {
    const waiver = readWaiver(text);
    return waiver && gone.has(keyOf(waiver)) ? "" : element;
  });
  const attributes = [...attributesOf(root.attributes)].filter(([name]) => name !== "xmlns");
  const named = new Map(attributes);
  if (marks !== undefined) named.set("marks", marks ? "on" : "off");
  const written = [...named].map(([name, value]) => attribute(name, value)).join("");
  return `<checks xmlns="${CHECKS_NAMESPACE}"${written}>${kept}${add.map(element).join("")}</checks>`;
}

/** Two waivers of the same finding: the later one takes the place of the earlier. */
const keyOf = ({ code, variant = "", templateId, rowId, field }: Waiver): string =>
  JSON.stringify([code, variant, templateId, rowId, field]);

function rootOf(xml: string): { attributes: string; inner: string } | undefined {
  const [, attributes = "", inner = ""] =
    /<checks\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*)<\/checks\s*>)/.exec(xml) ?? [];
  return attributes.includes(CHECKS_NAMESPACE) ? { attributes, inner } : undefined;
}

const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [
      name,
      unescape(double ?? single ?? ""),
    ]),
  );

function readWaiver(text: string): Waiver | undefined {
  const of = attributesOf(text);
  const [code, fingerprint] = [of.get("code"), of.get("fingerprint")];
  if (code === undefined || fingerprint === undefined) return undefined;
  const variant = of.get("variant");
  return {
    code,
    ...(variant === undefined ? {} : { variant }),
    templateId: of.get("template") ?? null,
    rowId: of.get("row") ?? "",
    field: of.get("field") ?? null,
    fingerprint,
    reason: of.get("reason") ?? "",
    by: of.get("by") ?? "",
    on: of.get("on") ?? "",
  };
}

const element = (waiver: Waiver): string => {
  const { code, variant, templateId, rowId, field, fingerprint, reason, by, on } = waiver;
  const values = { code, variant, template: templateId, row: rowId, field, fingerprint, on, by, reason };
  const written = Object.entries(values).map(([name, value]) =>
    value === undefined || value === null || value === "" ? "" : attribute(name, value),
  );
  return `<waiver${written.join("")}/>`;
};

const attribute = (name: string, value: string): string => ` ${name}="${escape(value)}"`;

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Line breaks would become spaces in an attribute; signs that XML forbids are left out. */
const escape = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? entity;
      const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
