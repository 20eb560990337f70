import { editDistance } from "../../../src/domain/record/editDistance";
import { choiceResolver } from "../../../src/domain/schema/resolveChoice";
import { shippedLists } from "../drawTable";

const resolver = choiceResolver(shippedLists().get("status") ?? []);

describe("T5 choices", () => {
  it.each<[string | number | null, string | undefined]>([
    ["completed", "completed"],
    ["Completed", "completed"],
    [" COMPLETED ", "completed"],
    ["បានបញ្ចប់", "completed"],
    ["កំពុងអនុវត្ត\u200B", "inProgress"],
    ["done", undefined],
    ["", undefined],
    [null, undefined],
    ["constructor", undefined],
  ])("T5.1 %j is %s", (text, code) => expect(resolver.resolve(text)?.code).toBe(code));

  it("T5.2 numbers name choices whose code is a number", () => {
    const dac = choiceResolver(shippedLists().get("dac") ?? []);
    expect(dac.resolve(0)?.label.en).toBe("Not targeted");
    expect(dac.resolve("១")?.label.en).toBe("Significant");
  });

  it("T5.3 retired choices are found; a code stands before another choice's label", () => {
    const own = choiceResolver([
      { code: "a", label: { en: "b", km: "ក" }, active: true },
      { code: "b", label: { en: "B", km: "ខ" }, active: false },
    ]);
    expect(own.resolve("b")?.code).toBe("b");
    expect(own.resolve("ខ")?.active).toBe(false);
  });

  it("T5.4 the nearest choice is named only where it is near", () => {
    expect(resolver.nearest("Compleeted")?.code).toBe("completed");
    expect(resolver.nearest("Susspended")?.code).toBe("suspended");
    expect(resolver.nearest("xyz")).toBeUndefined();
    expect(resolver.nearest("x".repeat(5000))).toBeUndefined();
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("", "abc")).toBe(3);
  });
});
