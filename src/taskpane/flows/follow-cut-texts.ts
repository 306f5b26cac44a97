import { cutTexts } from '../../app/reading/cut-texts';
import type { Recognition } from '../../app/reading/recognise';
import { rest } from '../idle';
import type { PaneContext } from './context';

/**
 * After each reading, once it is drawn and nobody waits, looks for merged cells whose text is cut. Nobody asked for it, so
 * where Excel refuses nothing is known and nothing is said. Returns how to stop.
 */
export function followCutTexts(context: PaneContext): () => void {
  const { store } = context;
  let known: Recognition | null = null;
  const follow = (): void => {
    const { plain } = store.getState().book;
    if (plain === known) return;
    known = plain;
    if (plain) void look(context, plain);
  };
  follow();
  return store.subscribe(follow);
}

async function look({ store, port }: PaneContext, reading: Recognition): Promise<void> {
  const isShown = (): boolean => store.getState().book.plain === reading;
  await rest();
  if (!isShown()) return;
  const found = await cutTexts(port, reading).catch(() => []);
  const isKnown = found.flat().length === 0 && store.getState().book.cutTexts.length === 0;
  if (isShown() && !isKnown) store.dispatch({ type: 'book/cutTextsKnown', cutTexts: found });
}
