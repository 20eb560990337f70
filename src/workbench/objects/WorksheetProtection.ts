import { PROTECTION_DEFAULTS } from "../book/sheets/protection";
import { ObjectClass, method, readOnly } from "../protocol/ObjectClass";
import { readMembers, readOptionalText } from "../protocol/readArguments";
import { type WorksheetState, sheetAt } from "./Worksheet";

export const WorksheetProtectionClass = new ObjectClass<WorksheetState>("WorksheetProtection", {
  properties: {
    Protected: readOnly(2, (state, session) => sheetAt(state, session).protection !== null),
    Options: readOnly(2, (state, session) => {
      const { protection } = sheetAt(state, session);
      return protection && { ...PROTECTION_DEFAULTS, ...protection.options };
    }),
  },
  methods: {
    Protect: method(2, (state, [options, password], session) => {
      const given = options === null || options === undefined ? {} : readMembers(options, "options");
      const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
      session.editor.protect(state.id, Object.fromEntries(known), readOptionalText(password, "password"));
    }),
    Unprotect: method(7, (state, [password], session) => {
      session.editor.unprotect(sheetAt(state, session).id, readOptionalText(password, "password"));
    }),
  },
});
