import { CHECKS_NAMESPACE, checksPart, writeChecks, type ChecksChange } from "./checksPart";

/** Queues a change of what the workbook remembers of its checks; `previous` is the part's text as it was read. */
export function changeChecks(
  context: Excel.RequestContext,
  previous: string | null,
  change: ChecksChange,
): void {
  const xml = writeChecks(previous, change);
  if (previous?.includes(CHECKS_NAMESPACE)) checksPart(context.workbook).setXml(xml);
  else context.workbook.customXmlParts.add(xml);
}
