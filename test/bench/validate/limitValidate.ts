import type { CellValue } from "../../../src/domain/record/TableData";
import { readAmount } from "../../../src/domain/validate/readAmount";
import type { Workbook } from "../../../src/domain/Workbook";
import { PLACE } from "../data/planPlaces";
import { CrossRules, planParts } from "./CrossRules";
import type { Flag } from "./Flag";
import { CHOICE_LISTS, choiceCodes } from "./PlanChoices";

/** The plan's rules in one pass, written by hand for this one table and nothing else. */
export function limitValidate(workbook: Workbook): Flag[] {
  const rows = workbook.tables.get("plan")?.rows ?? [];
  const { planStart, planEnd, asOfDate, currency } = workbook.settings;
  const flags: Flag[] = [];
  const flag = (code: string, row: number, place: number): void => void flags.push({ code, row, place });
  const cross = new CrossRules(workbook, rows.length, flag);
  const choices = CHOICE_LISTS.map(([place, list]) => ({ place, known: choiceCodes(workbook, list) }));

  const checkText = (value: CellValue | undefined, at: number, place: number): void => {
    if (typeof value === "string" && value !== "" && isStray(value)) flag("G12", at, place);
  };
  const checkDay = (value: CellValue | undefined, at: number, place: number): void => {
    if (value === "") return;
    if (typeof value !== "number" || !(value >= 1 && value < 2_958_466)) flag("G4", at, place);
    else if (place === PLACE.updatedOn && value > asOfDate) flag("G5", at, place);
    else if (value < planStart || value > planEnd) flag("G5", at, place);
  };
  const readText = (
    value: CellValue | undefined,
    at: number,
    place: number,
    type: "money" | "percent",
  ): number => {
    const amount = readAmount(String(value), type, currency);
    if (typeof amount === "number") flag("G11", at, place);
    else flag(amount === "otherCurrency" ? "P10" : "G11", at, place);
    return typeof amount === "number" ? amount : NaN;
  };
  const checkMoney = (value: CellValue | undefined, at: number, place: number): void => {
    if (value === "") return;
    const amount = typeof value === "number" ? value : readText(value, at, place, "money");
    if (amount < 0) flag("G7", at, place);
  };

  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || !cross.row(row, at)) continue;
    const code = row[PLACE.planCode];
    if (code === "") flag("G2", at, PLACE.planCode);
    else if (typeof code === "string") {
      if (isStray(code)) flag("G12", at, PLACE.planCode);
      if (planParts(code.trim().toLowerCase()) === -1) flag("P1", at, PLACE.planCode);
    }
    if (row[PLACE.level] === "") flag("G2", at, PLACE.level);
    for (const { place, known } of choices) {
      const value = row[place];
      if (typeof value !== "string" || value === "" || known.has(value)) continue;
      if (isStray(value)) flag("G12", at, place);
      if (!known.has(value.trim())) flag("G3", at, place);
    }
    checkText(row[PLACE.parentCode], at, PLACE.parentCode);
    const titleKm = row[PLACE.titleKm];
    checkText(titleKm, at, PLACE.titleKm);
    if (typeof titleKm === "string" && titleKm !== "" && !hasKhmer(titleKm)) flag("G10", at, PLACE.titleKm);
    const titleEn = row[PLACE.titleEn];
    checkText(titleEn, at, PLACE.titleEn);
    if (typeof titleEn === "string" && titleEn !== "" && !hasLatin(titleEn)) flag("G10", at, PLACE.titleEn);
    checkText(row[PLACE.partnerUnits], at, PLACE.partnerUnits);
    checkText(row[PLACE.remarks], at, PLACE.remarks);
    checkDay(row[PLACE.startDate], at, PLACE.startDate);
    checkDay(row[PLACE.endDate], at, PLACE.endDate);
    checkDay(row[PLACE.updatedOn], at, PLACE.updatedOn);
    checkMoney(row[PLACE.budgetAmount], at, PLACE.budgetAmount);
    checkMoney(row[PLACE.spentAmount], at, PLACE.spentAmount);
    const progress = row[PLACE.progressPct];
    if (progress !== "") {
      const share =
        typeof progress === "number" ? progress : readText(progress, at, PLACE.progressPct, "percent");
      if (share < 0 || share > 1) flag("G14", at, PLACE.progressPct);
    }
  }
  cross.finish();
  return flags;
}

const isStray = (text: string): boolean =>
  text.charCodeAt(0) === 0x20 ||
  text.charCodeAt(text.length - 1) === 0x20 ||
  text.includes("  ") ||
  text.includes("\u200B") ||
  text.includes("\u00A0");

function hasKhmer(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x1780 && code <= 0x17ff) return true;
  }
  return false;
}

function hasLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code >= 0x61 && code <= 0x7a) return true;
  }
  return false;
}
