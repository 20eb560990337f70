import { stepOf } from "../../src/taskpane/frame/useStepKeys";

const press = (keys: Partial<Parameters<typeof stepOf>[0]>) =>
  stepOf({ key: "", code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...keys });
const all = { ctrlKey: true, altKey: true, shiftKey: true };

describe("V286 keys from finding to finding", () => {
  it("V286.1 F8 and Shift+F8, and the workbook's shortcuts by the keys' place", () => {
    expect(press({ key: "F8" })).toBe(1);
    expect(press({ key: "F8", shiftKey: true })).toBe(-1);
    expect(press({ key: "N", code: "KeyN", ...all })).toBe(1);
    expect(press({ key: "ផ", code: "KeyP", ...all })).toBe(-1);
    expect(press({ key: "p", code: "KeyP", ...all, ctrlKey: false, metaKey: true })).toBe(-1);
  });

  it("V286.2 nothing else", () => {
    expect(press({ key: "F8", ctrlKey: true })).toBeUndefined();
    expect(press({ key: "F7" })).toBeUndefined();
    expect(press({ key: "n", code: "KeyN" })).toBeUndefined();
    expect(press({ key: "n", code: "KeyN", ctrlKey: true, altKey: true })).toBeUndefined();
    expect(press({ key: "N", code: "KeyN", altKey: true, shiftKey: true })).toBeUndefined();
  });
});
