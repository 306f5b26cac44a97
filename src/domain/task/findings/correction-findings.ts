import { columnLetters } from '../../grid/address';
import type { CorrectedKind, LostCorrection } from '../../table/corrections/types';
import { roleNames } from '../../table/role-names';
import type { Finding } from '../types';

/** What people call the kinds a row can be given. */
const correctedKindNames: Readonly<Record<CorrectedKind, string>> = {
  task: '任务',
  continuation: '续上一行',
  section: '分组标题',
  ignored: '忽略',
};

/** Corrections that were not applied because what they speak of is gone, changed, or there several times now. */
export function correctionFindings(lost: readonly LostCorrection[]): Finding[] {
  return lost.map((one) => ({ code: 'table.correction-lost', cell: null, message: `${whatWasLost(one)}${whatToDo}` }));
}

const whatToDo = '更正没有应用；仍需要时请在“列与行”中重新指定，不需要时可删去。';

/** What can no longer be found, as a Chinese clause that ends in a comma. */
function whatWasLost(one: LostCorrection): string {
  switch (one.what) {
    case 'column': {
      const { at, role } = one.lost;
      return `您曾把${columnLetters(at.place)}列${quoted(at.text)}定为“${roleNames[role]}”，现在找不到这一列或无法分辨，`;
    }
    case 'row': {
      const { at, kind } = one.lost;
      return `您曾把第${at.place + 1}行${quoted(at.text)}定为“${correctedKindNames[kind]}”，现在找不到这一行或无法分辨，`;
    }
    case 'bottom':
      return `您曾把表格的末行定在第${one.lost.place + 1}行${quoted(one.lost.text)}，现在找不到这一行或无法分辨，`;
    case 'table':
      return `您曾更正过表头在第${one.table.head.place + 1}行的表${quoted(one.table.head.title)}，现在找不到这个表头或无法分辨，`;
  }
}

const longest = 20;

function quoted(text: string): string {
  if (text === '') return '';
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}
