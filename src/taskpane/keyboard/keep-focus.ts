/** What the focus may go to. */
const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';

const canHold = (element: HTMLElement): boolean => element.tabIndex >= 0 && !element.matches(':disabled, [hidden] *');

/** Where something stood: its place among the children of each element around it, the innermost first. */
interface Place {
  readonly element: Element;
  readonly around: readonly { readonly parent: Element; readonly index: number }[];
}

function placeOf(element: Element, root: Element): Place {
  const around = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement)
    around.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return { element, around };
}

/** What stands now where the lost element stood, or else the last thing before it. */
function nextTo({ around }: Place): HTMLElement | null {
  for (const { parent, index } of around.filter(({ parent }) => parent.isConnected)) {
    const holders = [...parent.querySelectorAll<HTMLElement>(focusable)].filter(canHold);
    const child = (holder: Element): number =>
      [...parent.children].findIndex((candidate) => candidate.contains(holder));
    const next = holders.find((holder) => child(holder) >= index) ?? holders.at(-1);
    if (next) return next;
  }
  return null;
}

/**
 * Keeps the focus in `root`: where the element that holds it goes away (a form that was saved, a finding that was answered),
 * what stands in its place takes it, so that the keyboard goes on from there. Does nothing while the page is not the one in
 * front, for the sheet may have the keyboard. Returns how to stop.
 */
export function keepFocus(root: Element): () => void {
  let last: Place | null = null;
  const onFocus = ({ target }: Event): void => {
    last = target instanceof Element && target !== root ? placeOf(target, root) : null;
  };
  // Who clicks beside all controls has let go of the focus.
  const letGo = (): void => {
    last = null;
  };
  const observer = new MutationObserver(() => {
    if (!last || last.element.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    nextTo(last)?.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('pointerdown', letGo);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('pointerdown', letGo);
    observer.disconnect();
  };
}
