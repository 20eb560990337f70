import { itemNotFound } from "./HostError";
import type { RangeState } from "./LiveRanges";
import type { Session } from "./Session";

/** A scalar member. `since` is the minor number of ExcelApi 1.x, as everywhere here. */
export interface Property<T> {
  readonly since: number;
  /** Left out where the client only ever writes under this name. */
  get?(state: T, session: Session): unknown;
  set?(state: T, value: unknown, session: Session): void;
  /** Not part of a load without names. */
  readonly onlyByName?: boolean;
}

/** A member that is another object; null where there is none. */
export interface Link<T> {
  readonly since: number;
  go(state: T, session: Session): HostObject | null;
}

/** Returns a plain value, an object, null (a null object) or nothing. */
export interface Method<T> {
  readonly since: number;
  call(state: T, args: readonly unknown[], session: Session): unknown;
}

/** The events of an object: `_Register<name>` on the wire. The number is the client's event type. */
export interface Events<T> {
  target(state: T): string;
  readonly types: Readonly<Record<string, { since: number; type: number }>>;
}

/** What a class of the Excel object model offers here. Names are the wire's: a capital first letter. */
export interface ClassSpec<T> {
  /** Members the client needs to find the object again: Id, _Id. */
  identity?(state: T, session: Session): Record<string, unknown>;
  /** Ranges: the blocks they are made of. The client may ask to keep a reference to such an object. */
  blocks?(state: T): readonly RangeState[];
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly events?: Events<T>;
  readonly contents?: Contents<T>;
}

/** What makes a class a collection. */
export interface Contents<T> {
  list(state: T, session: Session): HostObject[];
  /** One item by id or name; null where there is none. */
  find?(state: T, key: unknown, session: Session): HostObject | null;
  /** Since when the usual methods are there; a method left out is not there. */
  readonly since: { getCount?: number; getItem?: number; getItemAt?: number; getItemOrNullObject?: number };
}

export class ObjectClass<T> {
  private described: Described<T> | undefined;

  /** `spec` may be a function: object files refer to each other in circles. It is called once, at first use. */
  constructor(
    readonly name: string,
    private readonly source: ClassSpec<T> | (() => ClassSpec<T>),
  ) {}

  get spec(): ClassSpec<T> {
    return this.members.spec;
  }

  get properties(): ReadonlyMap<string, Property<T>> {
    return this.members.properties;
  }

  get links(): ReadonlyMap<string, Link<T>> {
    return this.members.links;
  }

  get methods(): ReadonlyMap<string, Method<T>> {
    return this.members.methods;
  }

  /** Canonical names of properties and links by their lower-case form: `load` comes in the caller's spelling. */
  get names(): ReadonlyMap<string, string> {
    return this.members.names;
  }

  private get members(): Described<T> {
    this.described ??= describe(this.name, typeof this.source === "function" ? this.source() : this.source);
    return this.described;
  }

  of(state: T): HostObject<T> {
    return new HostObject(this, state);
  }

  /** Whether an argument is an object of this class. */
  holds(value: unknown): value is HostObject<T> {
    return value instanceof HostObject && value.type === this;
  }

  get isCollection(): boolean {
    return this.spec.contents !== undefined;
  }
}

/** An object of the model during one request, or longer where the client keeps a reference to it. */
export class HostObject<T = unknown> {
  constructor(
    readonly type: ObjectClass<T>,
    readonly state: T,
  ) {}
}

interface Described<T> {
  spec: ClassSpec<T>;
  properties: ReadonlyMap<string, Property<T>>;
  links: ReadonlyMap<string, Link<T>>;
  methods: ReadonlyMap<string, Method<T>>;
  names: ReadonlyMap<string, string>;
}

function describe<T>(name: string, spec: ClassSpec<T>): Described<T> {
  const properties = new Map(Object.entries(spec.properties ?? {}));
  const links = new Map(Object.entries(spec.links ?? {}));
  const methods = new Map([
    ...collectionMethods(name, spec.contents),
    ...Object.entries(spec.methods ?? {}),
    ...eventMethods(spec.events),
  ]);
  const names = new Map(
    [...properties.keys(), ...links.keys()].map((member) => [member.toLowerCase(), member]),
  );
  return { spec, properties, links, methods, names };
}

function collectionMethods<T>(name: string, contents: Contents<T> | undefined): [string, Method<T>][] {
  if (!contents) return [];
  const { since } = contents;
  const find = (state: T, key: unknown, session: Session): HostObject | null =>
    contents.find?.(state, key, session) ?? null;
  const all: [string, number | undefined, Method<T>["call"]][] = [
    ["GetCount", since.getCount, (state, _args, session) => contents.list(state, session).length],
    ["GetItem", since.getItem, (state, [key], session) => find(state, key, session) ?? absent(name, key)],
    [
      "GetItemAt",
      since.getItemAt,
      (state, [at], session) => contents.list(state, session)[Number(at)] ?? absent(name, at),
    ],
    ["GetItemOrNullObject", since.getItemOrNullObject, (state, [key], session) => find(state, key, session)],
  ];
  return all.flatMap(([method, minor, call]) =>
    minor === undefined ? [] : [[method, { since: minor, call }]],
  );
}

function absent(collection: string, key: unknown): never {
  throw itemNotFound(`${String(key)} in ${collection}`);
}

function eventMethods<T>(events: Events<T> | undefined): [string, Method<T>][] {
  if (!events) return [];
  return Object.entries(events.types).flatMap(([name, { since, type }]): [string, Method<T>][] => [
    [
      `_Register${name}`,
      { since, call: (state, _args, session) => session.events.register(type, events.target(state)) },
    ],
    [
      `_Unregister${name}`,
      { since, call: (state, _args, session) => session.events.unregister(type, events.target(state)) },
    ],
  ]);
}

// The short forms in which object files list their members.

export const readOnly = <T>(since: number, get: (state: T, session: Session) => unknown): Property<T> => ({
  since,
  get,
});

export const readWrite = <T>(
  since: number,
  get: (state: T, session: Session) => unknown,
  set: (state: T, value: unknown, session: Session) => void,
): Property<T> => ({ since, get, set });

export const writeOnly = <T>(
  since: number,
  set: (state: T, value: unknown, session: Session) => void,
): Property<T> => ({ since, set });

export const link = <T>(since: number, go: (state: T, session: Session) => HostObject | null): Link<T> => ({
  since,
  go,
});

export const method = <T>(
  since: number,
  call: (state: T, args: readonly unknown[], session: Session) => unknown,
): Method<T> => ({ since, call });
