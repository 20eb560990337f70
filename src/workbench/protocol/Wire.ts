/**
 * The JSON that Microsoft's Office.js client (1.1.110) and its host exchange for Excel objects. The words are
 * the client's; what they mean is written where they are used.
 */
export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** Parallel to `Arguments`: the path id of an argument that is an object, else 0; nests like the argument. */
  ReferencedObjectPathIds?: unknown[] | null;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo | null;
  QueryInfo?: QueryInfo | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo | null;
}

export const INSTANTIATE = 1;
export const QUERY = 2;
export const METHOD = 3;
export const SET_PROPERTY = 4;
export const TRACE = 5;
export const QUERY_AS_JSON = 7;

export const ROOT_PATH = 1;
export const NEW_OBJECT_PATH = 2;
export const METHOD_PATH = 3;
export const PROPERTY_PATH = 4;
export const INDEXER_PATH = 5;
export const REFERENCE_PATH = 6;
export const NULL_PATH = 7;

export interface ErrorBody {
  Code: string;
  Message: string;
  /** "Worksheet.getRange": the client shows it as debugInfo.errorLocation. */
  Location: string;
  /** Index into `Actions`: without it the client can't show the failing statement. */
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Error: ErrorBody | null;
  TraceIds: number[];
  Results: { ActionId: number; Value: unknown }[];
}

/** [category, type, target id, JSON of the arguments, unique id]. */
export type EventEntry = [category: number, type: number, target: string, args: string, id: string];
