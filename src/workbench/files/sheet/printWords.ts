/** Paper sizes: the file's number (ECMA-376 18.3.1.63) and Office.js' word. */
export const PAPER_SIZES: readonly (readonly [file: number, word: string])[] = [
  [1, "Letter"],
  [2, "LetterSmall"],
  [3, "Tabloid"],
  [4, "Ledger"],
  [5, "Legal"],
  [6, "Statement"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [10, "A4Small"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
  [14, "Folio"],
  [15, "Quatro"],
  [16, "Paper10x14"],
  [17, "Paper11x17"],
  [18, "Note"],
  [19, "Envelope9"],
  [20, "Envelope10"],
  [21, "Envelope11"],
  [22, "Envelope12"],
  [23, "Envelope14"],
  [24, "Csheet"],
  [25, "Dsheet"],
  [26, "Esheet"],
  [27, "EnvelopeDL"],
  [28, "EnvelopeC5"],
  [29, "EnvelopeC3"],
  [30, "EnvelopeC4"],
  [31, "EnvelopeC6"],
  [32, "EnvelopeC65"],
  [33, "EnvelopeB4"],
  [34, "EnvelopeB5"],
  [35, "EnvelopeB6"],
  [36, "EnvelopeItaly"],
  [37, "EnvelopeMonarch"],
  [38, "EnvelopePersonal"],
  [39, "FanfoldUS"],
  [40, "FanfoldStdGerman"],
  [41, "FanfoldLegalGerman"],
];

/** The three parts of a header or footer. */
export interface HeaderParts {
  left: string;
  center: string;
  right: string;
}

/** Splits "&Lone&Ctwo&Rthree"; text before the first mark is the centre. "&&" is an ampersand, not a mark. */
export function splitHeader(text: string): HeaderParts {
  const parts: HeaderParts = { left: "", center: "", right: "" };
  let place: keyof HeaderParts = "center";
  for (let i = 0; i < text.length; i++) {
    const code = text[i] === "&" ? text[i + 1] : undefined;
    if (code === "L" || code === "C" || code === "R") {
      place = code === "L" ? "left" : code === "C" ? "center" : "right";
      i++;
    } else if (code !== undefined) {
      parts[place] += `&${code}`;
      i++;
    } else parts[place] += text[i] ?? "";
  }
  return parts;
}

/** The reverse of splitHeader; "" where all parts are empty. */
export function joinHeader({ left, center, right }: HeaderParts): string {
  return (
    (left === "" ? "" : `&L${left}`) +
    (center === "" ? "" : `&C${center}`) +
    (right === "" ? "" : `&R${right}`)
  );
}
