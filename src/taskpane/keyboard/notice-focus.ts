import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';

/** How the notice is found on the page. */
const mark = 'data-notice';

/** Brings the focus to the first thing that can be pressed in the notice. */
export function focusNotice(): void {
  document.querySelector<HTMLElement>(`[${mark}] button`)?.focus();
}

/**
 * Properties of the notice's element: whoever came into it with the keyboard gets back to where they came from, when the
 * notice goes away or with F8.
 */
export function useWayBack() {
  const notice = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const goBack = (): void => {
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  useLayoutEffect(() => {
    const element = notice.current;
    return () => {
      if (element?.contains(document.activeElement)) goBack();
    };
  }, []);
  return {
    ref: notice,
    [mark]: '',
    onFocus: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      goBack();
    },
  };
}
