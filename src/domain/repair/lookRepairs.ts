import type { Finding } from "../validate/Finding";
import type { RepairedTable } from "./RepairedTable";
import type { Repair } from "./Repair";

/** What the template gave to the column or table is written anew. */
export function lookRepairs(
  { template, data }: RepairedTable,
  { code, variant, field }: Finding,
): readonly Repair[] {
  const what = code === "S8" ? "rule" : variant;
  const spoilt = data.spoilt?.find((one) => one.what === what && one.field === field);
  if (!spoilt) return [];
  const look = { ...spoilt, templateId: template.id };
  return [{ kind: "look", sure: true, changes: [], given: [], look }];
}
