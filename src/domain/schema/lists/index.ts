import type { ChoiceList } from "../ChoiceList";
import { beneficiary, careDecision, carePillar, carePresence, careR, proposalType } from "./careLists";
import { direction, duePrecision } from "./directionLists";
import { digitStyle, language } from "./displayLists";
import { taskGroup } from "./eventLists";
import { dac, genderLevel } from "./genderLists";
import { aggregation, frequency, indicatorUnit, trend } from "./indicatorLists";
import { inputCategory, inputChannel, inputDecision, inputStatus, planVersion } from "./inputLists";
import { light } from "./light";
import { decisionKind, meetingType, minutesStatus } from "./meetingLists";
import { amountUnit, currency, fund } from "./moneyLists";
import { available, basis, importance, nurseryCategory, phase, roomType } from "./nurseryLists";
import { period } from "./period";
import { level, nationalLink, priority } from "./planLists";
import { positionLevel } from "./positionLevel";
import { status } from "./status";
import { courseLevel, mode, trainingTopic } from "./trainingLists";
import { yesNo } from "./yesNo";

/** Every choice list that the product ships, in the order of the Lists sheet. Units are apart: `units`. */
export const lists: readonly ChoiceList[] = [
  status,
  light,
  priority,
  period,
  level,
  direction,
  duePrecision,
  nationalLink,
  fund,
  genderLevel,
  dac,
  yesNo,
  indicatorUnit,
  trend,
  aggregation,
  frequency,
  planVersion,
  carePresence,
  careR,
  carePillar,
  beneficiary,
  proposalType,
  careDecision,
  roomType,
  nurseryCategory,
  importance,
  basis,
  available,
  phase,
  trainingTopic,
  courseLevel,
  mode,
  positionLevel,
  taskGroup,
  inputCategory,
  inputChannel,
  inputDecision,
  inputStatus,
  meetingType,
  minutesStatus,
  decisionKind,
  currency,
  amountUnit,
  language,
  digitStyle,
];

const byId: ReadonlyMap<string, ChoiceList> = new Map(lists.map((list) => [list.id, list]));

/** The list with that id, or undefined. */
export const listById = (id: string): ChoiceList | undefined => byId.get(id);
