import type { Language } from "../domain/schema/Label";

/** What the workbook remembers of itself beside its sheets. Lost metadata is rebuilt from the tables. */
export interface Metadata {
  /** Format of this record; a higher one than FORMAT comes from a newer tracker. */
  readonly format: number;
  readonly language: Language;
  /** Template id -> version. */
  readonly templates: ReadonlyMap<string, number>;
  /** Whether tables show their headings in the other language, too. Left out when writing = as it was. */
  readonly bilingual?: boolean;
}

export const NAMESPACE = "urn:gmsp-tracker:workbook";
export const FORMAT = 1;

/**
 * The custom XML part that holds the metadata; a null object where there is none. Its namespace is ours, so
 * that every copy of the add-in finds it, however it was installed (settings belong to one add-in id).
 */
export const metadataPart = (workbook: Excel.Workbook): Excel.CustomXmlPart =>
  workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();

/** Elements and attributes that are not ours are kept: `previous` is the part's text as it was read. */
export function writeMetadata(metadata: Metadata, previous: string | null): string {
  const kept = previous === null ? "" : foreignElements(previous);
  const templates = [...metadata.templates].map(
    ([id, version]) => `<template id="${id}" version="${version}"/>`,
  );
  const { format, language } = metadata;
  const bilingual = metadata.bilingual ?? (previous !== null && readMetadata(previous)?.bilingual === true);
  const own = `xmlns="${NAMESPACE}" format="${format}" language="${language}"${bilingual ? ' bilingual="yes"' : ""}`;
  const others = previous === null ? "" : foreignAttributes(previous);
  return `<workbook ${own}${others}>${templates.join("")}${kept}</workbook>`;
}

/** undefined where the text is not ours to read. Attributes in any order; unknown elements are passed over. */
export function readMetadata(xml: string): Metadata | undefined {
  const root = /<workbook\b([^>]*)>/.exec(xml)?.[1];
  if (root === undefined || !root.includes(NAMESPACE)) return undefined;
  const format = Number(attribute(root, "format"));
  const language = attribute(root, "language");
  if (!Number.isInteger(format) || (language !== "en" && language !== "km")) return undefined;
  const templates = new Map<string, number>();
  for (const [, attributes = ""] of xml.matchAll(/<template\b([^>]*)\/>/g)) {
    const id = attribute(attributes, "id");
    if (id) templates.set(id, Number(attribute(attributes, "version")) || 1);
  }
  return { format, language, templates, bilingual: attribute(root, "bilingual") === "yes" };
}

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];

/** Attributes of the root that a newer tracker may have put there. */
const foreignAttributes = (xml: string): string =>
  [...(/<workbook\b([^>]*)>/.exec(xml)?.[1] ?? "").matchAll(/\s([\w:.-]+)="[^"]*"/g)]
    .filter(([, name = ""]) => !/^(xmlns|format|language|bilingual)$/.test(name))
    .map(([text]) => text)
    .join("");

/** Everything inside the root that is not a `template` element. */
const foreignElements = (xml: string): string => {
  const inner = /<workbook\b[^>]*[^/]>([\s\S]*)<\/workbook>/.exec(xml)?.[1] ?? "";
  return inner.replace(/<template\b[^>]*\/>/g, "").trim();
};
