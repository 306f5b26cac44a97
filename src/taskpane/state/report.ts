import type { HostState, Notice } from './model';

declare const __DUBAN_VERSION__: string;

/** Version of the add-in, set by the build. */
export const dubanVersion = typeof __DUBAN_VERSION__ === 'string' ? __DUBAN_VERSION__ : 'dev';

/**
 * The report a user may copy to an administrator: what failed where, in which Excel and browser. It is made of codes
 * only, so nothing of the sheet can be in it.
 */
export function errorReport(report: NonNullable<Notice['report']>, host: HostState, userAgent: string): string {
  return [
    `Duban ${dubanVersion}`,
    `error: ${report.code}`,
    `detail: ${report.detail || '-'}`,
    `ExcelApi: ${host.capabilities?.excelApi ?? '-'}`,
    `language: ${host.displayLanguage ?? '-'}`,
    `browser: ${userAgent}`,
  ].join('\n');
}
