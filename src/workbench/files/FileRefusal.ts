/** Why a file is not opened. */
export type FileRefusalCode =
  "not-a-workbook" | "truncated" | "encrypted" | "too-large" | "macro" | "old-format" | "unsafe";

/** A file that will not be opened; `message` says why in plain English, for people. */
export class FileRefusal extends Error {
  constructor(
    readonly code: FileRefusalCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "FileRefusal";
  }
}
