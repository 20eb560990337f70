import type { Language } from "../domain/schema/Label";
import type { MarkTone, StyleRole, Tone } from "../domain/sheet/SheetPlan";

const BLUE = "#1F3864";
const GOLD = "#BF9000";
const LINE = "#C9CED6";
const GREY = "#F2F2F2";
const DARK = "#404040";

/** A look in the terms of Office.js; a member left out is not touched. */
export interface RoleStyle {
  readonly font?: {
    readonly heading?: true;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: true;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Excel heeds it only beside Left and Right. */
  readonly indent?: number;
  readonly border?: { readonly color: string; readonly edges: "all" | "top" | "bottom" };
}

const cell = { vertical: "Center", border: { color: LINE, edges: "all" } } as const;

export const roleStyles: Readonly<Record<StyleRole, RoleStyle>> = {
  title: { font: { heading: true, size: 16, bold: true, color: BLUE }, vertical: "Center" },
  purpose: { font: { size: 11, color: DARK }, vertical: "Center" },
  // Left: an as-of date stands close to its word.
  caption: { font: { size: 10, italic: true, color: "#595959" }, horizontal: "Left", vertical: "Center" },
  band: { fill: "#EAEFF7" },
  heading: {
    font: { size: 11, bold: true, color: "#FFFFFF" },
    fill: BLUE,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    border: { color: "#FFFFFF", edges: "all" },
  },
  requiredHeading: {
    font: { size: 11, bold: true, color: "#FFE699" },
    fill: BLUE,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    border: { color: "#FFFFFF", edges: "all" },
  },
  otherHeading: {
    font: { size: 10, bold: false, italic: false, color: BLUE },
    fill: "#EAEFF7",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    border: { color: "#FFFFFF", edges: "all" },
  },
  input: { ...cell, fill: "#FFFFFF", horizontal: "General", wrap: true },
  computed: { ...cell, fill: GREY, font: { color: DARK }, horizontal: "General", wrap: true },
  // At the right edge days and numbers would touch the words of the next column.
  day: { horizontal: "Center" },
  amount: { horizontal: "Right", indent: 1 },
  label: { ...cell, fill: "#FFFFFF", font: { color: "#000000" }, wrap: true, horizontal: "Left", indent: 1 },
  link: { ...cell, font: { color: "#0563C1" } },
  number: { ...cell, horizontal: "Right", indent: 1 },
  figure: { font: { size: 18, bold: true, color: BLUE }, horizontal: "Right", vertical: "Center" },
  total: {
    font: { bold: true, color: BLUE },
    fill: "#EAEFF7",
    vertical: "Center",
    border: { color: GOLD, edges: "top" },
  },
  note: {
    font: { size: 10, color: "#595959" },
    horizontal: "Left",
    indent: 1,
    wrap: true,
    vertical: "Center",
  },
  sheetLink: {
    font: { size: 12, bold: true, underline: true, color: "#0563C1" },
    fill: "#EAEFF7",
    vertical: "Center",
    wrap: true,
    border: { color: GOLD, edges: "top" },
  },
  hiddenId: { font: { size: 9, color: "#808080" } },
};

/** A conditional look; a member left out is not touched. */
export interface ToneStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** A thin line all around: rules of cells know no other. */
  readonly box?: { readonly color: string; readonly line: "Continuous" | "Dash" };
}

/** Conditional looks; the cell's own words carry the meaning, the colour only helps. */
export const toneStyles: Readonly<Record<Tone | MarkTone, ToneStyle>> = {
  good: { fill: "#E2F0D9", color: "#375623" },
  warning: { fill: "#FFF2CC", color: "#7F6000" },
  bad: { fill: "#FBE0DD", color: "#9C0006" },
  neutral: { fill: "#EDEDED", color: "#404040" },
  missing: { fill: "#FCE4D6", color: "#843C0C" },
  // On paper without colours an error is a drawn box with bold letters, a warning a dashed box.
  errorMark: { fill: "#FDEBEA", bold: true, box: { color: "#C00000", line: "Continuous" } },
  warningMark: { fill: "#FFF8E1", box: { color: "#B07800", line: "Dash" } },
};

export const chartColors: Readonly<Record<Tone | "accent" | "main", string>> = {
  good: "#70AD47",
  warning: "#FFC000",
  bad: "#C00000",
  neutral: "#A5A5A5",
  missing: "#F4B183",
  accent: GOLD,
  main: "#2F5597",
};

/** A cell has one font; where it is missing Excel falls back by itself. */
export const fonts: Readonly<Record<Language, { readonly body: string; readonly heading: string }>> = {
  en: { body: "Calibri", heading: "Calibri" },
  km: { body: "Khmer OS Siemreap", heading: "Khmer OS Muol Light" },
};

export const tabColors = { template: BLUE, list: "#7F7F7F", summary: GOLD } as const;
