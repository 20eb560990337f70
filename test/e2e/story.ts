/**
 * Like `it`, for tests that go on where the last one ended: after one has failed, the others fail at once instead
 * of each waiting for what can't come.
 */
export function story(): (name: string, run: () => Promise<void>) => void {
  let broken: string | undefined;
  return (name, run) =>
    it(name, async () => {
      if (broken !== undefined) throw new Error(`not tried, because this failed before: ${broken}`);
      try {
        await run();
      } catch (failure) {
        broken = name;
        throw failure;
      }
    });
}
