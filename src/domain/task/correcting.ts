import { correctTables } from '../table/corrections/correct-tables';
import type { TableCorrection } from '../table/corrections/types';
import { correctionFindings } from './findings/correction-findings';
import type { CorrectTables } from './read-options';

/**
 * Reads a sheet as the user corrected it; loaded only where there are corrections.
 *
 * @example readTables(grid, { correct: correcting(corrections) })
 */
export function correcting(corrections: readonly TableCorrection[]): CorrectTables {
  return (view, found) => {
    const { tables, lost } = correctTables(view, found, corrections);
    return { tables, lost, findings: correctionFindings(lost) };
  };
}
