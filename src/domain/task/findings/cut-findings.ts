import { cutText } from '../../fit/cut-text';
import type { LongMerge } from '../../fit/long-merges';
import { mostMerges } from '../../fit/most-crowded';
import type { Cut, TextBox } from '../../fit/text-box';
import { rangeAddress } from '../../grid/address';
import type { CellRange } from '../../grid/grid';
import { cutCode } from '../answers/kept-codes';
import type { AssignmentTable, Finding } from '../types';

type Placed = Pick<AssignmentTable, 'layout'>;

const quoted = 12;

/**
 * Merged cells of a sheet whose text is seen only in part, by the table they belong to, in reading order. `boxes` has the
 * size of each merge; null where it cannot be told, and then nothing is said.
 */
export function cutFindings(
  tables: readonly Placed[],
  merges: readonly LongMerge[],
  boxes: readonly (TextBox | null)[],
): readonly (readonly Finding[])[] {
  const found = merges
    .flatMap((merge, index) => {
      const box = boxes[index];
      const cut = box ? cutText(merge.text, box, merge.hemmedIn) : null;
      return cut ? [{ merge, cut, table: tableOf(merge.range, tables) }] : [];
    })
    .sort(({ merge: { range: a } }, { merge: { range: b } }) => a.top - b.top || a.left - b.left);
  return tables.map((_, index) => {
    const own = found.filter(({ table }) => table === index).map(({ merge, cut }) => findingOf(merge, cut));
    return own.length > 0 && merges.length === mostMerges ? [...own, onlyDensest] : own;
  });
}

/** The table a merge lies in; else the last one that begins above it, for notes below; else the first, for titles. */
function tableOf(merge: CellRange, tables: readonly Placed[]): number {
  const within = tables.findIndex(({ layout: { range } }) => holds(range, merge));
  if (within >= 0) return within;
  return Math.max(
    0,
    tables.findLastIndex(({ layout: { range } }) => range.top <= merge.top),
  );
}

const holds = (range: CellRange, { top, left }: CellRange): boolean =>
  range.top <= top && top <= range.bottom && range.left <= left && left <= range.right;

/** Its words name the cell by its text, not by its address: an answer to it holds when rows are inserted above. */
function findingOf({ range, text }: LongMerge, cut: Cut): Finding {
  const plain = text.replace(/\s+/g, '');
  const name = plain.length > quoted ? `${plain.slice(0, quoted)}…` : plain;
  return {
    code: cutCode,
    cell: rangeAddress({ ...range, bottom: range.top, right: range.left }),
    message: `合并单元格“${name}”的内容显示不全${extent[cut.unit](cut)}`,
  };
}

const extent: Readonly<Record<Cut['unit'], (cut: Cut) => string>> = {
  line: ({ needed, shown }) =>
    `（约需${needed}行，只能显示${shown || '不到1'}行）。合并单元格不会自动调整行高，请加大行高或列宽。`,
  character: ({ needed, shown }) =>
    `（没有自动换行，约需${needed}个字宽，只能显示${shown}个字）。请设置自动换行，并留足行高。`,
};

const onlyDensest: Finding = {
  code: `${cutCode}-limit`,
  cell: null,
  message: `合并单元格很多，内容是否显示不全只查了每行文字最多的${mostMerges}处。`,
};
