/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CheckView } from "../../src/taskpane/check/CheckView";
import type { Waiver } from "../../src/domain/Waiver";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { finding, reportOf } from "./support/findings";
import { renderInPane } from "./support/renderInPane";
import { settings } from "./support/settings";

configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(60_000);

const workbook = { recognised: true, settings, templates: [], summaries: [] };
const findings = [finding(0), finding(1, { severity: "warning" }), finding(2, { severity: "note" })];
const waiver: Waiver = {
  code: "G2",
  templateId: "plan",
  rowId: "r3",
  field: "titleEn",
  fingerprint: "f",
  reason: "Agreed with the department",
  by: "Sok",
  on: "2025-01-15",
};
const report = {
  ...reportOf(findings),
  waived: [{ finding: finding(3, { severity: "warning" }), waiver }],
};
const open = (change = {}) => renderInPane(<CheckView />, { view: "check", workbook, report, ...change });
const list = () => screen.getByRole("group", { name: "Findings" });

beforeEach(() => localStorage.clear());

describe("V216 warnings and notes are accepted in the pane", () => {
  it("V216.1 errors are not offered", () => {
    open();
    const names = within(list())
      .getAllByRole("button", { name: /^Accept with a reason/ })
      .map((button) => button.getAttribute("aria-label"));
    expect(names).toEqual(["Accept with a reason: Plan, C6", "Accept with a reason: Plan, C7"]);
  });

  it("V216.2 asks for a reason, and remembers the name", async () => {
    const { asked, tell } = open();
    const [accept] = within(list()).getAllByRole("button", { name: /^Accept with a reason/ });
    if (accept) await userEvent.click(accept);
    const form = await screen.findByRole("form", { name: "Accept this finding" });
    expect(form).toHaveTextContent("Plan, C6");
    await userEvent.click(within(form).getByRole("button", { name: "Accept" }));
    expect(within(form).getByText("Write why this is right as it is.")).toBeVisible();
    expect(asked).toEqual([]);
    await userEvent.type(within(form).getByRole("textbox", { name: /Reason/ }), "Agreed");
    await userEvent.type(within(form).getByRole("textbox", { name: "Your name" }), "Sok");
    expect(within(form).getByRole("textbox", { name: "Your name" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(asked).toEqual([["waive", findings[1], { reason: "Agreed", by: "Sok" }]]);
    // Pressed again meanwhile, nothing is asked twice.
    await userEvent.keyboard("{Enter}");
    expect(asked).toHaveLength(1);
    tell({ type: "checked", report: { ...report, findings: findings.filter((_one, at) => at !== 1) } });
    tell({ type: "told", text: { key: "waivers.waived", values: {} } });
    await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
    tell({ type: "checked", report });
    const again = within(list()).getAllByRole("button", { name: /^Accept with a reason/ })[1];
    if (again) await userEvent.click(again);
    expect(await screen.findByRole("textbox", { name: "Your name" })).toHaveValue("Sok");
  });

  it("V216.3 nothing happens when it is cancelled", async () => {
    const { asked } = open();
    const [accept] = within(list()).getAllByRole("button", { name: /^Accept with a reason/ });
    if (accept) await userEvent.click(accept);
    await screen.findByRole("form");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
    expect(accept).toHaveFocus();
    expect(asked).toEqual([]);
  });

  const fill = async () => {
    const [accept] = within(list()).getAllByRole("button", { name: /^Accept with a reason/ });
    if (accept) await userEvent.click(accept);
    await userEvent.type(screen.getByRole("textbox", { name: /Reason/ }), "Agreed");
  };

  it("V216.6 the form stays until the finding is accepted, also when that fails", async () => {
    const { asked, tell } = open();
    await fill();
    await userEvent.dblClick(screen.getByRole("button", { name: "Accept" }));
    expect(asked).toHaveLength(1);
    const problem = { key: "error.cellEditing", values: {} } as const;
    tell({ type: "failed", job: "waive", problem });
    expect(screen.getByRole("textbox", { name: /Reason/ })).toHaveValue("Agreed");
    await userEvent.click(screen.getByRole("button", { name: "Accept" }));
    expect(asked).toHaveLength(2);
  });

  it("V216.7 it closes, and says why, when its finding is mended meanwhile", async () => {
    const { asked, tell, pane } = open();
    await fill();
    const [error, , note] = findings;
    // Checked again, it is another object, and still the same finding.
    tell({
      type: "checked",
      report: reportOf([{ ...findings[1] }, ...findings.slice(2)] as typeof findings),
    });
    expect(screen.getByRole("textbox", { name: /Reason/ })).toHaveValue("Agreed");
    tell({ type: "checked", report: reportOf(error && note ? [error, note] : []) });
    expect(screen.queryByRole("form")).toBeNull();
    const gone = { kind: "told", text: { key: "waivers.gone", values: {} } };
    await waitFor(() => expect(pane.state.notice).toEqual(gone));
    expect(asked).toEqual([]);
  });

  it("V216.8 the second of two clicks that began on the form does not press what is under it", () => {
    const { asked } = open();
    const [button] = within(list()).getAllByRole("button", { name: /Level|C5/ });
    if (!button) throw new Error("no finding");
    fireEvent.click(button, { detail: 2 });
    expect(asked).toEqual([]);
    fireEvent.click(button, { detail: 1 });
    expect(asked).toEqual([["showFinding", findings[0]]]);
  });

  it("V216.4 accepted ones are listed with reason, name and day, and taken back", async () => {
    const { asked } = open();
    await userEvent.click(screen.getByRole("button", { name: "Accepted (1)" }));
    const accepted = screen.getByRole("region", { name: "Accepted" });
    expect(accepted).toHaveTextContent("Agreed with the department");
    expect(accepted).toHaveTextContent("Sok, 15/01/2025");
    await userEvent.click(within(accepted).getByRole("button", { name: "Take back: Plan, C8" }));
    expect(asked).toEqual([["takeBackWaiver", waiver]]);
    await userEvent.click(screen.getByRole("button", { name: "Back to the open findings" }));
    expect(list()).toBeVisible();
  });

  it.each(["en", "km"] as const)("V216.5 is accessible in %s", async (language) => {
    const { container } = open({ language });
    const accept = screen.getAllByRole("button").at(-1);
    if (accept) await userEvent.click(accept);
    expect(screen.getByRole("form")).toBeVisible();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe("V217 the pane's switch and button", () => {
  it("V217.1 shows findings in the sheet, and writes them to one", async () => {
    const { asked, tell } = open();
    const show = screen.getByRole("switch", { name: "Show in the sheet" });
    expect(show).not.toBeChecked();
    await userEvent.click(show);
    await userEvent.click(screen.getByRole("button", { name: "Write a Findings sheet" }));
    expect(asked).toEqual([["showMarks", true], ["writeFindingsSheet"]]);
    tell({ type: "checked", report: { ...report, marked: true } });
    expect(show).toBeChecked();
  });
});
