/** Which Excel is being played. */
export interface Profile {
  readonly id: ProfileId;
  readonly title: string;
  /** Highest ExcelApi set, for example `1.14`. */
  readonly excelApi: string;
  readonly version: string;
  /** Excel on the web refuses requests and answers beyond 5 MB; the desktop does not. */
  readonly payloadLimit: number;
  /** Further requirement sets that Office.js is told of. */
  readonly sets: Readonly<Record<string, string>>;
}

export type ProfileId = 'old' | 'excel2021' | 'excel2024' | 'microsoft365' | 'web';

const COMMON = { SharedRuntime: '1.1', RibbonApi: '1.2', AddinCommands: '1.1', DialogApi: '1.2', Settings: '1.1' };
const CURRENT = { ...COMMON, SharedRuntime: '1.2', KeyboardShortcuts: '1.1', ExcelApiUndo: '1.8' };
/** Worksheet functions; `CustomFunctions` is the set that office.js asks for inside. */
const FUNCTIONS = { CustomFunctionsRuntime: '1.3', CustomFunctions: '1.7' };
const TYPED_FUNCTIONS = { CustomFunctionsRuntime: '1.5', CustomFunctions: '1.7' };
const WEB_LIMIT = 5 * 1024 * 1024;
const NO_LIMIT = Number.POSITIVE_INFINITY;

/** The Excels that are in use, by their requirement sets; `old` lacks the merges of 1.13. */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  old: {
    id: 'old',
    title: 'Excel (ExcelApi 1.12)',
    excelApi: '1.12',
    version: '16.0.13530.20316',
    payloadLimit: NO_LIMIT,
    sets: COMMON,
  },
  excel2021: {
    id: 'excel2021',
    title: 'Excel 2021',
    excelApi: '1.14',
    version: '16.0.14332.20000',
    payloadLimit: NO_LIMIT,
    sets: { ...COMMON, ...FUNCTIONS },
  },
  excel2024: {
    id: 'excel2024',
    title: 'Excel 2024',
    excelApi: '1.17',
    version: '16.0.17932.20000',
    payloadLimit: NO_LIMIT,
    sets: { ...COMMON, ...FUNCTIONS, SharedRuntime: '1.2' },
  },
  microsoft365: {
    id: 'microsoft365',
    title: 'Microsoft 365',
    excelApi: '1.21',
    version: '16.0.19127.20000',
    payloadLimit: NO_LIMIT,
    sets: { ...CURRENT, ...TYPED_FUNCTIONS },
  },
  web: {
    id: 'web',
    title: 'Excel 网页版',
    excelApi: '1.21',
    version: '16.0.19200.00000',
    payloadLimit: WEB_LIMIT,
    sets: { ...CURRENT, ...TYPED_FUNCTIONS, ExcelApiOnline: '1.1' },
  },
};

/** `1.9` is below `1.14`. */
export function supports(profile: Profile, set: string): boolean {
  const [major = 0, minor = 0] = set.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = profile.excelApi.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

/** Whether this Excel has worksheet functions of add-ins. */
export const hasFunctions = ({ sets }: Profile): boolean => sets['CustomFunctionsRuntime'] !== undefined;
