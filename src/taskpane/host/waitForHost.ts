/** "excel": go on; "outside": the page is open in no Office program, or another one; "silent": Office.js did not answer. */
export type Host = "excel" | "outside" | "silent";

/**
 * Waits until Office.js has found its host. A blocked Office.js never answers, so `onHost` hears "silent" after
 * `patience` milliseconds; should Office.js answer later all the same, `onHost` is called a second time.
 */
export function waitForHost(onHost: (host: Host) => void, patience = 20_000): void {
  if (typeof Office === "undefined") {
    onHost("silent");
    return;
  }
  const timer = setTimeout(() => onHost("silent"), patience);
  void Office.onReady().then((info) => {
    clearTimeout(timer);
    onHost(info.host === Office.HostType.Excel ? "excel" : "outside");
  });
}
