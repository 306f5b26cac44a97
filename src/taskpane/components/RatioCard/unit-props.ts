import type { RatioReport, StaffingTable, UnitRatio } from '../../../domain/compliance/types';

/** One unit of a judged rule, and what can be done with it. */
export interface UnitProps {
  readonly unit: UnitRatio;
  readonly report: RatioReport;
  readonly table: StaffingTable;
  readonly basis: Readonly<Record<string, readonly string[]>>;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onGoTo: (cell: string, sheet?: string) => void;
}
