import type { DocumentState } from '../model/session';
import type { Profile } from '../profile';

export interface ContextInfo {
  readonly addinId: string;
  readonly locale: string;
  readonly profile: Profile;
  readonly document: DocumentState;
  /** The add-in brings worksheet functions, and this Excel takes them. */
  readonly functions: boolean;
}

const EXCEL = 1;
const READ_WRITE = 0;
const READ_ONLY = 1;
const OPENED_DOCUMENT = 2;
/** The runtime is shared by pane, commands and functions; cells may call functions of the page. */
const FLAGS = { sharedRuntime: 1, customFunctions: 2 } as const;
const PANE = 2;
/** Theme colours as integers, in the order Office.js expects to find them by name. */
const THEME = {
  ControlBackgroundColor: 0xf3f2f1,
  ControlForegroundColor: 0x262626,
  BodyBackgroundColor: 0xe6e6e6,
  BodyForegroundColor: 0x262626,
};

/** `window.external.GetHostInfo()`: which host file Office.js loads. */
export function hostInfo({ locale, functions }: Pick<ContextInfo, 'locale' | 'functions'>): string {
  const flags = FLAGS.sharedRuntime + (functions ? FLAGS.customFunctions : 0);
  return `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$${flags}`;
}

/** `GetSettings()`: Office.js fills arrays and expects JSON texts. */
function settingsStore({ settings }: DocumentState) {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? 'null'));
    },
  };
}

/** The object behind `window.external.GetContext()`: what the application tells about itself and the document. */
export function appContext({ addinId, locale, profile, document }: ContextInfo) {
  const matrix = { ExcelApi: profile.excelApi, ...profile.sets };
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => addinId,
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => profile.version,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => document.name,
    GetAppCapabilities: () => (document.readOnly ? READ_ONLY : READ_WRITE),
    GetActivationMode: () => OPENED_DOCUMENT,
    GetControlIntegrationLevel: () => 0,
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    // Office.js keeps the document's settings in session storage under this id: a new page must ask anew.
    GetInstanceId: () => `${addinId}-${Date.now()}`,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostCustomMessage: () => '',
    GetInitialDisplayMode: () => PANE,
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetSettings: () => settingsStore(document),
  };
}
