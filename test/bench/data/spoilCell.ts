import type { CellValue } from "../../../src/domain/record/TableData";
import type { Chance } from "./chance";
import { PLACE } from "./planPlaces";

/** What people get wrong, by place in the plan: a cell's value -> what stands there instead. */
type Spoil = (value: CellValue, chance: Chance) => CellValue;

const misspelt: Spoil = (value, chance) => {
  const text = String(value) || "Something else";
  const at = chance.whole(1, text.length - 1);
  return text.slice(0, at) + text.slice(at + 1) + "x";
};
const choice: Spoil = (value, chance) =>
  chance.fraction() < 0.2 && value !== "" ? `${String(value)} ` : misspelt(value, chance);
const text: Spoil = (value, chance) =>
  chance.pick([`${String(value)} `, `two  spaces ${chance.whole(1, 99)}`, ` ${String(value)}`]);
const day: Spoil = (_, chance) =>
  chance.pick<CellValue>(["15/01/2025", "soon", "", 0, -5, 30_000 + chance.whole(0, 99), 90_000]);
const money: Spoil = (_, chance) =>
  chance.pick<CellValue>([-5, "500,000", "not known", "$500", "", "១២០០០", 999_999_999]);

const SPOILS: ReadonlyMap<number, Spoil> = new Map<number, Spoil>([
  [
    PLACE.planCode,
    (value, chance) =>
      chance.pick<CellValue>(["", "SO1-ST2", "SO1.ST1.OP1.A001", `${String(value)} `, "SO0.ST0"]),
  ],
  [PLACE.level, (value, chance) => chance.pick<CellValue>(["", "Output", misspelt(value, chance)])],
  [
    PLACE.parentCode,
    (value, chance) => chance.pick<CellValue>(["", "SO9.ST9.OP99", `${String(value)} `, "SO0"]),
  ],
  [PLACE.titleKm, (value, chance) => chance.pick<CellValue>(["", "Not Khmer", text(value, chance)])],
  [PLACE.titleEn, (value, chance) => chance.pick<CellValue>(["", "ជាភាសាខ្មែរ", text(value, chance)])],
  [PLACE.directionCode, choice],
  [PLACE.nationalLink, choice],
  [PLACE.responsibleUnit, choice],
  [PLACE.partnerUnits, text],
  [PLACE.startDate, day],
  [PLACE.endDate, day],
  [PLACE.budgetAmount, money],
  [PLACE.spentAmount, money],
  [PLACE.fundSource, (value, chance) => (chance.fraction() < 0.3 ? "" : choice(value, chance))],
  [PLACE.genderLevel, choice],
  [PLACE.dacScore, choice],
  [PLACE.status, (value, chance) => (chance.fraction() < 0.4 ? "Completed" : choice(value, chance))],
  [PLACE.progressPct, (_, chance) => chance.pick<CellValue>([1.5, 50, -0.1, "50%", "half", "", 1])],
  [PLACE.remarks, (value, chance) => (chance.fraction() < 0.5 ? "" : text(value, chance))],
  [PLACE.updatedOn, day],
]);

/** A cell as somebody got it wrong. Row ids and computed cells are never wrong. */
export const spoilCell = (place: number, value: CellValue, chance: Chance): CellValue =>
  SPOILS.get(place)?.(value, chance) ?? value;
