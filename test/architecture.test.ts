import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(__dirname, "..");
const source = join(root, "src");

/** Which rooms a room may import from, beside itself (README: how the house is laid out). */
const arrows: Record<string, readonly string[]> = {
  "domain/record": [],
  "domain/schema": ["domain/record"],
  domain: ["domain/record", "domain/schema"],
  "domain/heal": ["domain/record", "domain/schema"],
  "domain/validate": ["domain", "domain/record", "domain/schema", "domain/heal"],
  "domain/send": ["domain", "domain/record", "domain/schema", "domain/validate", "domain/sheet"],
  "domain/repair": ["domain", "domain/record", "domain/schema", "domain/heal", "domain/validate"],
  "domain/adopt": ["domain", "domain/record", "domain/schema", "domain/heal", "domain/validate"],
  "domain/form": ["domain/record", "domain/schema", "domain/validate"],
  "domain/summarize": ["domain", "domain/record", "domain/schema", "domain/sheet"],
  "domain/sheet": ["domain", "domain/record", "domain/schema"],
  "domain/language": ["domain", "domain/record", "domain/schema", "domain/sheet"],
  text: [
    "domain",
    "domain/record",
    "domain/schema",
    "domain/heal",
    "domain/validate",
    "domain/repair",
    "domain/form",
    "domain/adopt",
    "domain/sheet",
    "domain/summarize",
  ],
  excel: [
    "domain",
    "domain/record",
    "domain/schema",
    "domain/adopt",
    "domain/language",
    "domain/send",
    "domain/sheet",
  ],
  sources: ["domain", "domain/record", "domain/adopt"],
  jobs: [
    "domain",
    "domain/record",
    "domain/schema",
    "domain/heal",
    "domain/validate",
    "domain/form",
    "domain/repair",
    "domain/send",
    "domain/adopt",
    "domain/language",
    "domain/summarize",
    "domain/sheet",
    "excel",
    "sources",
    "text",
  ],
  taskpane: [
    "domain",
    "domain/record",
    "domain/schema",
    "domain/heal",
    "domain/validate",
    "domain/form",
    "domain/repair",
    "domain/send",
    "domain/adopt",
    "domain/language",
    "domain/summarize",
    "jobs",
    "text",
    "commands",
  ],
  commands: ["domain/schema", "jobs", "text", "domain/summarize"],
  cli: [
    "domain/record",
    "domain/schema",
    "domain/heal",
    "domain/validate",
    "domain/repair",
    "domain/adopt",
    "domain/summarize",
    "domain/sheet",
    "domain",
    "jobs",
    "excel",
    "text",
    "workbench",
  ],
  workbench: [],
};

/** Packages that only some rooms may use. */
const reserved: readonly { package: RegExp; rooms: RegExp }[] = [
  { package: /^(react|react-dom)(\/|$)/, rooms: /^(taskpane|workbench\/grid)\// },
  { package: /^@fluentui\//, rooms: /^taskpane\// },
  // The pane reads other workbooks' files, too: with the same libraries, loaded when they are needed.
  { package: /^(hucre|fflate)(\/|$)/, rooms: /^(workbench|sources)\// },
  { package: /^(numfmt|@borgar\/fx|@formulajs\/formulajs)(\/|$)/, rooms: /^workbench\// },
  { package: /^node:/, rooms: /^(cli|workbench\/host)\// },
];

const files = (readdirSync(source, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll("\\", "/"));

const roomOf = (file: string): string => {
  const [first = "", second = ""] = file.split("/");
  const room = `${first}/${second}`;
  return room in arrows ? room : first;
};

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1] ?? "");
}

describe("the rooms and their arrows", () => {
  it("has files in every room but those not yet built", () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in arrows))).toEqual([]);
  });

  it("lets no file import from a room that its own room may not know", () => {
    const forbidden: string[] = [];
    for (const file of files) {
      const from = roomOf(file);
      for (const name of importsOf(file).filter(
        (each) => each.startsWith(".") && !each.includes("/node_modules/"),
      )) {
        const to = roomOf(relative(source, resolve(source, dirname(file), name)).replaceAll("\\", "/"));
        if (to !== from && !arrows[from]?.includes(to)) forbidden.push(`${file} -> ${name}`);
      }
    }
    expect(forbidden).toEqual([]);
  });

  it("lets no file import itself round a corner, types included", () => {
    // Excel's objects lead to each other, and what serves them keeps them: there the circle is the subject.
    const round = /^workbench\/(objects\/|protocol\/(LiveRanges|ObjectClass|Session)\.ts$)/;
    const known = new Set(files);
    const next = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((name) => name.startsWith("."))
          .map((name) => relative(source, resolve(source, dirname(file), name)).replaceAll("\\", "/"))
          .flatMap((name) =>
            [`${name}.ts`, `${name}.tsx`, `${name}/index.ts`].filter((one) => known.has(one)),
          )
          .filter((name) => !(round.test(file) && round.test(name))),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
      if (done.has(file) || way.includes(file)) return;
      for (const other of next.get(file) ?? []) visit(other, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
    expect(next.get("jobs/runCheck.ts")).toContain("jobs/CheckReport.ts");
  });

  it("keeps each library in the rooms that it was chosen for", () => {
    const forbidden: string[] = [];
    for (const file of files) {
      for (const name of importsOf(file)) {
        for (const rule of reserved) {
          if (rule.package.test(name) && !rule.rooms.test(file)) forbidden.push(`${file} -> ${name}`);
        }
      }
    }
    expect(forbidden).toEqual([]);
  });

  it("loads the reader of files only when a file is read", () => {
    const eager = /^\s*(?:import|export)\s[^;]*?from\s*["'][^"']*\/(?:openSource|refuseUnsafe)["']/m;
    const found = files.filter(
      (file) => !file.startsWith("sources/") && eager.test(readFileSync(join(source, file), "utf8")),
    );
    expect(found).toEqual([]);
  });

  it("keeps the domain free of Excel, clocks, locales and chance", () => {
    const suspicious =
      /\b(Excel|Office|OfficeExtension|document|window)\.|Date\.now|new Date\(\)|Math\.random|toLocale|Intl\./;
    const found = files.filter(
      (file) =>
        file.startsWith("domain/") &&
        suspicious.test(stripComments(readFileSync(join(source, file), "utf8"))),
    );
    expect(found).toEqual([]);
  });

  it("keeps files under 300 lines and out of drawers", () => {
    const long = files.filter((file) => readFileSync(join(source, file), "utf8").split("\n").length > 301);
    expect(long).toEqual([]);
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.)/i.test(file))).toEqual(
      [],
    );
  });

  it("lets nothing escape the type checker", () => {
    const escapes = /\bas any\b|:\s*any\b|<any>|@ts-(ignore|expect-error|nocheck)/;
    expect(
      files.filter((file) => escapes.test(stripComments(readFileSync(join(source, file), "utf8")))),
    ).toEqual([]);
  });
});

const stripComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
