import type { Editor } from "../../book/Editor";
import type { Foreign } from "../foreign/Foreign";
import type { PackageWriter } from "../package/PackageWriter";
import type { Frame } from "./writeFrame";
import type { SharedStringsWriter } from "./SharedStringsWriter";

/** What the writers of one file share. */
export interface WriteContext {
  editor: Editor;
  file: PackageWriter;
  strings: SharedStringsWriter;
  frame: Frame;
  foreign: Foreign | undefined;
  /** Numbers tables from 1 on, through all sheets. */
  nextTable(): number;
  /** Paths of the charts' parts, by chart id. */
  chartParts: Map<string, string>;
  /** Some cell holds an array formula. */
  hasArrays: boolean;
}
