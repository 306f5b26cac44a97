import { useState } from 'react';

/** What came of copying; null before the first try. The clipboard may be refused inside Office. */
export type CopyResult = 'copied' | 'refused' | null;

/** Puts a text on the clipboard and says whether it got there. */
export function useCopy(): readonly [CopyResult, (text: string) => Promise<CopyResult>] {
  const [result, setResult] = useState<CopyResult>(null);
  const copy = async (text: string): Promise<CopyResult> => {
    const next = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'refused' as const,
    );
    setResult(next);
    return next;
  };
  return [result, copy];
}
