import { createId } from "../createId";
import type { Chart, Sheet } from "../Book";
import { Refusal, type Editor } from "../Editor";
import type { Context } from "../core/Context";
import { checkAllowed } from "../core/checkWritable";

/** Charts on sheets. */
export function createCharts(context: Context): Pick<Editor, "addChart" | "setChart" | "deleteChart"> {
  const { journal } = context;
  return {
    addChart: (sheetId, chart) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkAllowed(sheet, "allowEditObjects");
        const name = chart.name === "" ? freeName(sheet) : chart.name;
        const added: Chart = { ...chart, name, id: createId("chart") };
        journal.set(sheet, "charts", [...sheet.charts, added]);
        context.emit({ kind: "chartChanged", sheet: sheetId, chart: added.id });
        return added;
      }),
    setChart: (sheetId, id, change) =>
      context.edit(() => {
        const { sheet, chart } = find(context, sheetId, id);
        checkAllowed(sheet, "allowEditObjects");
        for (const member of Object.keys(change) as (keyof typeof change)[]) {
          if (change[member] !== undefined) journal.set(chart, member, change[member]);
        }
        context.emit({ kind: "chartChanged", sheet: sheetId, chart: id });
      }),
    deleteChart: (sheetId, id) =>
      context.edit(() => {
        const { sheet, chart } = find(context, sheetId, id);
        checkAllowed(sheet, "allowEditObjects");
        journal.set(
          sheet,
          "charts",
          sheet.charts.filter((one) => one !== chart),
        );
        context.emit({ kind: "chartChanged", sheet: sheetId, chart: id });
      }),
  };
}

function find(context: Context, sheetId: string, id: string): { sheet: Sheet; chart: Chart } {
  const sheet = context.sheet(sheetId);
  const chart = sheet.charts.find((one) => one.id === id);
  if (!chart) throw new Refusal("ItemNotFound", `There is no chart with the id "${id}".`);
  return { sheet, chart };
}

function freeName(sheet: Sheet): string {
  let n = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name.toLowerCase() === `chart ${n}`)) n += 1;
  return `Chart ${n}`;
}
