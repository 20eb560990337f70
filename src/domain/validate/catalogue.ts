import type { Rule } from "./defineRule";
import { d1FiveCodes } from "./rules/d1FiveCodes";
import { d2DuePrecision } from "./rules/d2DuePrecision";
import { d3LinkedRows } from "./rules/d3LinkedRows";
import { d4GivenBeforeDue } from "./rules/d4GivenBeforeDue";
import { d5Overdue } from "./rules/d5Overdue";
import { g01Unique } from "./rules/g01Unique";
import { g02Required } from "./rules/g02Required";
import { g03Choice } from "./rules/g03Choice";
import { g04Day } from "./rules/g04Day";
import { g05WithinPlan } from "./rules/g05WithinPlan";
import { g06EndAfterStart } from "./rules/g06EndAfterStart";
import { g07Counts } from "./rules/g07Counts";
import { g08Links } from "./rules/g08Links";
import { g09Overspent } from "./rules/g09Overspent";
import { g10Script } from "./rules/g10Script";
import { g11Numbers } from "./rules/g11Numbers";
import { g12Spaces } from "./rules/g12Spaces";
import { g13BlankRow } from "./rules/g13BlankRow";
import { g14Percent } from "./rules/g14Percent";
import { h1ActualEnd } from "./rules/h1ActualEnd";
import { h2PhasesInOrder } from "./rules/h2PhasesInOrder";
import { h3CompletedIsFull } from "./rules/h3CompletedIsFull";
import { h4OpeningDate } from "./rules/h4OpeningDate";
import { n1AvailableIsEnough } from "./rules/n1AvailableIsEnough";
import { n2OpenedComplete } from "./rules/n2OpenedComplete";
import { n3GapHasCost } from "./rules/n3GapHasCost";
import { n4LabourLaw } from "./rules/n4LabourLaw";
import { p01LevelFitsCode } from "./rules/p01LevelFitsCode";
import { p02Parent } from "./rules/p02Parent";
import { p03CompletedIsFull } from "./rules/p03CompletedIsFull";
import { p04NotStartedIsEmpty } from "./rules/p04NotStartedIsEmpty";
import { p05StartPassed } from "./rules/p05StartPassed";
import { p06WithinParent } from "./rules/p06WithinParent";
import { p07BudgetOfParts } from "./rules/p07BudgetOfParts";
import { p08ObjectiveHasOutput } from "./rules/p08ObjectiveHasOutput";
import { p09StoppedHasReason } from "./rules/p09StoppedHasReason";
import { p10OneCurrency } from "./rules/p10OneCurrency";
import { s1MissingHeading } from "./rules/s1MissingHeading";
import { s2DoubledHeading } from "./rules/s2DoubledHeading";
import { s4MergedCells } from "./rules/s4MergedCells";
import { t1WomenWithinTotal } from "./rules/t1WomenWithinTotal";
import { t2CompletedIsPast } from "./rules/t2CompletedIsPast";
import { t3FutureHasNoActuals } from "./rules/t3FutureHasNoActuals";
import { t4WomenCounted } from "./rules/t4WomenCounted";
import { t6Scores } from "./rules/t6Scores";
import { t7Attendance } from "./rules/t7Attendance";
import { t8SameCourse } from "./rules/t8SameCourse";
import { t9FollowUpAfterEnd } from "./rules/t9FollowUpAfterEnd";
import { x6TrainingDone } from "./rules/x6TrainingDone";
import { x7NurseryReady } from "./rules/x7NurseryReady";

/**
 * Every rule, in the order of their findings on one cell: structure, common rules, then each template's own.
 * Codes are stored in waivers and quoted by people: they never change meaning and are never reused. T5 waits
 * for the table of participants by level.
 */
export const rules: readonly Rule[] = [
  s1MissingHeading,
  s2DoubledHeading,
  s4MergedCells,
  g01Unique,
  g02Required,
  g03Choice,
  g04Day,
  g05WithinPlan,
  g06EndAfterStart,
  g07Counts,
  g08Links,
  g09Overspent,
  g10Script,
  g11Numbers,
  g12Spaces,
  g13BlankRow,
  g14Percent,
  p01LevelFitsCode,
  p02Parent,
  p03CompletedIsFull,
  p04NotStartedIsEmpty,
  p05StartPassed,
  p06WithinParent,
  p07BudgetOfParts,
  p08ObjectiveHasOutput,
  p09StoppedHasReason,
  p10OneCurrency,
  d1FiveCodes,
  d2DuePrecision,
  d3LinkedRows,
  d4GivenBeforeDue,
  d5Overdue,
  n1AvailableIsEnough,
  n2OpenedComplete,
  n3GapHasCost,
  n4LabourLaw,
  h1ActualEnd,
  h2PhasesInOrder,
  h3CompletedIsFull,
  h4OpeningDate,
  t1WomenWithinTotal,
  t2CompletedIsPast,
  t3FutureHasNoActuals,
  t4WomenCounted,
  t6Scores,
  t7Attendance,
  t8SameCourse,
  t9FollowUpAfterEnd,
  x6TrainingDone,
  x7NurseryReady,
];
