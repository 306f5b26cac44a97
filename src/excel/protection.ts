import { WorkbookError } from '../app/ports';

/** What a sheet's protection may leave allowed, as in Excel's "Protect Sheet" dialog. */
export type Permission = 'allowFormatCells' | 'allowFormatRows';

/** Asks for a sheet's protection; it is known after the next sync. */
export function loadProtection(sheet: Excel.Worksheet): void {
  sheet.protection.load('protected,options');
}

/** Throws `protected` when the loaded sheet is protected and does not allow this. We never unprotect. */
export function refuseProtected({ protection }: Excel.Worksheet, permission: Permission): void {
  if (protection.protected && !protection.options?.[permission]) throw new WorkbookError('protected', permission);
}
