import { dayParts } from "../record/day";
import type { Settings } from "../schema/Settings";
import { settingName } from "../schema/tableName";

/** The year whose quarters are shown: the setting, or the as-of date's year where it holds no number. */
export const reportYear = ({ reportYear: year, asOfDate }: Settings): number =>
  year ?? dayParts(asOfDate).year;

/** The same as a formula. */
export const reportYearFormula = (): string => {
  const year = settingName("reportYear");
  return `=IF(ISNUMBER(${year}),${year},IFERROR(YEAR(${settingName("asOfDate")}),0))`;
};
