import type { Editor } from "../book/Editor";
import { type AddinServices, createQuietServices } from "../protocol/AddinServices";
import { type Host, createHost } from "../protocol/createHost";
import { EVENT } from "../protocol/describeEvent";
import { CommandRunner } from "./CommandRunner";
import { FileSlices } from "./FileSlices";
import { INVOKE, type PaneMessage, REGISTER, done, unsupported } from "./PaneMessage";
import { type PaneIdentity, appContext } from "./appContext";
import { executeMethod } from "./executeMethod";

export interface ConversationOptions {
  editor: Editor;
  identity: PaneIdentity;
  requirementSet?: string;
  services?: AddinServices;
  /** The workbook as an .xlsx file, for document.getFileAsync. */
  readFile?: () => Promise<Uint8Array>;
  /** Sends a message to the pane. */
  post(message: PaneMessage): void;
  /** Tab went beyond the pane's last control, or back beyond its first. */
  onTabOut?: (back: boolean) => void;
}

/** One load of an add-in's page, from its first message to its end. */
export interface Conversation {
  readonly host: Host;
  readonly commands: CommandRunner;
  receive(message: PaneMessage): void;
  /** Calls the function behind a keyboard shortcut as soon as the pane listens; unlike a button's, it says no end. */
  runAction(actionId: string): void;
  /** Tells the pane that it was shown or hidden. */
  tellVisibility(isVisible: boolean): void;
  /** Gives the keyboard to the pane's first control. The client moves it from there: it takes the Tab key. */
  takeFocus(): void;
  dispose(): void;
}

/** What client and host tell each other about the keyboard, by the numbers of `OSF.AgaveHostAction`. */
const TAB_IN = 11;
const TAB_OUT: ReadonlyMap<unknown, "on" | "back"> = new Map<unknown, "on" | "back">([
  [13, "on"],
  [14, "back"],
  // Nothing in the pane takes the keyboard.
  [17, "on"],
  [18, "back"],
]);

/** Events that the client gets as messages of their own, not among those of Excel objects. */
const OWN_MESSAGES: ReadonlyMap<number, string> = new Map([
  [EVENT.settingsChanged, "settingsChanged"],
  [EVENT.documentSelectionChanged, "documentSelectionChanged"],
]);

/** A message's category and type that make the client call an associated function. */
const ACTION = 2;
const RUN_ACTION = 1000;

const GENERAL_FAILURE = 5001;

export function createConversation(options: ConversationOptions): Conversation {
  const { editor, identity, post } = options;
  const services = options.services ?? createQuietServices();
  const host = createHost(editor, {
    ...(options.requirementSet === undefined ? {} : { requirementSet: options.requirementSet }),
    services: {
      ...services,
      setRuntimeState(state) {
        services.setRuntimeState(state);
        tellVisibility(state === "Visible");
      },
    },
  });
  const tellVisibility = (isVisible: boolean): void =>
    host.post(EVENT.visibility, "", { visibility: isVisible ? "Visible" : "Hidden" });
  const send = (name: string, data: unknown, parts: Partial<PaneMessage>): void =>
    post({
      _messageType: 1,
      _responseType: 1,
      _actionName: name,
      _conversationId: identity.conversationId,
      _correlationId: 0,
      _errorCode: 0,
      _data: data,
      _serializerVersion: 1,
      ...parts,
    });
  const commands = new CommandRunner((data) => send("appCommandInvoked", data, {}));
  const files = new FileSlices(options.readFile);

  const stop = host.onEvents((entries) => {
    for (const [, type] of entries) {
      const own = OWN_MESSAGES.get(type);
      if (own !== undefined) send(own, {}, {});
    }
    const others = entries.filter(([, type]) => !OWN_MESSAGES.has(type));
    if (others.length > 0) send("richApiMessage", { ArrayData: others }, {});
  });
  // The client listens to this one without saying so.
  host.session.events.register(EVENT.visibility, "");

  const answer = (to: PaneMessage, data: unknown): void =>
    send(to._actionName, data, { _responseType: 0, _correlationId: to._correlationId });

  function invoke(message: PaneMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return answer(message, appContext(identity, editor));
      case "executeMethod":
        void executeMethod(message._data, { host, commands, files }).then(
          (result) => answer(message, result),
          () => answer(message, { Version: 1, Error: GENERAL_FAILURE }),
        );
        return;
      case "ContextActivationManager_notifyHost": {
        const way = Array.isArray(message._data) ? TAB_OUT.get(message._data[1]) : undefined;
        if (way) options.onTabOut?.(way === "back");
        return;
      }
      default:
      // openWindowInHost tells, and waits for no answer.
    }
  }

  function listen(message: PaneMessage): void {
    const isRegistration = message._actionType === REGISTER;
    for (const [type, name] of OWN_MESSAGES) {
      if (message._actionName !== name) continue;
      if (isRegistration) host.session.events.register(type, "");
      else host.session.events.unregister(type, "");
    }
    // Dialogs need windows that the workbench does not draw.
    answer(message, /^dialog/.test(message._actionName) ? unsupported : done());
    if (isRegistration && message._actionName === "appCommandInvoked") commands.paneIsReady();
  }

  return {
    host,
    commands,
    receive(message) {
      if (message._conversationId !== identity.conversationId || message._messageType !== 0) return;
      if (message._actionType === INVOKE) invoke(message);
      else listen(message);
    },
    runAction: (actionId) =>
      void commands.ready.then(() =>
        send(
          "richApiMessage",
          { ArrayData: [[ACTION, RUN_ACTION, "", JSON.stringify([actionId, "{}"])]] },
          {},
        ),
      ),
    tellVisibility,
    takeFocus: () =>
      post({
        _messageType: 0,
        _actionType: INVOKE,
        _actionName: "Office_notifyAgave",
        _conversationId: `${identity.conversationId}_ntf`,
        _correlationId: 0,
        _data: [TAB_IN],
        _serializerVersion: 1,
      }),
    dispose() {
      stop();
      commands.dispose();
      host.dispose();
    },
  };
}
