/** The room a text has, in points, and how it stands in it. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Text goes on in a new line at the right edge. */
  readonly wraps: boolean;
  /** Text begins at the left edge, or stands in the middle; otherwise its beginning may be what is hidden. */
  readonly begins: 'left' | 'middle' | 'elsewhere';
}

/** How much of a text its box hides: what it needs at least, and what can be seen at most. */
export interface Cut {
  /** Counted in lines where the text wraps, else in full-width characters. */
  readonly unit: 'line' | 'character';
  readonly needed: number;
  readonly shown: number;
}
