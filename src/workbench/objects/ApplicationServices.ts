import { type HostObject, ObjectClass, method, readWrite, writeOnly } from "../protocol/ObjectClass";
import { readFlag, readText, readWord } from "../protocol/readArguments";

// What the client asks of the application around the workbook: shared runtime, start-up, ribbon.

/** The root object of such requests: opening another workbook is all that it could do. */
export const ServiceRootClass = new ObjectClass<null>("Application", {});

const AppRuntimeServiceClass = new ObjectClass<null>("AppRuntimeService", {
  methods: {
    SetAppRuntimeState: method(1, (_state, [state], session) =>
      session.services.setRuntimeState(readWord(state, ["Visible", "Background"], "state")),
    ),
    GetAppRuntimeState: method(1, (_state, _args, session) => session.services.getRuntimeState()),
  },
});

const AppRuntimePersistenceServiceClass = new ObjectClass<null>("AppRuntimePersistenceService", {
  methods: {
    SetAppRuntimeStartState: method(1, (_state, [state], session) =>
      session.services.setStartState(readWord(state, ["Background", "Inactive"], "state")),
    ),
    GetAppRuntimeStartState: method(1, (_state, _args, session) => session.services.getStartState()),
  },
});

/** The pane says that it can take commands: an error here would be an unhandled one in the pane. */
const AddinInternalServiceClass = new ObjectClass<null>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: method(1, () => undefined) },
});

const RibbonButtonClass = new ObjectClass<string>("RibbonButton", {
  properties: {
    Enabled: writeOnly(1, (id, value, session) =>
      session.services.setButton(id, { enabled: readFlag(value, "enabled") }),
    ),
  },
  methods: {
    SetEnabled: method(1, (id, [value], session) =>
      session.services.setButton(id, { enabled: readFlag(value, "enabled") }),
    ),
  },
});

const RibbonTabClass = new ObjectClass<string>("RibbonTab", {
  properties: {
    Visible: readWrite(
      1,
      () => true,
      (id, value, session) => session.services.setTab(id, { visible: readFlag(value, "visible") }),
    ),
  },
  methods: {
    SetVisibility: method(1, (id, [value], session) =>
      session.services.setTab(id, { visible: value === "Visible" || value === true }),
    ),
  },
});

const DynamicRibbonClass = new ObjectClass<null>("DynamicRibbon", {
  methods: {
    GetButton: method(1, (_state, [id]) => RibbonButtonClass.of(readText(id, "id"))),
    GetTab: method(1, (_state, [id]) => RibbonTabClass.of(readText(id, "id"))),
    ExecuteRequestUpdate: method(1, (_state, [json], session) =>
      updateRibbon(readText(json, "json"), session.services),
    ),
    ExecuteRequestCreate: method(1, (_state, [json], session) =>
      session.services.createControls(readText(json, "json")),
    ),
  },
});

interface RibbonTarget {
  setButton(id: string, change: { enabled?: boolean }): void;
  setTab(id: string, change: { visible?: boolean }): void;
}

interface RibbonUpdate {
  tabs?: {
    id: string;
    visible?: boolean;
    controls?: { id: string; enabled?: boolean }[];
    groups?: { controls?: { id: string; enabled?: boolean }[] }[];
  }[];
}

function updateRibbon(json: string, target: RibbonTarget): void {
  const update = JSON.parse(json) as RibbonUpdate;
  for (const tab of update.tabs ?? []) {
    if (tab.visible !== undefined) target.setTab(tab.id, { visible: tab.visible });
    const controls = [
      ...(tab.controls ?? []),
      ...(tab.groups ?? []).flatMap((group) => group.controls ?? []),
    ];
    for (const { id, enabled } of controls) if (enabled !== undefined) target.setButton(id, { enabled });
  }
}

const SERVICES: ReadonlyMap<string, ObjectClass<null>> = new Map([
  ["Microsoft.AppRuntime.AppRuntimeService", AppRuntimeServiceClass],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", AppRuntimePersistenceServiceClass],
  ["Microsoft.InternalService.AddinInternalService", AddinInternalServiceClass],
  ["Microsoft.DynamicRibbon.DynamicRibbon", DynamicRibbonClass],
]);

export function serviceOf(typeName: string): HostObject | undefined {
  return SERVICES.get(typeName)?.of(null);
}
