import type { Dated } from '../assemble/read-pieces';
import type { Piece } from '../grammar/meaning';
import { partsOf } from '../resolve/days';
import type { DeadlineKind, IsoDate } from '../types';

const chinese = (date: IsoDate): string => {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
};

const sentences: Readonly<Record<DeadlineKind, string>> = {
  fixed: '',
  recurring: '定期重复',
  relative: '从某件事起算，填上那一天以后才有日期',
  ongoing: '没有截止日，持续进行',
  external: '由别的文件或者安排决定，这里不推算日期',
  immediate: '马上办，没有写日期',
  none: '没有写时限',
  unread: '看不懂，需要人工核对',
};

/** One sentence: which words led to which answer, and what was assumed. */
export function explain(
  text: string,
  kind: DeadlineKind,
  dated: readonly Dated[],
  _rest: readonly Piece[],
  documentYear: number | null,
): string {
  const parts = dated.map(({ piece, due, assumed }) => {
    const words = `“${text.slice(piece.from, piece.to)}”`;
    if (due === null) return `${words}：定期重复`;
    return `${words}：最后一天是${chinese(due)}${assumed.length > 0 ? `；年份未写，按文件年份${documentYear}年` : ''}`;
  });
  return parts.length > 0 ? parts.join('；') : `“${text}”：${sentences[kind]}`;
}
