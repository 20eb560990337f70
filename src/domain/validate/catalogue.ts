import type { Rule } from "./defineRule";
import { a1DueAfterMeeting } from "./rules/a1DueAfterMeeting";
import { a2CompletedIsDone } from "./rules/a2CompletedIsDone";
import { a3ActionIsAssigned } from "./rules/a3ActionIsAssigned";
import { a4Overdue } from "./rules/a4Overdue";
import { a5CarriedOver } from "./rules/a5CarriedOver";
import { c1AcceptedHasText } from "./rules/c1AcceptedHasText";
import { c2InsertedIsAccepted } from "./rules/c2InsertedIsAccepted";
import { c3InsertedInTime } from "./rules/c3InsertedInTime";
import { c4SameProposal } from "./rules/c4SameProposal";
import { c5PaidElement } from "./rules/c5PaidElement";
import { c6SectionReviewed } from "./rules/c6SectionReviewed";
import { d1FiveCodes } from "./rules/d1FiveCodes";
import { d2DuePrecision } from "./rules/d2DuePrecision";
import { d3LinkedRows } from "./rules/d3LinkedRows";
import { d4GivenBeforeDue } from "./rules/d4GivenBeforeDue";
import { d5Overdue } from "./rules/d5Overdue";
import { e1CelebrationInMarch } from "./rules/e1CelebrationInMarch";
import { e2DueBeforeEvent } from "./rules/e2DueBeforeEvent";
import { e3DependsOn } from "./rules/e3DependsOn";
import { e4CompletedHasDay } from "./rules/e4CompletedHasDay";
import { e5DueSoon } from "./rules/e5DueSoon";
import { e6CostWithinBudget } from "./rules/e6CostWithinBudget";
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
import { i1PercentIsShare } from "./rules/i1PercentIsShare";
import { i2PercentNotSummed } from "./rules/i2PercentNotSummed";
import { i3TargetsFollowTrend } from "./rules/i3TargetsFollowTrend";
import { i4TargetEveryYear } from "./rules/i4TargetEveryYear";
import { i5BaselineYear } from "./rules/i5BaselineYear";
import { i6BaselineKnown } from "./rules/i6BaselineKnown";
import { in1AnswerGiven } from "./rules/in1AnswerGiven";
import { in2ClosedIsDecided } from "./rules/in2ClosedIsDecided";
import { in3ClosedIsIncorporated } from "./rules/in3ClosedIsIncorporated";
import { in4DecidedAfterReceived } from "./rules/in4DecidedAfterReceived";
import { in5AnsweredSoon } from "./rules/in5AnsweredSoon";
import { in6SameInput } from "./rules/in6SameInput";
import { in7InTime } from "./rules/in7InTime";
import { in8PermanentNumber } from "./rules/in8PermanentNumber";
import { m1ApprovedIsPast } from "./rules/m1ApprovedIsPast";
import { m2AttendanceCounted } from "./rules/m2AttendanceCounted";
import { m3MinutesDrafted } from "./rules/m3MinutesDrafted";
import { m4EndTime } from "./rules/m4EndTime";
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
import { r1OnceAPeriod } from "./rules/r1OnceAPeriod";
import { r2ProgressDoesNotFall } from "./rules/r2ProgressDoesNotFall";
import { r3ReportedInTime } from "./rules/r3ReportedInTime";
import { r4SpentAddsUp } from "./rules/r4SpentAddsUp";
import { r5LastPeriodReported } from "./rules/r5LastPeriodReported";
import { s1MissingHeading } from "./rules/s1MissingHeading";
import { s2DoubledHeading } from "./rules/s2DoubledHeading";
import { s4MergedCells } from "./rules/s4MergedCells";
import { s7RowsHaveId } from "./rules/s7RowsHaveId";
import { s8RulesInPlace } from "./rules/s8RulesInPlace";
import { s9LooksInPlace } from "./rules/s9LooksInPlace";
import { t10LevelOnce } from "./rules/t10LevelOnce";
import { t1WomenWithinTotal } from "./rules/t1WomenWithinTotal";
import { t2CompletedIsPast } from "./rules/t2CompletedIsPast";
import { t3FutureHasNoActuals } from "./rules/t3FutureHasNoActuals";
import { t4WomenCounted } from "./rules/t4WomenCounted";
import { t5LevelsAddUp } from "./rules/t5LevelsAddUp";
import { t6Scores } from "./rules/t6Scores";
import { t7Attendance } from "./rules/t7Attendance";
import { t8SameCourse } from "./rules/t8SameCourse";
import { t9FollowUpAfterEnd } from "./rules/t9FollowUpAfterEnd";
import { u1DaysOpen } from "./rules/u1DaysOpen";
import { u2MonthOnce } from "./rules/u2MonthOnce";
import { u3FutureMonth } from "./rules/u3FutureMonth";
import { v1OnceAPeriod } from "./rules/v1OnceAPeriod";
import { v2PeriodFitsFrequency } from "./rules/v2PeriodFitsFrequency";
import { v3NoGap } from "./rules/v3NoGap";
import { v4PeriodIsOver } from "./rules/v4PeriodIsOver";
import { v5LatestDoesNotFall } from "./rules/v5LatestDoesNotFall";
import { v6NoLeap } from "./rules/v6NoLeap";
import { v7WomenReported } from "./rules/v7WomenReported";
import { x10SameWriting } from "./rules/x10SameWriting";
import { x11KnownVersion } from "./rules/x11KnownVersion";
import { x2EventMeetsDirection } from "./rules/x2EventMeetsDirection";
import { x3ActivityEndsWithDirection } from "./rules/x3ActivityEndsWithDirection";
import { x4InputsClosed } from "./rules/x4InputsClosed";
import { x5CareDecided } from "./rules/x5CareDecided";
import { x6TrainingDone } from "./rules/x6TrainingDone";
import { x7NurseryReady } from "./rules/x7NurseryReady";
import { x8UnitInUse } from "./rules/x8UnitInUse";
import { x9BudgetOnce } from "./rules/x9BudgetOnce";

/**
 * Every rule, in the order of their findings on one cell: structure, common rules, then each template's own.
 * Codes are stored in waivers and quoted by people: they never change meaning and are never reused.
 */
export const rules: readonly Rule[] = [
  s1MissingHeading,
  s2DoubledHeading,
  s4MergedCells,
  s7RowsHaveId,
  s8RulesInPlace,
  s9LooksInPlace,
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
  u1DaysOpen,
  u2MonthOnce,
  u3FutureMonth,
  h1ActualEnd,
  h2PhasesInOrder,
  h3CompletedIsFull,
  h4OpeningDate,
  t1WomenWithinTotal,
  t2CompletedIsPast,
  t3FutureHasNoActuals,
  t4WomenCounted,
  t5LevelsAddUp,
  t6Scores,
  t7Attendance,
  t8SameCourse,
  t9FollowUpAfterEnd,
  t10LevelOnce,
  i1PercentIsShare,
  i2PercentNotSummed,
  i3TargetsFollowTrend,
  i4TargetEveryYear,
  i5BaselineYear,
  i6BaselineKnown,
  v1OnceAPeriod,
  v2PeriodFitsFrequency,
  v3NoGap,
  v4PeriodIsOver,
  v5LatestDoesNotFall,
  v6NoLeap,
  v7WomenReported,
  r1OnceAPeriod,
  r2ProgressDoesNotFall,
  r3ReportedInTime,
  r4SpentAddsUp,
  r5LastPeriodReported,
  c1AcceptedHasText,
  c2InsertedIsAccepted,
  c3InsertedInTime,
  c4SameProposal,
  c5PaidElement,
  c6SectionReviewed,
  in1AnswerGiven,
  in2ClosedIsDecided,
  in3ClosedIsIncorporated,
  in4DecidedAfterReceived,
  in5AnsweredSoon,
  in6SameInput,
  in7InTime,
  in8PermanentNumber,
  e1CelebrationInMarch,
  e2DueBeforeEvent,
  e3DependsOn,
  e4CompletedHasDay,
  e5DueSoon,
  e6CostWithinBudget,
  m1ApprovedIsPast,
  m2AttendanceCounted,
  m3MinutesDrafted,
  m4EndTime,
  a1DueAfterMeeting,
  a2CompletedIsDone,
  a3ActionIsAssigned,
  a4Overdue,
  a5CarriedOver,
  x2EventMeetsDirection,
  x3ActivityEndsWithDirection,
  x4InputsClosed,
  x5CareDecided,
  x6TrainingDone,
  x7NurseryReady,
  x8UnitInUse,
  x9BudgetOnce,
  x10SameWriting,
  x11KnownVersion,
];
