import { dayParts } from "../record/day";
import type { Field, Template } from "../schema/Template";
import { cellAddress, rangeAddress } from "./cellAddress";
import type { GuideLine, GuideWords } from "./GuideWords";
import { headingOf, type SheetContext } from "./SheetContext";
import type { ConditionalPlan, PlanCell, SheetPlan, StyleRole, Tone } from "./SheetPlan";
import { pageFooter, sheetTop } from "./sheetTop";
import { quoteText } from "./structuredReference";
import { columnWidth, lineHeight, rowHeight } from "./textSize";

/** A sheet that the Guide tells of: its id ("plan", "settings"), its tab, and, for templates, its columns. */
export interface GuidedSheet {
  readonly id: string;
  readonly tab: string;
  readonly purpose: string;
  readonly template?: Template;
}

/** The workbook name over a sheet's first cell; links go through it, so that they outlive renaming and moving. */
export const sheetLinkName = (id: string): string => `Gmsp_sheet_${id}`;

const LEFT = 2;
const RIGHT = 4;
const FIRST_ROW = 5;

/** One row of the Guide as it is gathered from top to bottom. */
interface Line {
  readonly cells: readonly [PlanCell, PlanCell, PlanCell] | null;
  readonly roles: readonly (StyleRole | null)[];
  readonly tone?: Tone;
  readonly height?: number;
  /** On paper each table has its own page, to be handed to those who fill it in. */
  readonly startsPage?: boolean;
}

/**
 * The Guide, for colleagues without the add-in: what the workbook is for, how to fill it in and send it back, what
 * the colours mean, then sheet by sheet what each column takes. One page across on A4. Nothing is merged.
 */
export function buildGuideSheet(
  context: SheetContext,
  guide: GuideWords,
  sheets: readonly GuidedSheet[],
): SheetPlan {
  const { language, words } = context;
  const khmer = language === "km";
  const widths = [2, 28, 120, 40];
  const lines = [
    ...openingLines(context, guide),
    { ...title(guide.sheetsTitle, khmer), startsPage: true },
    ...sheets.flatMap((sheet, index) => sheetLines(sheet, context, guide, index > 0)),
  ];
  const rowBreaks = lines.flatMap(({ startsPage }, index) => (startsPage ? [FIRST_ROW + index] : []));
  const top = sheetTop(
    { title: guide.sheet, purpose: guide.purpose, caption: "", widths, from: LEFT, to: RIGHT, asOf: false },
    language,
    words,
  );
  return {
    id: "guide",
    name: guide.sheet,
    tab: "summary",
    gridlines: false,
    columns: widths.map((width) => ({ width: width === 2 ? width : columnWidth(width, false) })),
    rowHeights: [
      ...top.rowHeights,
      ...lines.map(({ cells, height }, index) => ({
        row: FIRST_ROW + index,
        height: height ?? rowHeight(texts(cells, widths), khmer),
      })),
    ],
    blocks: [
      ...top.blocks,
      {
        at: cellAddress(FIRST_ROW, LEFT),
        cells: lines.map(({ cells }) => [...(cells ?? ["", "", ""])]),
      },
    ],
    tables: [],
    styles: [...top.styles, ...stylesOf(lines)],
    numberFormats: [],
    validations: [],
    conditionals: tonesOf(lines),
    charts: [],
    names: sheets.map(({ id, tab }) => ({
      name: sheetLinkName(id),
      refersTo: `='${tab.replaceAll("'", "''")}'!$A$1`,
    })),
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: "Landscape",
      pages: { kind: "fit", wide: 1, tall: null, rowBreaks },
      titleRows: null,
      titleColumns: null,
      footer: pageFooter(words),
      area: null,
    },
  };
}

const ALL = (role: StyleRole): readonly StyleRole[] => [role, role, role];
const gap: Line = { cells: null, roles: [], height: 10 };

const title = (text: string, khmer: boolean): Line => ({
  cells: [text, "", ""],
  roles: ALL("total"),
  height: lineHeight(khmer) + 8,
});

/** The text has two columns' room; it wraps within the first of them, the wider. */
const said = ([subject, text]: GuideLine): Line => ({
  cells: [subject, text, ""],
  roles: ["label", "note", null],
});

function openingLines({ settings, language }: SheetContext, guide: GuideWords): Line[] {
  const khmer = language === "km";
  const [from, to] = [settings.planStart, settings.planEnd].map((day) => String(dayParts(day).year));
  const filled = ([subject, text]: GuideLine): GuideLine => [
    subject,
    text.replace("{from}", from ?? "").replace("{to}", to ?? ""),
  ];
  const sample = (line: GuideLine, role: StyleRole): Line => ({
    cells: [line[0], line[1], ""],
    roles: [role, "note", null],
  });
  const toned = (tone: Tone): Line => ({ ...sample(guide[tone], "input"), tone });
  return [
    title(guide.aboutTitle, khmer),
    ...guide.about.map((line) => said(filled(line))),
    gap,
    title(guide.stepsTitle, khmer),
    ...guide.steps.map(([subject, text], index) => said([`${index + 1}. ${subject}`, text])),
    gap,
    title(guide.colorsTitle, khmer),
    sample(guide.requiredHeading, "requiredHeading"),
    sample(guide.heading, "heading"),
    sample(guide.input, "input"),
    sample(guide.computed, "computed"),
    ...(["missing", "good", "warning", "bad", "neutral"] as const).map(toned),
    said(guide.tabs),
    gap,
  ];
}

/** A link to the sheet, what the sheet is for, and its columns. */
function sheetLines(
  { id, tab, purpose, template }: GuidedSheet,
  context: SheetContext,
  guide: GuideWords,
  startsPage: boolean,
): Line[] {
  const link = `=HYPERLINK("#${sheetLinkName(id)}",${quoteText(tab)})`;
  const head: Line = { cells: [{ formula: link }, purpose, ""], roles: ["sheetLink", "note", null] };
  if (!template) return [gap, head];
  return [
    gap,
    { ...head, startsPage },
    { cells: [guide.column, guide.whatToPutIn, guide.kind], roles: ALL("heading") },
    ...template.fields.map((field): Line => {
      const role = field.type === "computed" ? "computed" : "label";
      return {
        cells: [
          headingOf(context, template.id, field),
          field.help[context.language],
          kindOf(field, context, guide),
        ],
        roles: ALL(role),
      };
    }),
  ];
}

function kindOf(field: Field, { present }: SheetContext, guide: GuideWords): string {
  if (field.type === "computed") return guide.calculated;
  const required =
    field.required === "always"
      ? guide.mustBeFilled
      : field.required === "never"
        ? null
        : guide.sometimesFilled;
  const kind = ((): string => {
    switch (field.type) {
      case "choice":
      case "unit":
        return guide.list;
      case "link":
        return present.has(field.template) ? guide.list : guide.code;
      case "day":
        return guide.day;
      case "integer":
      case "number":
      case "money":
        return guide.number;
      case "percent":
        return guide.percent;
      case "code":
        return guide.code;
      case "text":
        return guide.text;
    }
  })();
  return required === null ? kind : `${kind}. ${required}`;
}

/** Neighbouring rows of one look as one range. */
function stylesOf(lines: readonly Line[]): SheetPlan["styles"] {
  const styles: { range: string; role: StyleRole }[] = [];
  for (let at = 0; at <= RIGHT - LEFT; at++) {
    let from = 0;
    while (from < lines.length) {
      const role = lines[from]?.roles[at] ?? null;
      let to = from;
      while (to + 1 < lines.length && (lines[to + 1]?.roles[at] ?? null) === role) to++;
      const range = rangeAddress(FIRST_ROW + from, LEFT + at, FIRST_ROW + to, LEFT + at);
      if (role !== null) styles.push({ range, role });
      from = to + 1;
    }
  }
  return styles;
}

const tonesOf = (lines: readonly Line[]): ConditionalPlan[] =>
  lines.flatMap(({ tone }, index) =>
    tone === undefined
      ? []
      : [{ range: cellAddress(FIRST_ROW + index, LEFT), tone, kind: "formula", formula: "=TRUE" }],
  );

const texts = (cells: Line["cells"], widths: readonly number[]) =>
  (cells ?? []).flatMap((cell, index) =>
    typeof cell === "string" ? [{ text: cell, width: widths[LEFT - 1 + index] ?? 10 }] : [],
  );
