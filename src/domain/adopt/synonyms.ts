/** Other headings under which offices keep a field, by field id: Khmer and English. Filled by usage, not by spelling. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map();
