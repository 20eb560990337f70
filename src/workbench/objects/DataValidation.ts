import type { Validation } from "../book/Book";
import { intersection } from "../book/core/areas";
import { HostError, itemNotFound } from "../protocol/HostError";
import { ObjectClass, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { plain } from "../protocol/describeEvent";
import {
  type Members,
  readFlag,
  readMembers,
  readOptionalFlag,
  readOptionalText,
  readWord,
} from "../protocol/readArguments";
import { makeAreas } from "./RangeAreas";
import { type Blocks, areaOf, cellsOf, sheetOf } from "./Blocks";
import { blocksOfCells } from "./blocksOfCells";
import { describeRule, readRule } from "./validationRule";
import type { Area } from "../book/Book";

type Content = Omit<Validation, "id" | "areas">;

const NO_PROMPT = { showPrompt: true, title: "", message: "" };
const NO_ALERT: Validation["errorAlert"] = { showAlert: true, style: "Stop", title: "", message: "" };

const NO_RULE: Content = {
  type: "None",
  formula1: "",
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: NO_PROMPT,
  errorAlert: NO_ALERT,
};

/** The data validation of a Range or RangeAreas; what it reads is what all its cells have in common. */
export const DataValidationClass = new ObjectClass<Blocks>("DataValidation", {
  properties: {
    Type: readOnly(8, (blocks, session) => {
      const { kind, rule } = survey(blocks, session);
      return kind === "same" && rule ? rule.type : kind;
    }),
    Rule: readWrite(
      8,
      (blocks, session) => {
        const { kind, rule } = survey(blocks, session);
        if (kind === "None") return {};
        return kind === "same" && rule ? describeRule(rule) : null;
      },
      (blocks, value, session) => {
        const rule = readRule(value, session);
        const { rule: current } = survey(blocks, session);
        write(
          blocks,
          session,
          rule && {
            ignoreBlanks: current?.ignoreBlanks ?? true,
            prompt: current?.prompt ?? NO_PROMPT,
            errorAlert: current?.errorAlert ?? NO_ALERT,
            ...rule,
          },
        );
      },
    ),
    IgnoreBlanks: readWrite(
      8,
      (blocks, session) =>
        survey(blocks, session).rule?.ignoreBlanks ?? (survey(blocks, session).kind === "None" ? true : null),
      (blocks, value, session) => change(blocks, session, { ignoreBlanks: readFlag(value, "ignoreBlanks") }),
    ),
    Prompt: readWrite(
      8,
      (blocks, session) => survey(blocks, session).rule?.prompt ?? null,
      (blocks, value, session) => {
        const given = readMembers(value, "prompt");
        change(blocks, session, {
          prompt: {
            showPrompt: readOptionalFlag(given.showPrompt, "showPrompt", true),
            title: text(given, "title"),
            message: text(given, "message"),
          },
        });
      },
    ),
    ErrorAlert: readWrite(
      8,
      (blocks, session) => survey(blocks, session).rule?.errorAlert ?? null,
      (blocks, value, session) => {
        const given = readMembers(value, "errorAlert");
        change(blocks, session, {
          errorAlert: {
            showAlert: readOptionalFlag(given.showAlert, "showAlert", true),
            style: readWord(given.style ?? "Stop", ["Stop", "Warning", "Information"], "style"),
            title: text(given, "title"),
            message: text(given, "message"),
          },
        });
      },
    ),
    Valid: readOnly(8, (blocks, session) => {
      const bad = invalidAreas(blocks, session).reduce((sum, area) => sum + cellsOf(area), 0);
      if (bad === 0) return true;
      return bad === blocks.reduce((sum, block) => sum + cellsOf(areaOf(block)), 0) ? false : null;
    }),
  },
  methods: {
    Clear: method(8, (blocks, _args, session) => write(blocks, session, undefined)),
    GetInvalidCells: method(9, (blocks, _args, session) => {
      const found = makeAreas(blocks[0].sheet, invalidAreas(blocks, session), session);
      if (found) return found;
      throw itemNotFound("all cells are valid");
    }),
    GetInvalidCellsOrNullObject: method(9, (blocks, _args, session) =>
      makeAreas(blocks[0].sheet, invalidAreas(blocks, session), session),
    ),
  },
});

const text = (members: Members, name: string): string => readOptionalText(members[name], name) ?? "";

interface Survey {
  kind: "same" | "None" | "MixedCriteria" | "Inconsistent";
  rule?: Validation;
}

/** What the cells have in common: one rule, none, some cells without, or different rules. */
function survey(blocks: Blocks, session: Session): Survey {
  let found: Validation | undefined;
  let covered = 0;
  for (const validation of sheetOf(blocks[0], session).validations) {
    const cells = overlapOf(blocks, validation).reduce((sum, area) => sum + cellsOf(area), 0);
    if (cells === 0) continue;
    if (found && !isSame(found, validation)) return { kind: "Inconsistent" };
    found ??= validation;
    covered += cells;
  }
  if (!found) return { kind: "None" };
  const all = blocks.reduce((sum, block) => sum + cellsOf(areaOf(block)), 0);
  return covered === all ? { kind: "same", rule: found } : { kind: "MixedCriteria" };
}

const overlapOf = (blocks: Blocks, validation: Validation): Area[] =>
  blocks.flatMap((block) => validation.areas.flatMap((area) => intersection(areaOf(block), area) ?? []));

/** Rule, prompt and alert, without where they apply. */
function contentOf(validation: Validation): Content {
  const { type, operator, formula1, formula2, inCellDropDown, ignoreBlanks, prompt, errorAlert } = validation;
  return {
    type,
    ...(operator === undefined ? {} : { operator }),
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    inCellDropDown,
    ignoreBlanks,
    prompt,
    errorAlert,
  };
}

const isSame = (a: Validation, b: Validation): boolean =>
  JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));

function write(blocks: Blocks, session: Session, rule: Content | undefined): void {
  for (const block of blocks) session.editor.setValidation(block.sheet, areaOf(block), rule);
}

/** Prompts and alerts may stand without a rule; cells of several rules take none of it. */
function change(blocks: Blocks, session: Session, part: Partial<Content>): void {
  const { kind, rule } = survey(blocks, session);
  if (!rule && kind !== "None")
    throw new HostError("InvalidOperation", "The cells have no common data validation rule.");
  write(blocks, session, { ...(rule ? contentOf(rule) : NO_RULE), ...part });
}

/** Cells whose present value breaks their rule. */
function invalidAreas(blocks: Blocks, session: Session): Area[] {
  const { editor } = session;
  const [{ sheet }] = blocks;
  const used = editor.usedArea(sheet, false);
  return sheetOf(blocks[0], session).validations.flatMap((validation) =>
    overlapOf(blocks, validation).flatMap((area) => {
      // Blank cells past the used ones break a rule only where blanks are not ignored.
      const part = validation.ignoreBlanks ? used && intersection(area, used) : area;
      if (!part) return [];
      return blocksOfCells(part, (row, column) => {
        const value = editor.value(sheet, row, column);
        if (value === null && validation.ignoreBlanks) return false;
        return editor.breaks(sheet, row, column, value === null ? "" : plain(value)) !== undefined;
      });
    }),
  );
}
