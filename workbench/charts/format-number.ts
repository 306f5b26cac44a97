import { format as formatCell } from 'numfmt';

/** A number as a cell of this format would show it; a format that cannot be read shows it plainly. */
export function formatNumber(value: number, format: string | null): string {
  const plain = Number(value.toPrecision(12));
  try {
    return formatCell(format ?? 'General', plain);
  } catch {
    return String(plain);
  }
}
