import type { PageLayout } from "../book/Book";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import { ObjectClass, method, readOnly, type HostObject } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { areaOf } from "./Blocks";
import { readRange } from "./findArea";
import { makeRange } from "./rangePlace";
import { type WorksheetState, sheetAt } from "./Worksheet";

type Breaks = "rowBreaks" | "columnBreaks";
interface BreakState {
  readonly sheet: WorksheetState;
  /** The row or column, from 0, that starts the new page. */
  readonly line: number;
}

/** Breaks above rows, or left of columns; each is known by the line that it stands before. */
function breakClass(member: Breaks): ObjectClass<WorksheetState> {
  const linesOf = (sheet: WorksheetState, session: Session): number[] =>
    sheetAt(sheet, session).pageLayout[member];
  const change = ({ id }: WorksheetState, lines: number[], { editor }: Session): void => {
    const pageLayout: Partial<PageLayout> = { [member]: lines };
    editor.setSheet(id, { pageLayout });
  };
  const place = ({ line }: BreakState): { row: number; column: number } =>
    member === "rowBreaks" ? { row: line, column: 0 } : { row: 0, column: line };

  const PageBreakClass = new ObjectClass<BreakState>("PageBreak", {
    identity: ({ line }) => ({ _Id: String(line) }),
    properties: {
      ColumnIndex: readOnly(9, (state) => place(state).column),
      RowIndex: readOnly(9, (state) => place(state).row),
    },
    methods: {
      Delete: method(9, ({ sheet, line }, _args, session) => {
        const lines = linesOf(sheet, session);
        if (!lines.includes(line)) throw itemNotFound("this page break");
        change(
          sheet,
          lines.filter((other) => other !== line),
          session,
        );
      }),
      GetCellAfterBreak: method(9, (state, _args, session) => {
        const { row, column } = place(state);
        const cell = { top: row, left: column, bottom: row, right: column };
        return makeRange(state.sheet.id, cell, session);
      }),
    },
  });

  return new ObjectClass<WorksheetState>("PageBreakCollection", {
    contents: {
      list: (sheet, session) => linesOf(sheet, session).map((line) => PageBreakClass.of({ sheet, line })),
      find: (sheet, index, session): HostObject | null => {
        const line = linesOf(sheet, session)[Number(index)];
        return line === undefined ? null : PageBreakClass.of({ sheet, line });
      },
      since: { getCount: 9, getItem: 9 },
    },
    methods: {
      Add: method(9, (sheet, [before], session) => {
        const area = areaOf(readRange(before, sheet.id, session));
        const line = member === "rowBreaks" ? area.top : area.left;
        // Nothing stands before the first line that a page could end with.
        if (line === 0) throw invalidArgument("a page break needs a line before it");
        const lines = linesOf(sheet, session);
        if (!lines.includes(line))
          change(
            sheet,
            [...lines, line].sort((a, b) => a - b),
            session,
          );
        return PageBreakClass.of({ sheet, line });
      }),
      RemovePageBreaks: method(9, (sheet, _args, session) => change(sheet, [], session)),
    },
  });
}

/** The manual page breaks of a sheet: above rows, and left of columns. */
export const HorizontalPageBreaksClass = breakClass("rowBreaks");
export const VerticalPageBreaksClass = breakClass("columnBreaks");
