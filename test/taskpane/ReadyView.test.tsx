/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "./support/textCoding";
import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SendLine } from "../../src/domain/send/SendReport";
import { addTemplates } from "../../src/jobs/addTemplates";
import { SendLineItem } from "../../src/taskpane/ready/SendLineItem";
import { Verdict } from "../../src/taskpane/ready/Verdict";
import { speak } from "../../src/text/speak";
import { addOptions } from "../support/openWorkbook";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { cellOf, openPane } from "./support/openPane";
import { renderInPane } from "./support/renderInPane";

// Other tests share the processor; nothing here is measured.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);

const place = (sheet: string, cell = "", detail = "") => ({ sheet, cell, detail });
const line = (change: Partial<SendLine>): SendLine => ({
  id: "contacts",
  state: "look",
  count: 1,
  values: {},
  places: [],
  ...change,
});
const item = (change: Partial<SendLine>, language: "en" | "km" = "en") =>
  renderInPane(
    <ul>
      <SendLineItem line={line(change)} />
    </ul>,
    { language },
  );

describe("V295 a line of “Ready to send?”", () => {
  it("V295.1 says how it stands in a word, how many, what to do, and goes to each place", async () => {
    const { asked, container } = item({
      count: 2,
      places: [place("Mine", "A1", "012 345 678"), place("Plan", "C7", "a@b.org")],
    });
    expect(screen.getAllByRole("listitem")[0]).toHaveTextContent(
      /^Look: Phone numbers and e-mail addresses2Remove those that belong to a person\./,
    );
    await userEvent.click(screen.getByRole("button", { name: "Go to Plan, C7: a@b.org" }));
    expect(asked).toEqual([["showCell", "Plan", "C7"]]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("V295.2 shows the first four places, and the others on demand", async () => {
    const places = Array.from({ length: 100 }, (_one, row) => place("Mine", `A${row + 1}`));
    item({ count: 130, places });
    expect(screen.getAllByRole("button", { name: /^Go to/ })).toHaveLength(4);
    await userEvent.click(screen.getByRole("button", { name: "Show all 100" }));
    expect(screen.getAllByRole("button", { name: /^Go to/ })).toHaveLength(100);
    expect(screen.getByRole("button", { name: "Go to Mine, A5" })).toHaveFocus();
    expect(screen.getByText("The first 100 are shown.")).toBeVisible();
  });

  it("V295.3 leads to the errors under Check", async () => {
    const { pane } = item({ id: "errors", state: "stop", count: 3 });
    await userEvent.click(screen.getByRole("button", { name: "See them under Check" }));
    expect([pane.state.view, pane.state.filter.severity]).toEqual(["check", "error"]);
  });

  it("V295.4 names what is hidden even from Excel's list; a name without a cell is no button", () => {
    item({ id: "hiddenSheets", count: 2, places: [place("Old"), place("Secret", "", "VeryHidden")] });
    expect(
      screen.getByRole("button", { name: "Go to Secret: not even in Excel's list of hidden sheets" }),
    ).toBeVisible();
    item({ id: "links", places: [place("", "", "oldPlan")] });
    expect(screen.getByText("oldPlan")).toBeVisible();
    expect(screen.queryByRole("button", { name: /oldPlan/ })).toBeNull();
  });

  it.each([
    ["size", 500, {}, "1 KB"],
    ["size", 183_000, {}, "179 KB"],
    ["size", 13_000_000, {}, "12.4 MB"],
    ["size", undefined, {}, "not known"],
    ["asOf", 0, {}, "today"],
    ["asOf", 1, { isAhead: 0 }, "1 day ago"],
    ["asOf", 40, { isAhead: 0 }, "40 days ago"],
    ["asOf", 2, { isAhead: 1 }, "2 days ahead"],
    ["links", 1234, {}, "1,234"],
  ] as const)("V295.5 %s of %s %j is shown as %s", (id, count, values, shown) => {
    item({ id, count, values, state: "fine" });
    expect(screen.getByText(shown)).toBeVisible();
  });

  it.each(["en", "km"] as const)("V295.6 the verdict in words, in %s", async (language) => {
    const say = speak(language);
    const verdict = (state: "stop" | "look" | "fine", things: number, errors: number) => {
      const { container } = renderInPane(<Verdict send={{ state, things, errors, lines: [] }} />, {
        language,
      });
      return container.textContent;
    };
    expect(verdict("fine", 0, 0)).toContain(say("ready.verdict.fine"));
    expect(verdict("look", 1, 0)).toContain(say("ready.verdict.look.one", { n: 1 }));
    expect(verdict("look", 3, 0)).toContain(say("ready.verdict.look", { n: 3 }));
    const stop = verdict("stop", 2, 1200);
    expect(stop).toContain(say("ready.verdict.stop", { n: "1,200" }));
    expect(stop).toContain(say("ready.verdict.stopDetail", { things: 2 }));
  });
});

describe("V296 the page in the pane", () => {
  let pane: ReturnType<typeof openPane>;
  beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
  afterEach(() => {
    pane.close();
    localStorage.clear();
  });

  it.each([
    ["en", "en-US"],
    ["km", "km-KH"],
  ] as const)(
    "V296.1 opens from Check, looks, looks again, and goes back, in %s",
    async (language, display) => {
      const say = speak(language);
      pane = openPane(display);
      await addTemplates(addOptions({ templates: ["plan", "meetings"], seed: false, language }));
      await userEvent.click(screen.getByRole("tab", { name: say("view.check") }));
      await userEvent.click(await screen.findByRole("button", { name: say("ready.title") }));
      expect(screen.getByRole("heading", { level: 2, name: say("ready.title") })).toBeVisible();
      // The workbench without a window hands out no file; the plan's as-of date is long ago.
      const toDo = await screen.findByRole("region", { name: say("ready.toDo") });
      expect(within(toDo).getByText(say("ready.comments"))).toBeVisible();
      expect(within(toDo).getByText(say("ready.comments.unknown"))).toBeVisible();
      expect(within(toDo).getByText(say("ready.asOf"))).toBeVisible();
      expect(screen.getByText(say("ready.verdict.look", { n: 2 }))).toBeVisible();
      expect(await accessibilityProblems(pane.container)).toEqual([]);

      const code = cellOf(pane.editor, "GmspPlan", language === "en" ? "Code" : "លេខកូដ", 0);
      pane.editor.setCells(code.sheet, code.row, code.column, [["SO1"]], "user");
      expect(await screen.findByText(say("ready.outdated"))).toBeVisible();
      await userEvent.click(screen.getByRole("button", { name: say("ready.again") }));
      await waitFor(() => expect(screen.queryByText(say("ready.verdict.look", { n: 2 }))).toBeNull());
      expect(screen.queryByText(say("ready.outdated"))).toBeNull();
      await userEvent.click(screen.getByRole("button", { name: say("ready.see") }));
      const errors = await screen.findByRole("button", {
        pressed: true,
        name: new RegExp(say("severity.errors")),
      });
      expect(errors).toBeVisible();
      await userEvent.click(screen.getByRole("button", { name: say("ready.title") }));
      await userEvent.click(screen.getByRole("button", { name: say("ready.back") }));
      expect(await screen.findByRole("button", { name: say("check.again") })).toBeVisible();
    },
  );

  it("V296.2 opened while someone types in a cell, it says so and can look again", async () => {
    const say = speak("en");
    pane = openPane("en-US");
    await addTemplates(addOptions({ templates: ["meetings"], seed: false }));
    await userEvent.click(screen.getByRole("tab", { name: say("view.check") }));
    const open = await screen.findByRole("button", { name: say("ready.title") });
    pane.editor.cellEditing = true;
    await userEvent.click(open);
    await userEvent.click(await screen.findByRole("button", { name: say("app.close") }));
    expect(screen.queryByText(say("ready.looking"))).toBeNull();
    pane.editor.cellEditing = false;
    await userEvent.click(screen.getByRole("button", { name: say("ready.again") }));
    expect(await screen.findByRole("region", { name: say("ready.toDo") })).toBeVisible();
  });
});
