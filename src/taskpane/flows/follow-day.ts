import type { PaneContext } from './context';

const minute = 60_000;

/** Keeps `today` today in a pane that stays open over midnight. Returns how to stop. */
export function followDay({ store, clock }: PaneContext): () => void {
  const timer = setInterval(() => store.dispatch({ type: 'day/changed', today: clock.today() }), minute);
  return () => clearInterval(timer);
}
