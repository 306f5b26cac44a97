/** From this row on a formatted but empty tail costs the reader more than the sheet itself. */
export const longSheet = 20_000;

/**
 * Cuts the rows after the last value off a sheet's XML: cells that only carry a format (a stray one in the last row
 * makes the reader build a million rows). Their formats are the only thing lost. Returns null when nothing was cut.
 */
export function trimTail(sheet: string): string | null {
  const end = sheet.indexOf('</sheetData>');
  if (end < 0) return null;
  const lastValue = Math.max(
    sheet.lastIndexOf('</v>', end),
    sheet.lastIndexOf('</is>', end),
    sheet.lastIndexOf('</f>', end),
  );
  const from =
    lastValue < 0
      ? sheet.indexOf('<sheetData>') + '<sheetData>'.length
      : sheet.indexOf('</row>', lastValue) + '</row>'.length;
  if (from >= end || from < '</row>'.length) return null;
  return sheet.slice(0, from) + sheet.slice(end);
}
