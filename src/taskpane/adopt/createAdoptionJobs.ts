import { adoptedRows, type AdoptedRows } from "../../domain/adopt/adoptedRows";
import { createPreview } from "../../domain/adopt/previewAdoption";
import { rememberMapping } from "../../domain/adopt/rememberMapping";
import { templateById } from "../../domain/schema/templates/index";
import { adoptRows } from "../../jobs/adoptRows";
import { JobError } from "../../jobs/JobError";
import { listSources, type SourcePlace } from "../../jobs/listSources";
import { createTableReader } from "../../jobs/createTableReader";
import { dayExtrasOf, withDaysShown } from "../../jobs/prepareAdoption";
import { readAdoptTarget } from "../../jobs/readAdoptTarget";
import { readSource } from "../../jobs/readSource";
import type { ReadContext } from "../../jobs/ReadContext";
import { ReadingStopped, type FoundInSource } from "../../jobs/TableReader";
import type { PaneJobs } from "../state/createPaneJobs";
import type { PaneAction } from "../state/paneState";
import type { TextKey, TextValues } from "../../text/speak";
import { toProblem } from "../state/toProblem";
import {
  chosenMapping,
  type AdoptionAction,
  type AdoptionState,
  type SourceFile,
  type SourceName,
} from "./adoptionState";

/** What the view of bringing in can ask for. */
export interface AdoptionJobs {
  /** Looks for what this workbook offers; quiet where Excel is busy. */
  readonly list: () => void;
  readonly readPlace: (place: SourcePlace) => void;
  /** Reads what is selected when this is asked. */
  readonly readSelection: () => void;
  readonly openFile: (file: File) => void;
  readonly readFileSheet: (file: SourceFile, sheet: string) => void;
  readonly stopReading: () => void;
  readonly preview: () => void;
  readonly stopPreview: () => void;
  readonly add: (rows: AdoptedRows) => void;
  readonly takeBack: () => void;
}

interface Surroundings {
  readonly inTurn: PaneJobs["inTurn"];
  readonly get: () => AdoptionState;
  readonly dispatch: (action: AdoptionAction) => void;
  readonly tell: (action: PaneAction) => void;
}

/** A slice of a preview may take this long, in milliseconds, before the browser gets its turn. */
const SLICE = 24;
const ROWS_AT_ONCE = 50;

export function createAdoptionJobs({ inTurn, get, dispatch, tell }: Surroundings): AdoptionJobs {
  let run = 0;
  let stops = 0;
  const reader = createTableReader();

  const announce = (key: TextKey, values: TextValues = {}): void =>
    tell({ type: "said", text: { key, values } });

  /** In the pane's queue, told as a job of its own. */
  const perform = (doing: TextKey, task: () => Promise<void>): Promise<void> =>
    inTurn(async () => {
      tell({ type: "jobStarted", job: "adopt" });
      announce(doing);
      try {
        await task();
      } catch (error) {
        if (error instanceof ReadingStopped) announce("adopt.reading.stopped");
        else tell({ type: "failed", job: "adopt", problem: toProblem(error) });
      } finally {
        tell({ type: "jobEnded" });
      }
    });

  const take = async (
    name: SourceName,
    find: (context: ReadContext) => Promise<FoundInSource | undefined>,
  ): Promise<void> => {
    const before = stops;
    const target = await readAdoptTarget();
    const { settings, lists } = target.workbook;
    const found = await find({ workbook: { settings, lists }, remembered: target.remembered });
    // Excel's own answers can't be stopped, only passed over.
    if (before !== stops) throw new ReadingStopped();
    if (!found) throw new JobError("error.noTableFound", { source: [name.name, name.sheet].join(", ") });
    dispatch({ type: "tableRead", table: { ...found, name, target } });
    announce("adopt.reading.done", { n: found.table.rows.length });
  };

  const takePlace = (place: SourcePlace): Promise<void> =>
    take({ kind: place.kind, name: place.name, sheet: place.sheet }, async (context) =>
      reader.findTable(await readSource(place), context),
    );

  const takeFromFile = (file: SourceFile, sheet: string): Promise<void> =>
    take({ kind: "file", name: file.name, sheet }, (context) => reader.readSheet(file, sheet, context));

  /** Reads the rows slice by slice; another preview, or stopping it, ends it. */
  const makePreview = async (): Promise<void> => {
    const own = ++run;
    const { table, template: id, columns } = get();
    const template = templateById(id ?? "");
    if (!table || !template) return;
    let target = table.target;
    await perform("adopt.preview.making", async () => {
      // Rows may have come since the source was read.
      target = await readAdoptTarget();
    });
    const mapping = chosenMapping(columns);
    const { table: shown, dayColumns } = withDaysShown(table.table, table.source, mapping, template);
    const existing = target.workbook.tables.get(template.id);
    const maker = createPreview(shown, mapping, template, {
      ...target.workbook,
      ...(existing && { existing }),
    });
    for (let hasMore = maker.total > 0; hasMore;) {
      const end = performance.now() + SLICE;
      do hasMore = maker.next(ROWS_AT_ONCE);
      while (hasMore && performance.now() < end);
      if (own !== run || get().columns !== columns) return;
      dispatch({ type: "previewRan", done: maker.done, total: maker.total });
      await new Promise((wake) => setTimeout(wake));
    }
    if (own !== run || get().columns !== columns) return;
    const preview = maker.preview();
    dispatch({ type: "previewed", ready: { preview, dayColumns } });
    announce("adopt.preview.done", { ...preview.counts.rows });
  };

  return {
    list: () =>
      void inTurn(async () => {
        try {
          dispatch({ type: "listed", places: await listSources() });
        } catch (error) {
          const problem = toProblem(error);
          if (problem.key === "error.cellEditing") tell({ type: "cellBusy" });
          else tell({ type: "failed", job: "adopt", problem });
        }
      }),
    readPlace: (place) => void perform("adopt.reading", () => takePlace(place)),
    readSelection: () =>
      void perform("adopt.reading", async () => {
        const places = await listSources();
        dispatch({ type: "listed", places });
        const selection = places.find(({ kind }) => kind === "selection");
        if (!selection) throw new JobError("error.noSelection");
        await takePlace(selection);
      }),
    openFile: (chosen) =>
      void perform("adopt.reading", async () => {
        const picked = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
        const file: SourceFile = { ...picked, sheets: await reader.listSheets(picked) };
        dispatch({ type: "fileOpened", file });
        const [only, ...others] = file.sheets.filter(({ hidden }) => !hidden);
        if (only && others.length === 0) await takeFromFile(file, only.name);
      }),
    readFileSheet: (file, sheet) => void perform("adopt.reading", () => takeFromFile(file, sheet)),
    stopReading: () => {
      stops++;
      reader.stop();
    },
    preview: () => void makePreview(),
    stopPreview: () => {
      run++;
      dispatch({ type: "previewStopped" });
      announce("adopt.preview.cancelled");
    },
    add: (rows) =>
      void perform("adopt.adding", async () => {
        const { table, template: id, columns, ready } = get();
        const template = templateById(id ?? "");
        if (!table || !template || !ready) return;
        const mapping = rememberMapping(table.table.headings, chosenMapping(columns), template);
        const dayExtras = dayExtrasOf(ready.preview, ready.dayColumns);
        const adopted = await adoptRows({ template: template.id, rows, dayExtras, mapping });
        dispatch({ type: "adopted", adopted });
        announce("adopt.done.said", { n: adopted.count, sheet: adopted.sheet });
      }),
    takeBack: () =>
      void perform("adopt.done.undoing", async () => {
        await get().result?.adopted.undo.takeBack();
        dispatch({ type: "takenBack" });
        announce("adopt.done.undone");
      }),
  };
}

/** The rows that come in, as the user has decided so far; none before the preview. */
export function rowsToAdd({ template: id, ready, ...choices }: AdoptionState): AdoptedRows | undefined {
  const template = templateById(id ?? "");
  return template && ready ? adoptedRows(ready.preview, template, choices) : undefined;
}
