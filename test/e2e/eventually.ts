/** How long anything on the page may take before a test gives up, in milliseconds: machines are slow at times. */
export const patience = 60_000;

/** Tries until it succeeds; in the end the last failure is thrown. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const last = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (failure) {
      if (Date.now() > last) throw failure;
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}
