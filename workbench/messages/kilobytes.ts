/** 20480 → `20 KB`, 512 → `0.5 KB`. */
export function kilobytes(bytes: number): string {
  const kilo = bytes / 1024;
  return `${kilo < 10 ? kilo.toFixed(1) : Math.round(kilo)} KB`;
}
