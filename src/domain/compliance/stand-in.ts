/** A table without a column 执法人员总数 may have one that says the same in other words. */
import type { SheetView } from '../grid/sheet-view';
import { bareHeader, CERTIFIED_COUNT, STAFF_COUNT } from './count-names';
import { sheetSays } from './sheet-says';
import type { CountColumn } from './types';

/** 一线执法人员数, 在册行政执法人员: all of them, as far as the words go. */
const SAYS_STAFF = /执法(?:人员|人数|队伍|力量|员)(?:总?人?数|合计|总计|数量)?$/u;
/** Those who help, a part of them, or how many there should be. */
const NOT_ALL =
  /协管|辅助|辅警|协助|[应缺训女男岁离退新未非无借持证]|党员|兼职|专职|临时|审核|处罚|强制|检查|征收|许可|公务员|参公|事业|合同/u;
/** A note that lays down that those with a certificate are counted; without it their column is taken all the same, and a finding warns. */
const BY_CERTIFICATE = /执法人员(?:总?数)?[^。；;]{0,6}[按以指为][^。；;]{0,4}持(?:有效)?(?:执法)?证/u;

/** The column that is counted in place of 执法人员总数. */
export interface StandIn {
  readonly header: string;
  /** words: it says so itself; note: a note of the sheet does; certified: nothing does, it is the only count there is. */
  readonly by: 'words' | 'note' | 'certified';
}

/** Finds what stands in for 执法人员总数 and gives the columns with it renamed. Nothing changes where the column exists. */
export function takeStandIn<Column extends CountColumn>(
  view: SheetView,
  columns: readonly Column[],
): { readonly columns: readonly Column[]; readonly standIn: StandIn | null } {
  const none = { columns, standIn: null };
  if (columns.some(({ name }) => name === STAFF_COUNT)) return none;
  const leafOf = ({ header }: Column) => bareHeader(header.split('/').at(-1) ?? '');
  const worded = columns.filter((column) => SAYS_STAFF.test(leafOf(column)) && !NOT_ALL.test(leafOf(column)));
  const certified = columns.filter(({ name }) => name === CERTIFIED_COUNT);
  const [column, other] = worded.length > 0 ? worded : certified;
  if (!column || other) return none;
  const by = worded.length > 0 ? 'words' : sheetSays(view, BY_CERTIFICATE) ? 'note' : 'certified';
  const standIn = { header: column.header, by } as const;
  return { columns: columns.map((each) => (each === column ? { ...each, name: STAFF_COUNT } : each)), standIn };
}
