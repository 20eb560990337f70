import { HostError, invalidArgument } from "./HostError";
import type { HostObject } from "./ObjectClass";
import type { ArgumentInfo } from "./Wire";

/** Turns the client's arguments into plain values and the objects that they name by path id. */
export function readArguments(
  info: ArgumentInfo | null | undefined,
  resolve: (pathId: number) => HostObject | null,
): unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, i) => readArgument(value, references[i], resolve));
}

function readArgument(
  value: unknown,
  reference: unknown,
  resolve: (id: number) => HostObject | null,
): unknown {
  if (Array.isArray(reference) && Array.isArray(value)) {
    return value.map((item, i) => readArgument(item, reference[i], resolve));
  }
  if (typeof reference === "number" && reference > 0) return resolve(reference);
  // Plain scalars make up almost all of a big write; look no further.
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return hasObjects(value) ? value.map((item) => readArgument(item, 0, resolve)) : value;
  if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
    return resolve(value._ObjectPathId);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, readArgument(item, 0, resolve)]),
  );
}

const hasObjects = (values: readonly unknown[]): boolean =>
  values.some((value) => typeof value === "object" && value !== null);

// Readers of single arguments: what is left out arrives as null.

export function readText(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(name);
}

export function readOptionalText(value: unknown, name: string): string | undefined {
  return value === null || value === undefined ? undefined : readText(value, name);
}

export function readNumber(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(name);
}

export function readWhole(value: unknown, name: string, least = 0): number {
  const number = readNumber(value, name);
  if (!Number.isInteger(number) || number < least) throw invalidArgument(name);
  return number;
}

export function readOptionalWhole(value: unknown, name: string, fallback: number): number {
  return value === null || value === undefined ? fallback : readWhole(value, name);
}

export function readFlag(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(name);
}

export function readOptionalFlag(value: unknown, name: string, fallback: boolean): boolean {
  return value === null || value === undefined ? fallback : readFlag(value, name);
}

export function readWord<W extends string>(value: unknown, words: readonly W[], name: string): W {
  const word = words.find((candidate) => candidate.toLowerCase() === String(value).toLowerCase());
  if (word === undefined) throw invalidArgument(`${name} must be one of ${words.join(", ")}`);
  return word;
}

export type Members = Record<string, unknown>;

export function readMembers(value: unknown, name: string): Members {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Members;
  throw invalidArgument(name);
}

/** A list of rows of equal length, or a single scalar, which then stands for every cell. */
export function readBlock(
  value: unknown,
  rows: number,
  columns: number,
  name: string,
): unknown[][] | unknown {
  if (!Array.isArray(value)) {
    if (value === null || value === undefined || typeof value === "object") throw invalidArgument(name);
    return value;
  }
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (fits) return value as unknown[][];
  throw new HostError(
    "InvalidArgument",
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${name} needs ${rows} x ${columns}.`,
  );
}
