/** @jest-environment jsdom */
import { readManifest } from "../../../src/workbench/grid/frame/readManifest";

const control = (id: string, action: string) => `
  <Control xsi:type="Button" id="${id}">
    <Label resid="${id}.Label"/>
    <Supertip><Title resid="${id}.Label"/><Description resid="Tip"/></Supertip>
    <Icon><bt:Image size="16" resid="I16"/><bt:Image size="32" resid="I32"/></Icon>
    ${action}
  </Control>`;
const overrides = (groups: string) => `
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="T">${groups}<Label resid="Tab"/></CustomTab></ExtensionPoint>
      <ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell"/></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="I16" DefaultValue="https://host.example/a/16.png"/><bt:Image id="I32" DefaultValue="https://host.example/a/32.png"/></bt:Images>
      <bt:Urls><bt:Url id="Pane" DefaultValue="https://host.example/x/pane.html?y=1"/></bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Tab" DefaultValue="Tracker"/>
        <bt:String id="Show.Label" DefaultValue="Open"><bt:Override Locale="km-KH" Value="បើក"/></bt:String>
        <bt:String id="Run.Label" DefaultValue="Run"/>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Tip" DefaultValue="What it does"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>`;
const SHOW = control("Show", '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>');
const RUN = control("Run", '<Action xsi:type="ExecuteFunction"><FunctionName>runIt</FunctionName></Action>');
const manifest = (inside: string) => `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>1-2-3</Id>
  <DisplayName DefaultValue="Add-in"><Override Locale="km-KH" Value="កម្មវិធី"/></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://host.example/default.html"/></DefaultSettings>
  ${inside}
</OfficeApp>`;

describe("readManifest", () => {
  const group = `<Group id="G"><Label resid="Tab"/>${SHOW}${RUN}</Group>`;

  it("reads tabs, groups and buttons with their actions, on this origin", () => {
    const read = readManifest(manifest(overrides(group)), "en-US", "https://localhost:3000");
    expect(read).toMatchObject({
      id: "1-2-3",
      displayName: "Add-in",
      paneUrl: "https://localhost:3000/x/pane.html?y=1",
    });
    expect(read.tabs).toHaveLength(1);
    expect(read.tabs[0]).toMatchObject({ id: "T", label: "Tracker" });
    expect(read.tabs[0]?.groups[0]?.controls).toEqual([
      {
        id: "Show",
        label: "Open",
        title: "Open",
        description: "What it does",
        icon: "https://localhost:3000/a/32.png",
        action: { kind: "showTaskpane" },
      },
      {
        id: "Run",
        label: "Run",
        title: "Run",
        description: "What it does",
        icon: "https://localhost:3000/a/32.png",
        action: { kind: "executeFunction", functionName: "runIt" },
      },
    ]);
  });

  it("takes the display language where there is an override", () => {
    const read = readManifest(manifest(overrides(group)), "km-KH", "https://localhost:3000");
    expect(read.displayName).toBe("កម្មវិធី");
    expect(read.tabs[0]?.groups[0]?.controls.map((c) => c.label)).toEqual(["បើក", "Run"]);
  });

  it("shows the items of a menu as buttons", () => {
    const items = [SHOW, RUN]
      .map((c) => c.replaceAll("Control", "Item").replace('xsi:type="Button"', ""))
      .join("");
    const menu = `<Group id="G"><Label resid="Tab"/><Control xsi:type="Menu" id="M"><Label resid="Tab"/><Items>${items}</Items></Control></Group>`;
    const read = readManifest(manifest(overrides(menu)), "en-US", "https://localhost:3000");
    expect(read.tabs[0]?.groups[0]?.controls.map((c) => c.id)).toEqual(["Show", "Run"]);
  });

  it("does with a manifest that has no ribbon", () => {
    const read = readManifest(manifest(""), "en-US", "https://localhost:3000");
    expect(read).toMatchObject({ paneUrl: "https://localhost:3000/default.html", tabs: [] });
  });

  it("knows the file of shortcuts on this origin", () => {
    const shortcuts =
      '<ExtendedOverrides Url="https://host.example/keys.json" ResourcesUrl="https://host.example/km.json"/>';
    const urlIn = (inside: string) =>
      readManifest(manifest(inside), "en-US", "https://localhost:3000").shortcutsUrl;
    expect([urlIn(shortcuts), urlIn("")]).toEqual(["https://localhost:3000/keys.json", undefined]);
  });

  it("refuses what is no manifest", () => {
    expect(() => readManifest("<html/>", "en-US", "https://localhost:3000")).toThrow(
      "no Office add-in manifest",
    );
    expect(() => readManifest("not xml", "en-US", "https://localhost:3000")).toThrow(
      "no Office add-in manifest",
    );
  });
});
