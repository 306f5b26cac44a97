import type { CSSProperties } from 'react';
import type { MarkStyle } from '../../../app/ports';

/** The look of a mark in the pane, as near to the sheet as it gets; its sign is text and stands before the words. */
export function markLook({ fill, font, bold, underline, border }: MarkStyle): CSSProperties {
  const line = border && `1px ${border} ${font}`;
  return {
    backgroundColor: fill,
    color: font,
    fontWeight: bold ? 'bold' : 'normal',
    textDecoration: underline ? 'underline' : 'none',
    ...(line && { borderTop: line, borderBottom: line }),
  };
}
