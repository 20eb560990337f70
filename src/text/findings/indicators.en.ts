export const indicatorsFindingsEn = {
  I1: "{field} is {value}, but the indicator is in percent. Type a share from 0% to 100%, for example 45%.",
  I2: "The unit is “{unit}”, but the way of adding up is “{value}”: percents of several periods can't be summed. Choose the latest value or the average.",
  I3: "{field} is {value} after {before}, but the wanted trend is “{trend}”. Check the targets or the trend.",
  I4: "After the first target each later year needs one, but there is none for {missing}. Fill them in.",
  I5: "The baseline must be from {last} or before, but is from {value}. Correct the year, or give the reason under Remarks.",
  I6: "The baseline is not known yet; blank is not 0. Find it out and fill it in, or leave it blank as unknown.",
  V1: "“{value}” may have one value for {period} {year}, but has another in row {rows}. Keep one of them.",
  "V2.frequency":
    "The period is “{value}”, but the indicator is reported “{frequency}”. Choose a period that fits, or change the frequency on its sheet.",
  "V2.mixed":
    "The values of “{code}” for {year} mix quarters, semesters and years; this one is “{value}”. Use one kind of period for the year.",
  V3: "There is a value for “{value}” {year}, but none for {missing} before it. Add what is missing.",
  V4: "The period “{value}” ends on {end}, after the as-of date {asOf}. Check the period, or wait until it is over.",
  V5: "{field} is {value}, below {before} of {period} {year}, but this indicator should rise and its latest value counts. Check it.",
  V6: "{field} is {value} after {before} in {period} {year}, a change of {change}. Check that it is no slip.",
  "V7.blank":
    "The values of “{code}” are split by sex, but {field} is blank. Fill in how many were women, if it was counted.",
  "V7.more": "There are {women} women, more than the total of {total}. Correct one of the two.",
} as const satisfies Readonly<Record<string, string>>;
