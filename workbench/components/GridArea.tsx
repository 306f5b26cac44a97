import { useEffect, useRef } from 'react';

interface GridAreaProps {
  /** The element into which the grid draws itself for the life of the page. */
  readonly canvas: HTMLElement;
}

/** Places the grid's own element; React leaves what is inside alone. */
export function GridArea({ canvas }: GridAreaProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.append(canvas), [canvas]);
  return <div ref={place} className="grid__canvas" />;
}
