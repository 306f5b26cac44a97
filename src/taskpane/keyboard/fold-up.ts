const isSearchWithWords = (target: Element): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

/** The button that has unfolded this element, or this element where it is such a button itself. */
function openerOf(element: Element): HTMLElement | undefined {
  if (element.getAttribute('aria-expanded') === 'true') return element as HTMLElement;
  const openers = [...document.querySelectorAll<HTMLElement>('[aria-expanded="true"][aria-controls]')];
  return element.id === '' ? undefined : openers.find((one) => one.getAttribute('aria-controls') === element.id);
}

const questions = 'form, section, [role=alert]';

/** The button that leaves this form or this question. */
function cancelOf(element: Element): HTMLElement | undefined {
  if (!element.matches(questions)) return undefined;
  const buttons = [...element.querySelectorAll<HTMLElement>('[data-cancel]')];
  return buttons.find((button) => button.closest(questions) === element);
}

/**
 * Escape: leaves the innermost thing around `target` that can be left. What a button has unfolded is folded up, and the
 * focus goes back to that button; a form or a question is left by its own button (`data-cancel`).
 * Returns whether there was anything to leave. A search field with words in it empties itself first.
 */
export function foldUp(target: Element): boolean {
  if (isSearchWithWords(target)) return false;
  for (let at: Element | null = target; at; at = at.parentElement) {
    const opener = openerOf(at);
    opener?.focus();
    const button = opener ?? cancelOf(at);
    if (button) {
      button.click();
      return true;
    }
    if (at instanceof HTMLDetailsElement && at.open) {
      at.open = false;
      at.querySelector('summary')?.focus();
      return true;
    }
  }
  return false;
}
