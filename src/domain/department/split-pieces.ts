import { bracketMask } from './brackets';

/** A stretch of text between separators. `glue` is what stood before it: 、，；。/|, a line break, a space or 会同 (also for 会商). */
export interface Piece {
  readonly text: string;
  readonly glue: string;
}

/** 会同 parts bodies as a comma does (and gives roles). 会同县 is a county unless a body stands right before it. */
const TOGETHER =
  '会同(?!县)|(?<=[局委部厅办室处科会院府门关位心司队])会同|(?<=(?:牵头|负责|主办)，?)会同|(?<=[局委部厅办处科院府])会商(?=[省市县区国各有相])';
/** Bullets and circled numbers part entries as a comma does. */
const SEPARATOR = new RegExp(
  `[、，；。/|+\\s\\u2460-\\u249b●★▲■◆○•◇□▪►※☆→～~]|(?<![A-Za-z])[&＆](?![A-Za-z])|${TOGETHER}`,
  'uy',
);
/** When several separators stand together the first of these decides: a line break after 、 is only a wrap. */
const STRENGTH = ['会同', '。', '；', '，', '、', '/', '|', '\n', ' '];

/** 负责审批、监管的部门: a body described by its duties, which its commas do not part. */
const DESCRIBED =
  /(?<=^|[，；。、\s])(?:负责|承担|履行)[^，；。、\s]{2,8}、[^，；。\s]{2,12}的(?:部门|单位|机构|机关|组织|科室)/gu;

/** The separator that counts in a run of them; a bullet alone (甲●乙) counts as a comma. */
function strongest(run: string): string {
  return STRENGTH.find((sign) => run.replace('会商', '会同').includes(sign)) ?? '，';
}

/** The separator that begins here, empty inside brackets and elsewhere. */
function separatorAt(text: string, at: number, mask: Uint8Array): string {
  if (mask[at] === 1) return '';
  SEPARATOR.lastIndex = at;
  return SEPARATOR.exec(text)?.[0] ?? '';
}

/**
 * Cuts a text at its separators, never inside brackets; white space inside brackets is layout and goes.
 *
 * @example splitPieces('市财政局、\n县（市、\n区）局') // [{text:'市财政局',glue:''}, {text:'县（市、区）局',glue:'、'}]
 */
export function splitPieces(text: string): Piece[] {
  const mask = bracketMask(text);
  for (const { index, 0: body } of text.matchAll(DESCRIBED)) mask.fill(1, index, index + body.length);
  const pieces: Piece[] = [];
  let from = 0;
  let run = '';
  const close = (until: number) => {
    if (until === from) return;
    const glue = run === '' ? '' : strongest(run);
    pieces.push({ text: text.slice(from, until).replace(/\s/g, ''), glue });
    run = '';
  };
  for (let at = 0; at < text.length;) {
    const separator = separatorAt(text, at, mask);
    if (separator !== '') {
      close(at);
      run += separator;
      from = at + separator.length;
    }
    at += separator.length || 1;
  }
  close(text.length);
  return pieces;
}
