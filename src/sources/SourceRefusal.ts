/** Why a file is not read; the messages for people are the texts `file.<code>`. */
export type SourceRefusalCode =
  "not-a-workbook" | "truncated" | "encrypted" | "too-large" | "macro" | "old-format" | "unsafe";

/** A file that tables are not brought in from; `detail` says in English what was found. */
export class SourceRefusal extends Error {
  constructor(
    readonly code: SourceRefusalCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = "SourceRefusal";
  }
}
