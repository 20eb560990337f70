import { plainText } from "../record/plainText";
import type { CellValue } from "../record/TableData";
import { templateById } from "../schema/templates";
import { templates } from "../schema/templates";
import type { Workbook } from "../Workbook";

/** How the keys of a table are written, and which of them other rows name; all by plain text. */
export interface KeyUses {
  /** Plain text -> the first row's own writing. */
  readonly written: ReadonlyMap<string, string>;
  readonly linked: ReadonlySet<string>;
}

export function keyUses(templateId: string, { tables }: Workbook): KeyUses {
  const written = new Map<string, string>();
  const linked = new Set<string>();
  const read = (id: string, field: string, take: (plain: string, text: string) => void): void => {
    const data = tables.get(id);
    const column = data?.columnOf.get(field);
    if (!data || column === undefined) return;
    for (const row of data.rows) {
      const text = textOf(row[column]);
      const plain = plainText(text);
      if (plain !== "") take(plain, text);
    }
  };
  read(templateId, templateById(templateId)?.keyField ?? "", (plain, text) => {
    if (!written.has(plain)) written.set(plain, text);
  });
  for (const { id, fields } of templates) {
    for (const field of fields)
      if (field.type === "link" && field.template === templateId)
        read(id, field.id, (plain) => linked.add(plain));
  }
  return { written, linked };
}

const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined ? "" : String(value);
