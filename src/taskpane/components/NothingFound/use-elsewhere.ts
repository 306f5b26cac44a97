import { useEffect, useState } from 'react';
import type { SheetTasks } from '../../../app/reading/tasks-elsewhere';

export type Look = (sheet: string, signal: AbortSignal) => Promise<readonly SheetTasks[]>;

/** What sheets other than `sheet` hold; null while they are being looked through. Gives up when the page is left. */
export function useElsewhere(sheet: string, look: Look): readonly SheetTasks[] | null {
  const [found, setFound] = useState<readonly SheetTasks[] | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void look(sheet, leaving.signal).then((elsewhere) => {
      if (!leaving.signal.aborted) setFound(elsewhere);
    });
    return () => leaving.abort();
  }, [sheet, look]);
  return found;
}
