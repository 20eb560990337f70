import { MAIN_NAMESPACE } from "../package/partTypes";
import { element, textElement, XML_HEAD } from "../xml/escapeXml";

/** The texts of a file's cells, each once. */
export class SharedStringsWriter {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  get isEmpty(): boolean {
    return this.indexes.size === 0;
  }

  /** The number of a text in the list. */
  add(text: string): number {
    this.uses++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  toXml(): string {
    const items: string[] = [];
    for (const text of this.indexes.keys()) items.push(`<si>${textElement("t", text)}</si>`);
    const head = { xmlns: MAIN_NAMESPACE, count: this.uses, uniqueCount: this.indexes.size };
    return XML_HEAD + element("sst", head, items.join(""));
  }
}
