import type { Language } from "../schema/Label";
import { settingsFields, type SettingField } from "../schema/settingsFields";
import { SETTINGS_TABLE, settingName } from "../schema/tableName";
import { cellAddress, rangeAddress } from "./cellAddress";
import { planFormats, textFormat } from "./numberFormat";
import { settingFormat, settingValidation, settingValue } from "./settingRules";
import { pagesWide } from "./pagesWide";
import type { SheetContext } from "./SheetContext";
import type { PlanCell, SheetPlan } from "./SheetPlan";
import { headingHeight, pageFooter, sheetTop } from "./sheetTop";
import { quoteText, tableColumn } from "./structuredReference";
import { columnWidth, rowHeight } from "./textSize";

const HEADING_ROW = 4;
const BODY = 5;
const NAME = 2;
const VALUE = 3;
const HELP = 4;

/**
 * One row a setting: key (hidden), name, value, help. Each value has a workbook name `Gmsp_<key>`, which formulas
 * use. It looks the value up by its key, so that it stays right when people sort the table.
 */
export function buildSettingsSheet(context: SheetContext): SheetPlan {
  const { language, words } = context;
  const bottom = HEADING_ROW + settingsFields.length;
  const headings = [words.settingKey, words.setting, words.value, words.help];
  const widths = settingWidths(language);
  const top = sheetTop(
    {
      title: words.settingsSheet,
      purpose: words.settingsPurpose,
      caption: "",
      widths,
      from: NAME,
      to: HELP,
      asOf: false,
    },
    language,
    words,
  );
  const cells = settingsFields.map((field) => [
    field.id,
    field.label[language],
    settingValue(field, context),
    field.help[language],
  ]);
  const value = (index: number): string => cellAddress(BODY + index, VALUE);

  return {
    id: "settings",
    name: words.settingsSheet,
    tab: "list",
    gridlines: false,
    columns: widths.map((width, index) => (index === 0 ? { width, hidden: true } : { width })),
    rowHeights: [
      ...top.rowHeights,
      { row: HEADING_ROW, height: headingHeight(headings, widths, language) },
      ...settingsFields.map((field, index) => ({
        row: BODY + index,
        height: settingHeight(field, cells[index]?.[VALUE - 1] ?? null, language),
      })),
    ],
    blocks: [...top.blocks, { at: cellAddress(HEADING_ROW, 1), cells: [headings, ...cells] }],
    tables: [{ name: SETTINGS_TABLE, range: rangeAddress(HEADING_ROW, 1, bottom, HELP) }],
    styles: [
      ...top.styles,
      { range: rangeAddress(HEADING_ROW, 1, bottom, 1), role: "hiddenId" },
      { range: rangeAddress(HEADING_ROW, NAME, HEADING_ROW, HELP), role: "heading" },
      { range: rangeAddress(BODY, NAME, bottom, NAME), role: "computed" },
      { range: rangeAddress(BODY, VALUE, bottom, VALUE), role: "label" },
      { range: rangeAddress(BODY, HELP, bottom, HELP), role: "note" },
    ],
    numberFormats: planFormats(
      [
        { range: rangeAddress(BODY, 1, bottom, 2), format: textFormat },
        ...settingsFields.flatMap((field, index) => {
          const format = settingFormat(field.type);
          return format === null ? [] : [{ range: value(index), format }];
        }),
      ],
      context.settings,
    ),
    validations: settingsFields.map((field, index) => settingValidation(field, value(index), context)),
    conditionals: [],
    charts: [],
    names: settingsFields.map(({ id }) => settingReference(id, words.settingKey, words.value)),
    frozen: { rows: HEADING_ROW, columns: 0 },
    print: {
      orientation: "Landscape",
      pages: { kind: "fit", wide: pagesWide(widths), tall: null },
      titleColumns: null,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(words),
      area: null,
    },
  };
}

/** In characters, the hidden key's first. */
const settingWidths = (language: Language): number[] => [
  12,
  ...[28, 26, 60].map((width) => columnWidth(width, language === "km")),
];

/** The height of a setting's row that shows this value. */
export function settingHeight(field: SettingField, value: PlanCell, language: Language): number {
  const widths = settingWidths(language);
  // Only texts need room: the Khmer name of the ministry stands on English sheets too.
  const texts = [field.label[language], typeof value === "string" ? value : "", field.help[language]];
  return rowHeight(
    texts.map((text, index) => ({ text, width: widths[index + 1] ?? 10 })),
    language === "km",
  );
}

/** The workbook name of a setting, which finds the value by its key; with the headings of both columns. */
export function settingReference(
  id: string,
  keyHeading: string,
  valueHeading: string,
): SheetPlan["names"][number] {
  const [keys, values] = [keyHeading, valueHeading].map((heading) => tableColumn(SETTINGS_TABLE, heading));
  return { name: settingName(id), refersTo: `=INDEX(${values},MATCH(${quoteText(id)},${keys},0))` };
}
