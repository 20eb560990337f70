import type { DisplayLanguage, Manifest, RibbonControl, RibbonGroup, RibbonTab } from "./Manifest";

/**
 * Reads an add-in manifest (XML): the newest VersionOverrides in it, with the texts of a language.
 * Addresses are mapped to `origin`, path and query kept, so a manifest for any host works here.
 * @throws Error where the text is no manifest
 */
export function readManifest(xml: string, language: DisplayLanguage, origin: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("manifest.xml is no Office add-in manifest.");
  const overrides = [...root.getElementsByTagName("*")]
    .filter((e) => e.localName === "VersionOverrides")
    .at(-1);
  const resources = readResources(overrides ?? root, language);
  const source = child(child(root, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue");
  const actionUrl = overrides && find(overrides, "SourceLocation")[0]?.getAttribute("resid");
  const paneUrl = (actionUrl && resources.get(actionUrl)) || source;
  if (!paneUrl) throw new Error("manifest.xml names no SourceLocation.");
  const tabs = overrides
    ? find(overrides, "ExtensionPoint").flatMap((point) => readTabs(point, resources, origin))
    : [];
  const extended = child(root, "ExtendedOverrides")?.getAttribute("Url");
  return {
    id: child(root, "Id")?.textContent?.trim() ?? "",
    displayName: localized(child(root, "DisplayName"), language),
    paneUrl: onOrigin(paneUrl, origin),
    shortcutsUrl: extended ? onOrigin(extended, origin) : undefined,
    tabs,
  };
}

function readTabs(point: Element, resources: ReadonlyMap<string, string>, origin: string): RibbonTab[] {
  if (point.getAttribute("xsi:type") !== "PrimaryCommandSurface") return [];
  return children(point)
    .filter((e) => e.localName === "CustomTab" || e.localName === "OfficeTab")
    .map((tab) => ({
      id: tab.getAttribute("id") ?? "",
      label: text(child(tab, "Label"), resources) || "Home",
      groups: children(tab)
        .flatMap((e) => (e.localName === "OverriddenByRibbonApi" ? [] : [e]))
        .filter((e) => e.localName === "Group")
        .map((group) => readGroup(group, resources, origin)),
    }));
}

function readGroup(group: Element, resources: ReadonlyMap<string, string>, origin: string): RibbonGroup {
  const controls: RibbonControl[] = [];
  for (const control of children(group).filter((e) => e.localName === "Control")) {
    const items = children(child(control, "Items"));
    // A menu's items stand as buttons beside each other.
    for (const one of items.length > 0 ? items : [control]) {
      const read = readControl(one, resources, origin);
      if (read) controls.push(read);
    }
  }
  return { id: group.getAttribute("id") ?? "", label: text(child(group, "Label"), resources), controls };
}

function readControl(
  control: Element,
  resources: ReadonlyMap<string, string>,
  origin: string,
): RibbonControl | undefined {
  const action = child(control, "Action");
  const kind = action?.getAttribute("xsi:type");
  const functionName = child(action, "FunctionName")?.textContent?.trim();
  if (kind !== "ShowTaskpane" && !functionName) return undefined;
  const tip = child(control, "Supertip");
  const images = children(child(control, "Icon"));
  const image = images.find((e) => e.getAttribute("size") === "32") ?? images.at(-1);
  const icon = image ? resources.get(image.getAttribute("resid") ?? "") : undefined;
  const label = text(child(control, "Label"), resources);
  return {
    id: control.getAttribute("id") ?? "",
    label,
    title: text(child(tip, "Title"), resources) || label,
    description: text(child(tip, "Description"), resources),
    icon: icon ? onOrigin(icon, origin) : undefined,
    action: functionName ? { kind: "executeFunction", functionName } : { kind: "showTaskpane" },
  };
}

/** Every bt:Image, bt:Url and bt:String by its id, in the language where there is an override. */
function readResources(overrides: Element, language: DisplayLanguage): Map<string, string> {
  const resources = new Map<string, string>();
  for (const tag of ["Image", "Url", "String"]) {
    for (const entry of find(overrides, tag)) {
      const id = entry.getAttribute("id");
      if (id) resources.set(id, localized(entry, language));
    }
  }
  return resources;
}

function localized(entry: Element | undefined, language: DisplayLanguage): string {
  const override = children(entry).find(
    (e) => e.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? entry?.getAttribute("DefaultValue") ?? "";
}

function onOrigin(address: string, origin: string): string {
  const url = new URL(address, origin);
  return new URL(url.pathname + url.search, origin).href;
}

function text(element: Element | undefined, resources: ReadonlyMap<string, string>): string {
  return resources.get(element?.getAttribute("resid") ?? "") ?? "";
}
function children(element: Element | undefined): Element[] {
  return element ? [...element.children] : [];
}
function child(element: Element | undefined, name: string): Element | undefined {
  return children(element).find((e) => e.localName === name);
}
function find(element: Element, name: string): Element[] {
  return [...element.getElementsByTagName("*")].filter((e) => e.localName === name);
}
