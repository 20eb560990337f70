/**
 * The fixed words of generated sheets, in the workbook's language; `src/text` holds them. Labels of fields,
 * choices and templates are not here: they come with the templates. {n} and {m} stand for numbers.
 */
export interface SheetWords {
  readonly asOf: string;
  readonly page: string;
  readonly legend: string;
  /** Added to a required field's prompt: the mark must not be a colour alone. */
  readonly mustBeFilled: string;

  readonly promptDay: string;
  readonly alertTitle: string;
  readonly checkTitle: string;
  readonly alertChoice: string;
  readonly alertUnit: string;
  readonly alertLink: string;
  readonly alertDay: string;
  readonly alertPlainDay: string;
  readonly alertWholeNumber: string;
  readonly alertNumber: string;
  readonly alertPercent: string;
  readonly alertAtLeast: string;
  readonly alertAtMost: string;

  readonly code: string;
  readonly english: string;
  readonly khmer: string;
  readonly active: string;
  readonly note: string;
  readonly yes: string;
  readonly no: string;
  readonly listsSheet: string;
  readonly listsPurpose: string;
  readonly unitsSheet: string;
  readonly unitsPurpose: string;

  readonly settingsSheet: string;
  readonly settingsPurpose: string;
  readonly settingKey: string;
  readonly setting: string;
  readonly value: string;
  readonly help: string;

  readonly doNotType: string;
  readonly chartNumbers: string;
  readonly total: string;
  /** The row or column of a summary that makes its parts add up to the whole. */
  readonly rest: string;
  readonly otherDates: string;
  readonly reportYear: string;
  readonly quarter: string;
  readonly withProgress: string;
  readonly meanProgress: string;
  readonly activities: string;
  readonly completedActivities: string;
  readonly meanOfActivities: string;
  readonly direction: string;
  readonly withoutDueDate: string;
  readonly courses: string;
  readonly planned: string;
  readonly actual: string;
  readonly women: string;
  readonly men: string;
  readonly sexNotReported: string;
  readonly womenShare: string;
  readonly items: string;
  readonly mustAvailable: string;
  readonly readiness: string;
  readonly availableShare: string;
  readonly gapCost: string;
  readonly byCategory: string;
  readonly byImportance: string;
  readonly phases: string;
}
