import type { Finding } from '../types';
import type { UncheckedTable } from './finding-rule';

/** What the reading of time limits noticed; a limit that several tasks share is reported once. */
export function deadlineFindings({ tasks }: UncheckedTable): Finding[] {
  const seen = new Set<string>();
  const noticed = tasks.filter(({ deadline }) => deadline.findings.length > 0);
  return noticed.flatMap(({ deadline, source }) => {
    const cell = source.deadline?.cell ?? null;
    return deadline.findings.flatMap(({ code, message }) => {
      const key = `${code} ${cell ?? ''}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ code, cell, message }];
    });
  });
}
