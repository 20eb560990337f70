import { HostError, describeError } from "./HostError";
import type { MemberAccess } from "./MemberAccess";
import { HostObject } from "./ObjectClass";
import type { Session } from "./Session";
import { readArguments, readText } from "./readArguments";
import { camelCase } from "./camelCase";
import { shapeQuery } from "./shapeObject";
import type { Action, ErrorBody, ObjectPath, RequestBody } from "./Wire";
import * as wire from "./Wire";

/** Where paths begin: the workbook, or the services of the application around it. */
export interface Roots {
  root(): HostObject;
  /** An object made by type name, "Microsoft.AppRuntime.AppRuntimeService". */
  service(typeName: string): HostObject | undefined;
}

/**
 * Runs the actions of one request, in order. A path is evaluated when an action first reaches it, and once:
 * evaluating `Tables.Add(…)` is what adds the table.
 */
export class Interpreter {
  private readonly objects = new Map<number, HostObject | null>();
  /** "Range.values" of what is being done now, for the error's location. */
  private location = "";

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
    private readonly access: MemberAccess,
    private readonly roots: Roots,
  ) {}

  /** Runs one action; an error stops the batch, what was done before stays done. */
  run(index: number, action: Action): { value: unknown } | { error: ErrorBody } {
    this.location = "";
    try {
      return { value: this.perform(action) };
    } catch (error) {
      return { error: describeError(error, this.location, index) };
    }
  }

  private perform(action: Action): unknown {
    switch (action.ActionType) {
      case wire.TRACE:
        return null;
      case wire.INSTANTIATE: {
        const object = this.path(action.ObjectPathId);
        return object && this.access.identity(object);
      }
      case wire.QUERY:
        return this.query(action, "pascal");
      case wire.QUERY_AS_JSON:
        return this.query(action, "camel");
      case wire.SET_PROPERTY: {
        const object = this.path(action.ObjectPathId);
        const [value] = this.args(action.ArgumentInfo);
        if (object) {
          this.at(object, action.Name);
          this.access.write(object, action.Name, value);
        }
        return null;
      }
      case wire.METHOD:
        return this.call(action);
      default:
        throw new HostError(
          "NotImplemented",
          `Requests of kind ${action.ActionType} are not available in the workbench.`,
        );
    }
  }

  private query(action: Action, spelling: "pascal" | "camel"): unknown {
    const object = this.path(action.ObjectPathId);
    if (object) this.location = `${object.type.name}.load`;
    return shapeQuery(object, action.QueryInfo ?? {}, this.access, spelling);
  }

  private call(action: Action): unknown {
    const object = this.path(action.ObjectPathId);
    const args = this.args(action.ArgumentInfo);
    // The client takes this for "nothing to do, no result".
    if (object === null) return { _IsNull: true };
    if (action.Name === "_RemoveReference") {
      this.session.ranges.release(readText(args[0], "reference"));
      return null;
    }
    const { blocks } = object.type.spec;
    if (action.Name === "_KeepReference" && blocks) {
      this.session.ranges.keep(object, blocks(object.state));
      return null;
    }
    this.at(object, action.Name);
    const value = this.access.call(object, action.Name, args);
    return value instanceof HostObject ? this.access.identity(value) : (value ?? null);
  }

  private path(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${id}.`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      // First of all: its parent may be a path that the request no longer holds.
      case wire.NULL_PATH:
        return null;
      case wire.ROOT_PATH:
        return this.roots.root();
      case wire.NEW_OBJECT_PATH: {
        const service = this.roots.service(path.Name);
        if (service) return service;
        throw new HostError("ApiNotFound", `${path.Name} is not available in the workbench.`);
      }
      case wire.REFERENCE_PATH:
        return this.session.ranges.find(path.Name);
    }
    const parent = this.path(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case wire.PROPERTY_PATH:
        this.at(parent, path.Name);
        return this.access.follow(parent, path.Name);
      case wire.INDEXER_PATH:
        this.at(parent, "GetItem");
        return this.access.item(parent, args[0]);
      case wire.METHOD_PATH: {
        this.at(parent, path.Name);
        const value = this.access.call(parent, path.Name, args);
        if (value === null || value instanceof HostObject) return value;
        throw new HostError("GeneralException", `${path.Name} gave no object.`);
      }
      default:
        throw new HostError("InvalidObjectPath", `Object paths of kind ${path.ObjectPathType} are unknown.`);
    }
  }

  private args(info: Action["ArgumentInfo"]): unknown[] {
    return readArguments(info, (id) => this.path(id));
  }

  private at(object: HostObject, member: string): void {
    this.location = `${object.type.name}.${camelCase(member)}`;
  }
}
