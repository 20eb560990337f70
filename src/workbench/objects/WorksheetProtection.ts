import { HostError } from "../protocol/HostError";
import { ObjectClass, method, readOnly } from "../protocol/ObjectClass";
import { type Members, readMembers, readOptionalText } from "../protocol/readArguments";
import { type WorksheetState, sheetAt } from "./Worksheet";

/** Excel.WorksheetProtectionOptions as they are where nothing is said. */
const DEFAULTS: Members = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const WorksheetProtectionClass = new ObjectClass<WorksheetState>("WorksheetProtection", {
  properties: {
    Protected: readOnly(2, (state, session) => sheetAt(state, session).protection !== null),
    Options: readOnly(2, (state, session) => {
      const { protection } = sheetAt(state, session);
      return protection && { ...DEFAULTS, ...protection.options };
    }),
  },
  methods: {
    Protect: method(2, (state, [options, password], session) => {
      if (sheetAt(state, session).protection) {
        throw new HostError("AccessDenied", "The sheet is protected already: unprotect it first.");
      }
      const given = options === null || options === undefined ? {} : readMembers(options, "options");
      const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
      session.editor.protect(
        state.id,
        { ...DEFAULTS, ...Object.fromEntries(known) },
        readOptionalText(password, "password"),
      );
    }),
    Unprotect: method(7, (state, [password], session) => {
      session.editor.unprotect(sheetAt(state, session).id, readOptionalText(password, "password"));
    }),
  },
});
