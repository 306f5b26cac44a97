import { bracketMask } from './brackets';

/** A stretch of text between separators. `glue` is the separator before it: one of 、，；。/|, a line break or a space. */
export interface Piece {
  readonly text: string;
  readonly glue: string;
}

const SEPARATORS = /[、，；。/|\s]/;
/** When several separators stand together the first of these decides: a line break after 、 is only a wrap. */
const STRENGTH = ['。', '；', '，', '、', '/', '|', '\n', ' '];

function strongest(run: string): string {
  return STRENGTH.find((sign) => run.includes(sign)) ?? ' ';
}

/**
 * Cuts a text at its separators, never inside brackets; white space inside brackets is layout and goes.
 *
 * @example splitPieces('市财政局、\n县（市、\n区）局') // [{text:'市财政局',glue:''}, {text:'县（市、区）局',glue:'、'}]
 */
export function splitPieces(text: string): Piece[] {
  const mask = bracketMask(text);
  const pieces: Piece[] = [];
  let current = '';
  let run = '';
  const close = () => {
    if (current !== '') pieces.push({ text: current, glue: pieces.length === 0 ? '' : strongest(run) });
    if (current !== '') run = '';
    current = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (mask[at] === 1) current += /\s/.test(sign) ? '' : sign;
    else if (SEPARATORS.test(sign)) {
      close();
      run += sign;
    } else current += sign;
  }
  close();
  return pieces;
}
