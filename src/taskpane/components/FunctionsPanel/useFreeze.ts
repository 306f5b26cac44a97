import { useEffect, useState } from 'react';
import {
  freeze,
  frozenCells,
  previewFreeze,
  unfreeze,
  type FreezePreview,
} from '../../../app/functions/freeze-functions';
import { WorkbookError } from '../../../app/ports';
import { attempt } from '../../flows/attempt';
import type { PaneContext } from '../../flows/context';
import { usePane } from '../../PaneProvider';

/** What happened last; shown and read out. */
export type FreezeNews =
  | { readonly kind: 'frozen'; readonly count: number }
  | { readonly kind: 'restored'; readonly count: number; readonly left: number }
  | { readonly kind: 'protected' };

export interface FreezeState {
  /** Null while it is counted, or when it could not be. */
  readonly preview: FreezePreview | null;
  /** Formulas that can come back. */
  readonly kept: number;
  readonly news: FreezeNews | null;
  readonly busy: boolean;
  readonly count: () => Promise<void>;
  readonly freeze: () => Promise<void>;
  readonly restore: () => Promise<void>;
}

type Counted = Pick<FreezeState, 'preview' | 'kept'>;

const NOTHING_YET: Counted = { preview: null, kept: 0 };

async function look(pane: PaneContext): Promise<Counted> {
  const found = await attempt(pane, async () => {
    const port = await pane.formulas();
    return { preview: await previewFreeze(port, null), kept: (await frozenCells(pane.port)).length };
  });
  return found ?? NOTHING_YET;
}

/** Counts the formulas that use our functions when the page opens, and freezes or restores them on demand. */
export function useFreeze(): FreezeState {
  const pane = usePane();
  const [{ preview, kept }, show] = useState<Counted>(NOTHING_YET);
  const [news, setNews] = useState<FreezeNews | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void look(pane).then(show);
  }, [pane]);

  const count = async () => show(await look(pane));

  /** A protected sheet has a sentence of its own; other failures are told as everywhere. */
  const write = async (work: () => Promise<FreezeNews>) => {
    setBusy(true);
    const done = await attempt(pane, async () => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof WorkbookError && error.code === 'protected') return { kind: 'protected' } as const;
        throw error;
      }
    });
    setNews(done);
    await count();
    setBusy(false);
  };

  return {
    preview,
    kept,
    news,
    busy,
    count,
    freeze: () =>
      write(async () => {
        const port = await pane.formulas();
        // Counted anew: what is on the screen may be minutes old.
        const now = await previewFreeze(port, null);
        if (now.busy === 0) await freeze(port, pane.port, now);
        return { kind: 'frozen', count: now.busy === 0 ? now.cells.length : 0 };
      }),
    restore: () =>
      write(async () => {
        const { restored, left } = await unfreeze(await pane.formulas(), pane.port);
        return { kind: 'restored', count: restored, left };
      }),
  };
}
