import type { Settings } from "../schema/Settings";
import { settingName } from "../schema/tableName";

/** The year whose quarters are shown: the setting, or the as-of date's year where it holds no number. */
export const reportYear = ({ reportYear: year, asOfDate }: Settings): number =>
  year ?? new Date((asOfDate - 25_569) * 86_400_000).getUTCFullYear();

/** The same as a formula. */
export const reportYearFormula = (): string => {
  const year = settingName("reportYear");
  return `=IF(ISNUMBER(${year}),${year},YEAR(${settingName("asOfDate")}))`;
};
