/** What jsdom lacks and a task pane has: a size, so that the virtual list draws, and the questions about its looks. */
class OneSize implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}

  observe(target: Element): void {
    const contentRect = { width: 320, height: target.tagName === 'MAIN' ? 2000 : 72 };
    queueMicrotask(() => this.callback([{ target, contentRect } as ResizeObserverEntry], this));
  }

  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = OneSize;

// The scrolling page is tall, a line of the list is not.
Object.defineProperty(Element.prototype, 'clientHeight', { get: () => 2000 });
Object.defineProperty(Element.prototype, 'clientWidth', { get: () => 320 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 72 });

Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});

window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

HTMLElement.prototype.scrollTo = () => undefined;

// jsdom asks every style rule for every element whenever a role or a name is looked up; our styles hide nothing.
const style = new Proxy({ display: 'block', visibility: 'visible', pointerEvents: 'auto' } as Record<string, unknown>, {
  get: (known, name: string) => known[name] ?? (name === 'getPropertyValue' ? () => '' : ''),
}) as unknown as CSSStyleDeclaration;

window.getComputedStyle = () => style;
