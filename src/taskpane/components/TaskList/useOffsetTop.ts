import { useLayoutEffect, useState, type RefObject } from 'react';

/** Where an element begins inside the page, kept up to date while what stands above it grows and shrinks. */
export function useOffsetTop(element: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setOffset(element.current?.offsetTop ?? 0));
    const page = element.current?.offsetParent?.firstElementChild;
    if (page) observer.observe(page);
    return () => observer.disconnect();
  }, [element]);
  return offset;
}
