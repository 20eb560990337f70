import { createQueue } from "../../src/taskpane/state/createQueue";

describe("the queue of jobs", () => {
  it("runs one at a time, in order", async () => {
    const queue = createQueue();
    const seen: string[] = [];
    const job = (name: string, pauses: number) => async () => {
      seen.push(`${name} starts`);
      for (let pause = 0; pause < pauses; pause++) await Promise.resolve();
      seen.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([queue(job("long", 20)), queue(job("short", 0))])).toEqual(["long", "short"]);
    expect(seen).toEqual(["long starts", "long ends", "short starts", "short ends"]);
  });

  it("goes on after a job that failed, and tells who asked for it", async () => {
    const queue = createQueue();
    const failed = queue(async () => Promise.reject(new Error("no")));
    const next = queue(async () => "done");
    await expect(failed).rejects.toThrow("no");
    await expect(next).resolves.toBe("done");
  });
});
