import { camelCase } from "./camelCase";
import { HostError } from "./HostError";
import { HostObject, type ObjectClass } from "./ObjectClass";
import type { Session } from "./Session";

/**
 * Reads, writes and calls members of the model by their wire names, and refuses what is not there: members that
 * no object file declares, and members newer than the set that the host advertises (the client itself does not
 * check that).
 */
export class MemberAccess {
  /** Members that were asked for and are not there, "Range.getDirectPrecedents", each once. */
  readonly unimplemented = new Set<string>();

  constructor(
    private readonly session: Session,
    /** n of the advertised ExcelApi 1.n. */
    private readonly offered: number,
  ) {}

  identity(object: HostObject): Record<string, unknown> {
    const own = object.type.spec.identity?.(object.state, this.session) ?? {};
    const reference = object.type.spec.blocks ? this.session.ranges.referenceOf(object) : undefined;
    return reference === undefined ? { ...own } : { ...own, _ReferenceId: reference };
  }

  read(object: HostObject, name: string): unknown {
    const property = object.type.properties.get(name);
    if (!property?.get) throw this.missing(object.type, name);
    this.checkOffered(object.type, name, property.since);
    return property.get(object.state, this.session) ?? null;
  }

  write(object: HostObject, name: string, value: unknown): void {
    const property = object.type.properties.get(name);
    if (!property) throw this.missing(object.type, name);
    this.checkOffered(object.type, name, property.since);
    if (!property.set)
      throw new HostError("InvalidOperation", `${this.label(object.type, name)} can't be set.`);
    property.set(object.state, value, this.session);
  }

  follow(object: HostObject, name: string): HostObject | null {
    const link = object.type.links.get(name);
    if (!link) throw this.missing(object.type, name);
    this.checkOffered(object.type, name, link.since);
    return link.go(object.state, this.session);
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = object.type.methods.get(name);
    if (!method) throw this.missing(object.type, name);
    this.checkOffered(object.type, name, method.since);
    return method.call(object.state, args, this.session);
  }

  items(object: HostObject): HostObject[] {
    return object.type.spec.contents?.list(object.state, this.session) ?? [];
  }

  /** One item of a collection by id or name. */
  item(object: HostObject, key: unknown): HostObject {
    const found = this.call(object, "GetItem", [key]);
    if (found instanceof HostObject) return found;
    throw this.missing(object.type, "GetItem");
  }

  /** What a load without names brings. */
  defaultNames(type: ObjectClass<unknown>): string[] {
    return [...type.properties]
      .filter(([, property]) => property.get && !property.onlyByName && property.since <= this.offered)
      .map(([name]) => name);
  }

  missing(type: ObjectClass<unknown>, name: string): HostError {
    const label = this.label(type, name);
    this.unimplemented.add(label);
    return new HostError("ApiNotFound", `${label} is not available in the workbench.`);
  }

  private checkOffered(type: ObjectClass<unknown>, name: string, since: number): void {
    if (since <= this.offered) return;
    const label = this.label(type, name);
    this.unimplemented.add(label);
    throw new HostError(
      "ApiNotFound",
      `${label} is not available in the workbench: it came with ExcelApi 1.${since}.`,
    );
  }

  private label(type: ObjectClass<unknown>, name: string): string {
    return `${type.name}.${camelCase(name)}`;
  }
}
