/** @jest-environment jsdom */
import { readPaneLanguage, rememberPaneLanguage } from "../../src/taskpane/host/paneLanguage";
import type { Surroundings } from "../../src/taskpane/host/Surroundings";

const place = (displayLanguage: string, partitionKey = ""): Surroundings => ({
  displayLanguage,
  partitionKey,
  isDark: () => false,
});

describe("the pane's language", () => {
  beforeEach(() => localStorage.clear());

  it.each([
    ["km-KH", "km"],
    ["KM", "km"],
    ["en-US", "en"],
    ["fr-FR", "en"],
    ["", "en"],
  ])("is at first that of Excel in %j: %s", (displayLanguage, language) => {
    expect(readPaneLanguage(place(displayLanguage))).toBe(language);
  });

  it("is the one chosen last, in the same partition", () => {
    rememberPaneLanguage("km", place("en-US", "site-a."));
    expect(readPaneLanguage(place("en-US", "site-a."))).toBe("km");
    expect(readPaneLanguage(place("en-US", "site-b."))).toBe("en");
    expect({ ...localStorage }).toEqual({ "site-a.gmsp.language": "km" });
  });

  it("is Excel's where something else is stored, or storage is closed", () => {
    localStorage.setItem("gmsp.language", "xx");
    expect(readPaneLanguage(place("km"))).toBe("km");
    const closed = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    expect(() => rememberPaneLanguage("en", place("km"))).not.toThrow();
    expect(readPaneLanguage(place("km"))).toBe("km");
    closed.mockRestore();
  });
});
