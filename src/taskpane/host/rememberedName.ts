/** Browsers divide storage between the sites that embed us. */
const storageKey = (): string =>
  `${typeof Office === "undefined" ? "" : (Office.context?.partitionKey ?? "")}gmsp.name`;

/** The name that the user last accepted a finding under; "" where none is known. */
export function readRememberedName(): string {
  try {
    return localStorage.getItem(storageKey()) ?? "";
  } catch {
    // Storage is closed in private windows.
    return "";
  }
}

export function rememberName(name: string): void {
  try {
    localStorage.setItem(storageKey(), name);
  } catch {
    // As above: it is asked for again.
  }
}
