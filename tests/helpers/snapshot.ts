import type { Host } from '../../host';

/** All that a workbook holds, this add-in's settings included: two equal snapshots are the same workbook to its user. */
export function snapshot(host: Host): unknown {
  return { ...host.snapshot(), settings: [...host.document.settings] };
}
