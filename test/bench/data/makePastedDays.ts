import { isoFromDay, shownDay } from "../../../src/domain/record/day";
import { day } from "../../domain/drawTable";
import { createChance } from "./chance";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Days as people paste them, 3 % of them none. */
export function makePastedDays(count: number): string[] {
  const chance = createChance(count);
  const first = day("2020-01-01");
  const texts = Array.from({ length: count }, () => {
    if (chance.fraction() < 0.03)
      return chance.pick(["31/02/2025", "soon", "13/13/2025", "2025-00-10", "2025"]);
    const serial = first + chance.whole(0, 4000);
    const [dd = "", mm = "", year = ""] = shownDay(serial).split("/");
    return chance.pick([
      `${dd}/${mm}/${year}`,
      `${dd}/${mm}/${year}`,
      `${Number(dd)}-${Number(mm)}-${year}`,
      isoFromDay(serial),
      `${Number(dd)} ${MONTHS[Number(mm) - 1] ?? ""} ${year}`,
    ]);
  });
  return JSON.parse(JSON.stringify(texts)) as string[];
}
