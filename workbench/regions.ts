/** What F6 leads to, in turn, as in Excel: the ribbon, the cells, the head of the pane. Tab goes on from there. */
const regions = [
  { place: '[role=toolbar]', focus: 'button:enabled' },
  { place: 'main.grid', focus: 'canvas[id^="univer-sheet-main-canvas"]' },
  { place: 'aside.pane:not(.pane--closed)', focus: 'button' },
] as const;

/** F6 goes to the next region of the page, Shift+F6 to the one before; without it the cells would keep Tab to themselves. */
function moveByRegion({ key, shiftKey }: KeyboardEvent): void {
  if (key !== 'F6') return;
  const shown = regions.flatMap(({ place, focus }) => {
    const element = document.querySelector(place);
    const target = element?.querySelector<HTMLElement>(focus);
    return element && target ? [{ element, target }] : [];
  });
  const at = shown.findIndex(({ element }) => element.contains(document.activeElement));
  const from = at < 0 && shiftKey ? 0 : at;
  const next = shown[(from + (shiftKey ? shown.length - 1 : 1)) % shown.length];
  next?.target.focus();
}

/** Follows F6 in a window: the page's own, or that of the add-in's frame, whose keys do not reach the page. */
export function followRegionKey(view: Window): void {
  view.addEventListener('keydown', moveByRegion, { capture: true });
}
