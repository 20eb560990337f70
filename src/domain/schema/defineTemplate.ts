import { listById } from "./lists";
import { settingsFields } from "./settingsFields";
import { CHECK_MARKS, ROW_ID, type Field, type Required, type Template } from "./Template";
import type { Label } from "./Label";

const HELP_LIMIT = 250;
const SHEET_NAME_LIMIT = 31;
const ILLEGAL_IN_SHEET_NAME = /[\\/?*:[\]]|^'|'$/;
const ID = /^[a-z][A-Za-z0-9]*$/;

/**
 * Checks a template's description once, when the program starts, and freezes it. A mistake is a programmer's:
 * it throws an Error that names the template and every mistake. Columns of other templates inside computed
 * formulas are checked by `checkTemplateLinks`, when all templates are known.
 */
export function defineTemplate(template: Template): Template {
  const mistakes: string[] = [];
  const say = (mistake: string): void => void mistakes.push(mistake);
  const fields = new Map(template.fields.map((field) => [field.id, field]));

  if (!ID.test(template.id)) say(`id "${template.id}" is not camelCase`);
  if (fields.size !== template.fields.length) say("a field id occurs twice");
  if (!fields.has(template.keyField)) say(`key field "${template.keyField}" does not exist`);
  checkSheetName(template.sheetName, say);
  checkHeadings(template.fields, say);
  for (const field of template.fields) checkField(field, fields, say);
  checkSeedRows(template, fields, say);

  if (mistakes.length > 0) throw new Error(`Template ${template.id}: ${mistakes.join("; ")}`);
  return freeze(template);
}

function checkSheetName(name: Label, say: (mistake: string) => void): void {
  for (const text of [name.en, name.km]) {
    if (text === "" || text.length > SHEET_NAME_LIMIT) say(`sheet name "${text}" is empty or too long`);
    if (ILLEGAL_IN_SHEET_NAME.test(text)) say(`sheet name "${text}" has a sign that Excel refuses`);
  }
}

/** Excel refuses two equal headings in a table, whatever their case. */
function checkHeadings(fields: readonly Field[], say: (mistake: string) => void): void {
  for (const language of ["en", "km"] as const) {
    const seen = new Set<string>();
    for (const { label, id } of fields) {
      const heading = label[language].toLowerCase();
      if (heading.trim() !== heading || heading === "") say(`heading of ${id} is blank or has outer spaces`);
      if (seen.has(heading)) say(`heading "${heading}" occurs twice`);
      seen.add(heading);
    }
  }
}

function checkField(field: Field, fields: ReadonlyMap<string, Field>, say: (mistake: string) => void): void {
  const { id } = field;
  if (!ID.test(id) || id === ROW_ID || id === CHECK_MARKS) say(`field id "${id}" is not allowed`);
  for (const text of [field.help.en, field.help.km]) {
    if (text === "" || text.length > HELP_LIMIT) say(`help of ${id} is empty or longer than ${HELP_LIMIT}`);
  }
  if (!(field.width > 0)) say(`width of ${id} is not positive`);
  if (field.type === "choice" && !listById(field.list)) say(`list "${field.list}" of ${id} does not exist`);
  if (field.type === "computed") checkFormula(field, fields, say);
  for (const required of [field.required, field.advised ?? "never"]) checkRequired(id, required, fields, say);
}

function checkRequired(
  id: string,
  required: Required,
  fields: ReadonlyMap<string, Field>,
  say: (mistake: string) => void,
): void {
  if (typeof required === "string") return;
  for (const other of [...(required.filled ?? []), ...(required.blank ?? [])]) {
    if (!fields.has(other)) say(`${id} depends on unknown field "${other}"`);
  }
  for (const [other, codes] of Object.entries(required.where ?? {})) {
    const field = fields.get(other);
    if (field?.type !== "choice") say(`${id} depends on "${other}", which is no choice field`);
    else
      for (const code of codes)
        if (!hasChoice(field.list, code)) say(`${id} depends on unknown ${other} "${code}"`);
  }
}

const hasChoice = (listId: string, code: string): boolean =>
  listById(listId)?.choices.some((choice) => choice.code === code) ?? false;

function checkFormula(
  field: Field & { type: "computed" },
  fields: ReadonlyMap<string, Field>,
  say: (mistake: string) => void,
): void {
  if (!field.formula.startsWith("=")) say(`formula of ${field.id} does not start with =`);
  if (field.list !== undefined && !listById(field.list))
    say(`list "${field.list}" of ${field.id} does not exist`);
  for (const [placeholder, first = "", second] of field.formula.matchAll(/\{([^{}.]*)(?:\.([^{}]*))?\}/g)) {
    const known =
      second === undefined
        ? fields.has(first)
        : first === "Settings"
          ? settingsFields.some((setting) => setting.id === second)
          : listById(first) === undefined || hasChoice(first, second);
    if (!known) say(`formula of ${field.id} has unknown ${placeholder}`);
  }
}

function checkSeedRows(
  template: Template,
  fields: ReadonlyMap<string, Field>,
  say: (mistake: string) => void,
): void {
  const rowIds = new Set(template.seedRows.map((row) => row.rowId));
  if (rowIds.size !== template.seedRows.length) say("a seed row id occurs twice");
  for (const row of template.seedRows) {
    for (const [id, value] of Object.entries(row)) {
      const field = fields.get(id);
      if (id === ROW_ID) continue;
      if (!field || field.type === "computed")
        say(`seed row ${row.rowId} fills unknown or computed field "${id}"`);
      else if (field.type === "choice" && !hasChoice(field.list, String(value)))
        say(`seed row ${row.rowId} has unknown ${id} "${String(value)}"`);
    }
  }
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
