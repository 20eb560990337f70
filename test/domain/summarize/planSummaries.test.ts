import { templates } from "../../../src/domain/schema/templates";
import { cellPlace, planArea } from "../../../src/domain/sheet/planArea";
import type { PlanCell, SheetPlan } from "../../../src/domain/sheet/SheetPlan";
import { summaries } from "../../../src/domain/summarize/summaries";
import { sheetContext } from "../sheet/smallTemplate";
import { makeTable, makeWorkbook } from "./makeWorkbook";

const planOf = (id: string, changes = {}, language: "en" | "km" = "en"): SheetPlan => {
  const plan = summaries.find((one) => one.id === id)?.plan(sheetContext(language, templates, changes));
  if (!plan) throw new Error(id);
  return plan;
};

/** What a plan has in a cell: the last block that writes it wins. */
function cellAt(plan: SheetPlan, address: string): PlanCell | undefined {
  const [row, column] = cellPlace(address);
  let found: PlanCell | undefined;
  for (const { at, cells } of plan.blocks) {
    const [top, left] = cellPlace(at);
    const cell = cells[row - top]?.[column - left];
    if (cell !== undefined) found = cell;
  }
  return found;
}
const formulaAt = (plan: SheetPlan, address: string): string => {
  const cell = cellAt(plan, address);
  if (typeof cell !== "object" || cell === null) throw new Error(`${address} holds ${String(cell)}`);
  return cell.formula;
};

describe("S6 summaries are live formulas over structured references, and their labels are live as well", () => {
  const plan = planOf("progressByUnit");

  it("shows title, as-of date, the filter and a word against typing", () => {
    expect(cellAt(plan, "B1")).toBe("Progress by unit");
    expect(cellAt(plan, "B3")).toBe("The numbers follow the tables; do not type here.");
    expect(cellAt(plan, "B4")).toBe("Level");
    expect(formulaAt(plan, "C4")).toBe(
      '=IFERROR(INDEX(GmspLabels_level,MATCH("activity",GmspListLevel[Code],0))&"","Activity")',
    );
    expect(plan.blocks.flatMap(({ cells }) => cells.flat())).toContainEqual({ formula: "=Gmsp_asOfDate" });
  });

  it("counts by the header cells, so that edited labels follow", () => {
    expect(formulaAt(plan, "C6")).toBe(
      '=IFERROR(INDEX(GmspLabels_status,MATCH("notStarted",GmspListStatus[Code],0))&"","Not started")',
    );
    expect(formulaAt(plan, "B7")).toBe(
      '=IFERROR(INDEX(GmspLabels_units,MATCH("GWG",GmspUnits[Code],0))&"","Gender Working Group")',
    );
    expect(formulaAt(plan, "C7")).toBe(
      '=COUNTIFS(GmspPlan[Code],"<>",GmspPlan[Level],"="&$C$4,GmspPlan[Status],"="&C$6,GmspPlan[Responsible unit],"="&$B7)',
    );
    expect(formulaAt(plan, "K7")).toBe(
      '=IFERROR(AVERAGEIFS(GmspPlan[Progress %],GmspPlan[Code],"<>",GmspPlan[Level],"="&$C$4,' +
        'GmspPlan[Responsible unit],"="&$B7,GmspPlan[Progress %],"<1E+99"),"–")',
    );
  });

  it("makes parts add up: the rest is the total less the rows", () => {
    expect(formulaAt(plan, "H7")).toBe("=I7-SUM(C7,D7,E7,F7,G7)");
    expect(formulaAt(plan, "C27")).toBe("=C28-SUM(C7:C26)");
    expect(formulaAt(plan, "C28")).toBe(
      '=COUNTIFS(GmspPlan[Code],"<>",GmspPlan[Level],"="&$C$4,GmspPlan[Status],"="&C$6)',
    );
    expect(formulaAt(plan, "K27")).toBe('=IF(J27=0,"–",ROUND((K28*J28-SUMPRODUCT(J7:J26,K7:K26))/J27,9))');
  });

  it("uses the headings that users gave their columns, and 0 where a column is gone", () => {
    const known = new Map(
      templates.find(({ id }) => id === "plan")?.fields.map(({ id, label }) => [id, label.en]),
    );
    known.set("status", "State of work");
    known.delete("responsibleUnit");
    const renamed = planOf("progressByUnit", { renamed: new Map([["plan", known]]) });
    expect(formulaAt(renamed, "C7")).toBe("=0");
    expect(formulaAt(renamed, "C28")).toContain('GmspPlan[State of work],"="&C$6');
  });

  it("uses Khmer headings and labels in a Khmer workbook", () => {
    expect(formulaAt(planOf("progressByUnit", {}, "km"), "C7")).toBe(
      '=COUNTIFS(GmspPlan[លេខកូដ],"<>",GmspPlan[កម្រិត],"="&$C$4,GmspPlan[ស្ថានភាព],"="&C$6,GmspPlan[អង្គភាពទទួលខុសត្រូវ],"="&$B7)',
    );
  });
});

describe("S7 formulas of the other summaries", () => {
  it("directions: looked up by code, activities by the code's beginning", () => {
    const plan = planOf("progressByDirection");
    expect(cellAt(plan, "B7")).toBe("D1");
    expect(formulaAt(plan, "C7")).toBe(
      '=IFERROR(IF(INDEX(GmspDirections[Direction (English)],MATCH($B7,GmspDirections[Code],0))="",' +
        "INDEX(GmspDirections[Direction (Khmer)],MATCH($B7,GmspDirections[Code],0))," +
        'INDEX(GmspDirections[Direction (English)],MATCH($B7,GmspDirections[Code],0)))&"","")',
    );
    expect(formulaAt(plan, "K7")).toBe(
      '=COUNTIFS(GmspPlan[Code],"<>",GmspPlan[Level],"="&$C$4,GmspPlan[Direction 2025],"="&$B7&"*")',
    );
    expect(formulaAt(plan, "G14")).toBe("=ROWS(G7:G11)-COUNT(G7:G11)");
    expect(formulaAt(plan, "F13")).toBe('=IF(COUNT(F7:F11)=0,"–",AVERAGE(F7:F11))');
  });

  it("training: quarters of the report year, men from courses that report women", () => {
    const plan = planOf("trainingBySexAndQuarter");
    expect(formulaAt(plan, "C4")).toBe(
      "=IF(ISNUMBER(Gmsp_reportYear),Gmsp_reportYear,IFERROR(YEAR(Gmsp_asOfDate),0))",
    );
    expect(formulaAt(plan, "C8")).toBe(
      '=COUNTIFS(GmspTrainings[Code],"<>",GmspTrainings[Start],">="&DATE($C$4,1,1),GmspTrainings[Start],"<"&DATE($C$4,4,1))',
    );
    expect(formulaAt(plan, "F11")).toBe(
      '=SUMIFS(GmspTrainings[Planned total],GmspTrainings[Code],"<>",GmspTrainings[Planned women],"<1E+99",' +
        'GmspTrainings[Start],">="&DATE($C$4,10,1),GmspTrainings[Start],"<"&DATE($C$4+1,1,1),' +
        'GmspTrainings[Planned total],"<1E+99")-E11',
    );
    expect(formulaAt(plan, "L8")).toBe('=IF(I8+J8=0,"–",I8/(I8+J8))');
  });

  it("nursery: readiness from the columns beside it", () => {
    const plan = planOf("nurseryReadiness");
    const category = plan.blocks.find(({ cells }) => cells[0]?.[0] === "Category");
    expect(category?.at).toBe("B16");
    expect(formulaAt(plan, "N17")).toBe('=IF(I17=0,"–",M17/I17)');
    expect(formulaAt(plan, "M17")).toBe(
      '=COUNTIFS(GmspNurseryChecklist[Item no.],"<>",GmspNurseryChecklist[Importance],"="&I$16,' +
        'GmspNurseryChecklist[Available],"="&D$16,GmspNurseryChecklist[Category],"="&$B17)',
    );
    expect(formulaAt(plan, "B30")).toBe(
      '=IFERROR(INDEX(GmspLabels_phase,MATCH("1",GmspListPhase[Code],0))&"","1 Needs survey")',
    );
    expect(formulaAt(plan, "D30")).toBe(
      "=IFERROR(IF(ISNUMBER(INDEX(GmspNurseryPhases[Progress %],MATCH(1,GmspNurseryPhases[Phase no.],0)))," +
        'INDEX(GmspNurseryPhases[Progress %],MATCH(1,GmspNurseryPhases[Phase no.],0)),"–"),"–")',
    );
  });
});

/** Functions that Excel 2013 and LibreOffice know. */
const KNOWN = new Set([
  "ABS",
  "AND",
  "AVERAGE",
  "AVERAGEIFS",
  "COUNT",
  "COUNTIFS",
  "DATE",
  "IF",
  "IFERROR",
  "INDEX",
  "ISNUMBER",
  "MATCH",
  "ROUND",
  "ROWS",
  "SUM",
  "SUMIFS",
  "SUMPRODUCT",
  "YEAR",
]);

describe.each(summaries.flatMap(({ id }) => [[id, "en"] as const, [id, "km"] as const]))(
  "S8 %s (%s)",
  (id, language) => {
    const plan = planOf(id, {}, language);

    it("uses only functions that old versions know", () => {
      const used = plan.blocks.flatMap(({ cells }) =>
        cells
          .flat()
          .flatMap((cell) =>
            typeof cell === "object" && cell !== null
              ? [...cell.formula.replace(/"[^"]*"|\[[^\]]*\]/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(
                  ([, name]) => name,
                )
              : [],
          ),
      );
      expect([...new Set(used)].filter((name) => !KNOWN.has(name ?? ""))).toEqual([]);
      expect(used.length).toBeGreaterThan(40);
    });

    it("plans its tables in the places and shapes that it computes", () => {
      const workbook = makeWorkbook(templates.map((template) => makeTable(template.id, [])));
      const context = sheetContext(language, templates);
      const matrices =
        summaries
          .find((one) => one.id === id)
          ?.compute({ ...workbook, settings: context.settings }, context.words) ?? [];
      expect(matrices.length).toBeGreaterThan(0);
      for (const { at, cells } of matrices) {
        const block = plan.blocks.find((one) => one.at === at);
        expect([block?.cells.length, block?.cells[0]?.length]).toEqual([cells.length, cells[0]?.length]);
        cells.forEach((line, row) =>
          line.forEach((value, column) => {
            const planned = block?.cells[row]?.[column] ?? "";
            if (typeof planned !== "object") expect(planned).toBe(value);
          }),
        );
      }
    });

    it("puts its chart and its chart's numbers where no table's cells are", () => {
      const [chart] = plan.charts;
      const [top = 0, left = 0] = cellPlace(chart?.place ?? "");
      for (const { at, cells } of plan.blocks) {
        const [row, column] = cellPlace(at);
        const below = row + cells.length - 1 < top;
        const beside = column > cellPlace(chart?.place.split(":")[1] ?? "")[1];
        expect(below || beside).toBe(true);
      }
      expect([left, chart?.name]).toEqual([2, `Gmsp_${id}`]);
      const [sourceTop, sourceLeft] = cellPlace(chart?.source ?? "");
      const series = cellPlace(chart?.source.split(":")[1] ?? "")[1] - sourceLeft;
      expect(chart?.colors).toHaveLength(series);
      expect(cellAt(plan, `${chart?.source.split(":")[0] ?? ""}`)).toBeDefined();
      expect(sourceTop).toBeGreaterThan(3);
    });

    it("prints on A4 landscape without gridlines, chart numbers left out", () => {
      expect(plan).toMatchObject({ tab: "summary", gridlines: false, print: { orientation: "Landscape" } });
      const printed = cellPlace(plan.print.area?.split(":")[1] ?? "");
      const all = cellPlace(planArea(plan).split(":")[1] ?? "");
      expect([printed[0], printed[1] <= all[1]]).toEqual([all[0], true]);
      expect(plan.styles).toContainEqual(expect.objectContaining({ role: "total" }));
    });
  },
);
