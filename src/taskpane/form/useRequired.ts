import { useMemo } from "react";
import { isRequiredNow } from "../../domain/form/isRequiredNow";
import { readEntry } from "../../domain/form/readEntry";
import { isBlank } from "../../domain/record/isBlank";
import { plainText } from "../../domain/record/plainText";
import type { Field } from "../../domain/schema/Template";
import { textOf, type FormState } from "./formState";

/** Tells which fields must be filled, with what is typed at this moment. */
export function useRequired(state: FormState): (field: Field) => boolean {
  return useMemo(() => {
    const fields = new Map((state.form?.fields ?? []).map((one) => [one.field.id, one]));
    const text = (id: string): string => {
      const field = fields.get(id);
      return field ? textOf(state, field) : "";
    };
    const row = {
      code: (id: string) => {
        const sought = plainText(text(id));
        return fields
          .get(id)
          ?.options?.find(({ value, code, label }) =>
            [value, code, label.en, label.km].some((wording) => plainText(wording) === sought),
          )?.code;
      },
      isBlank: (id: string) => isBlank(text(id)),
      isNoMoney: (id: string) => {
        const field = fields.get(id)?.field;
        if (field?.type !== "money" || !state.form) return false;
        const entry = readEntry(field, text(id), state.form.settings);
        return "value" in entry && entry.value === 0;
      },
    };
    return (field: Field) => isRequiredNow(field.required, row);
  }, [state]);
}
