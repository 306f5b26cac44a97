import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

interface PaneSplitterProps {
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const NARROWEST = 320;
const WIDEST = 640;
const STEP = 10;
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP };

/** The edge between grid and pane: dragged, or moved with the arrow keys. */
export function PaneSplitter({ label, width, onWidth }: PaneSplitterProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (next: number) => onWidth(Math.min(WIDEST, Math.max(NARROWEST, next)));
  const onKeyDown = (event: KeyboardEvent) => {
    const change = KEYS[event.key];
    if (change === undefined) return;
    event.preventDefault();
    resize(width + change);
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (grip.current) resize(grip.current.width + grip.current.x - clientX);
  };
  const onPointerUp = () => {
    grip.current = null;
  };
  return (
    <div
      role="slider"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className="splitter"
      {...{ onKeyDown, onPointerDown, onPointerMove, onPointerUp }}
    />
  );
}
