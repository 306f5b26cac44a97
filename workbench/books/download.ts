const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Long enough for the browser to have taken the bytes. */
const KEPT_FOR = 60_000;

/** Hands bytes to the browser's download under `name`. Nothing leaves the machine. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** `任务表.xlsx` → `任务表`. */
export const withoutExtension = (name: string): string => name.replace(/\.xls[xm]?$/i, '');
