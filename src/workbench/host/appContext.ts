import type { Editor } from "../book/Editor";

export interface PaneIdentity {
  appId: string;
  conversationId: string;
  /** "km-KH", "en-US": Office.context.displayLanguage. */
  displayLanguage: string;
  requirements: string;
}

/** The flag of add-ins whose pane and commands share one runtime. */
const SHARED_RUNTIME = 1;
const HOST_VERSION = "16.0.17928.20000";
const EXCEL = 16;
const TASK_PANE = 2;

/** The value of window.name that makes office.js believe it is in Excel on the web, so that the pane's address stays clean. */
export function windowName(identity: PaneIdentity, hostUrl: string): string {
  const { appId, conversationId, displayLanguage } = identity;
  const logging = "disableLogging";
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.01$${displayLanguage}$${conversationId}$$${logging}$${SHARED_RUNTIME}`,
    xdmInfo: `${conversationId}|${appId}|${hostUrl}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What the client asks first of all. All members are needed. */
export function appContext(identity: PaneIdentity, { book }: Editor): Record<string, unknown> {
  return {
    _id: identity.appId,
    _appName: EXCEL,
    _appVersion: "16.0",
    _appUILocale: identity.displayLanguage,
    _dataLocale: "en-US",
    _docUrl: book.fileName,
    _clientMode: 1,
    _settings: Object.entries(book.settings),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: identity.conversationId,
    _appInstanceId: identity.appId,
    _hostFullVersion: HOST_VERSION,
    _requirementMatrix: identity.requirements,
    _featureGates: {},
    _appDomains: [],
    _initialDisplayMode: TASK_PANE,
  };
}
