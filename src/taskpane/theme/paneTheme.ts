import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { Language } from "../../domain/schema/Label";

/** Deep blue, from almost black to almost white; 80 is the sheets' title band, #1F3864. */
const blue: BrandVariants = {
  10: "#060C17", 20: "#0A1424", 30: "#0E1B32", 40: "#122340", 50: "#162A4D", 60: "#1A3159", 70: "#1D355F", 80: "#1F3864",
  90: "#2F4C80", 100: "#41619B", 110: "#5576B3", 120: "#6C8CC6", 130: "#87A3D5", 140: "#A3BAE2", 150: "#C1D1ED", 160: "#DFE8F6",
}; // prettier-ignore

/** The same blue, lighter where Fluent's dark theme puts it on dark grey. */
const blueOnDark: BrandVariants = {
  ...blue, 70: "#35588F", 80: "#41679F", 90: "#5A80BA", 100: "#8AABDD", 110: "#9BB8E4", 120: "#ABC4E9", 130: "#BBD0EE",
  140: "#CBDCF2", 150: "#DBE7F7", 160: "#EDF3FB",
}; // prettier-ignore

/** The band on top of the pane, like the sheets' titles. Gold is the one accent. */
export const band = { background: "#1F3864", text: "#FFFFFF", quiet: "#DFE8F6", gold: "#D9A93E" } as const;

const khmerFonts =
  '"Khmer OS Siemreap", "Leelawadee UI", "Khmer UI", "Noto Sans Khmer", "Segoe UI", sans-serif';

/** Khmer letters are small for their size and stack below and above the line: larger, and 1.6 lines high or more. */
const khmer: Partial<Theme> = {
  fontFamilyBase: khmerFonts,
  // Khmer fonts come in two weights, and 600 shows as the thin one.
  fontWeightSemibold: 700,
  fontSizeBase100: "11px", lineHeightBase100: "18px",
  fontSizeBase200: "13px", lineHeightBase200: "21px",
  fontSizeBase300: "14px", lineHeightBase300: "23px",
  fontSizeBase400: "16px", lineHeightBase400: "26px",
  fontSizeBase500: "19px", lineHeightBase500: "31px",
  fontSizeBase600: "22px", lineHeightBase600: "36px",
}; // prettier-ignore

const light = createLightTheme(blue);
const dark = createDarkTheme(blueOnDark);

const themes: Readonly<Record<Language, { readonly light: Theme; readonly dark: Theme }>> = {
  en: { light, dark },
  km: { light: { ...light, ...khmer }, dark: { ...dark, ...khmer } },
};

export const paneTheme = (language: Language, isDark: boolean): Theme =>
  themes[language][isDark ? "dark" : "light"];
