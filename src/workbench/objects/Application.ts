import { ObjectClass, link, method, readOnly, readWrite } from "../protocol/ObjectClass";
import { readFlag, readWord } from "../protocol/readArguments";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Formulas are calculated when somebody looks, so there is nothing to start and nothing to hold back. */
export const ApplicationClass = new ObjectClass<null>("Application", {
  properties: {
    CalculationMode: readWrite(
      1,
      (_state, session) => session.calculationMode,
      (_state, value, session) => {
        session.calculationMode = readWord(value, MODES, "calculationMode");
      },
    ),
    CalculationState: readOnly(9, () => "Done"),
    CalculationEngineVersion: readOnly(9, () => 191029),
    DecimalSeparator: readOnly(11, () => "."),
    ThousandsSeparator: readOnly(11, () => ","),
    UseSystemSeparators: readOnly(11, () => true),
  },
  links: {
    CultureInfo: link(11, () => CultureInfoClass.of(null)),
  },
  methods: {
    Calculate: method(1, (_state, [type]) => {
      readWord(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
    }),
    SuspendApiCalculationUntilNextSync: method(6, () => undefined),
    SuspendScreenUpdatingUntilNextSync: method(9, () => undefined),
  },
});

const CultureInfoClass = new ObjectClass<null>("CultureInfo", {
  properties: { Name: readOnly(11, () => "en-US") },
  links: {
    NumberFormat: link(11, () => NumberFormatInfoClass.of(null)),
    DatetimeFormat: link(12, () => DatetimeFormatInfoClass.of(null)),
  },
});

const NumberFormatInfoClass = new ObjectClass<null>("NumberFormatInfo", {
  properties: {
    NumberDecimalSeparator: readOnly(11, () => "."),
    NumberGroupSeparator: readOnly(11, () => ","),
  },
});

const DatetimeFormatInfoClass = new ObjectClass<null>("DatetimeFormatInfo", {
  properties: {
    DateSeparator: readOnly(12, () => "/"),
    TimeSeparator: readOnly(12, () => ":"),
    ShortDatePattern: readOnly(12, () => "M/d/yyyy"),
    LongDatePattern: readOnly(12, () => "dddd, MMMM d, yyyy"),
    ShortTimePattern: readOnly(12, () => "h:mm tt"),
    LongTimePattern: readOnly(12, () => "h:mm:ss tt"),
  },
});

/** `context.runtime`: a switch of this add-in's alone; events that happen while it is off are lost. */
export const RuntimeClass = new ObjectClass<null>("Runtime", {
  properties: {
    EnableEvents: readWrite(
      8,
      (_state, session) => session.events.enabled,
      (_state, value, session) => {
        session.events.enabled = readFlag(value, "enableEvents");
      },
    ),
  },
});
