import { axe } from "jest-axe";

/** What axe has to say against an element: "rule: the HTML", one line each. Colours need a real browser. */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  const { violations } = await axe(element);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
