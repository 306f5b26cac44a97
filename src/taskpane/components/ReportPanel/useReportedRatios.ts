import { useMemo } from 'react';
import { reportedRatios, type StaffingRatios } from '../../../app/ratios/judge-book';
import { usePaneState } from '../../PaneProvider';

/** The ratios that a report would hold now; null when there is nothing to report. */
export function useReportedRatios(): StaffingRatios | null {
  const facts = usePaneState(({ staffing }) => staffing.facts);
  const book = usePaneState(({ staffing }) => staffing.book);
  return useMemo(() => book && reportedRatios(facts, book), [facts, book]);
}
