import { mergeClasses } from '@fluentui/react-components';
import type { PlanRatioId } from '../../../domain/compliance/plan-ratio-words';
import { usePlanRatioTexts } from '../../i18n/areas/plan-ratios';
import type { GroupedRatios, PlanGrouping } from '../../state/plan-groupings';
import { LeftOutLine } from './LeftOutLine';
import { usePlanRatioStyles } from './PlanRatios.styles';

export interface GroupTableProps {
  readonly grouped: GroupedRatios;
  readonly by: PlanGrouping;
  readonly ratio: PlanRatioId;
}

/** One ratio of every group: its counts, its share, and below what it leaves out. */
export function GroupTable({ grouped: { groups, rest }, by, ratio }: GroupTableProps) {
  const text = usePlanRatioTexts();
  const styles = usePlanRatioStyles();
  const name = text(`name.${ratio}`);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{text('table', { ratio: name, by: text(`by.${by}`) })}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {text('group')}
            </th>
            <th scope="col" className={styles.headNumber}>
              {text('counts')}
            </th>
            <th scope="col" className={styles.headNumber}>
              {name}
            </th>
          </tr>
        </thead>
        {groups.map((group) => {
          const found = group.ratios.find(({ id }) => id === ratio);
          if (!found) return null;
          return (
            <tbody key={group.name}>
              <tr>
                <th scope="rowgroup" className={styles.group} lang="zh-CN">
                  {group.name}
                </th>
                <td className={styles.number}>
                  {found.text === null
                    ? '—'
                    : text('count', { numerator: found.numerator, denominator: found.denominator })}
                </td>
                <td className={mergeClasses(styles.number, styles.strong)}>{found.text ?? '—'}</td>
              </tr>
              {found.leftOut.length > 0 && (
                <tr>
                  <td colSpan={3} className={styles.out}>
                    <LeftOutLine leftOut={found.leftOut} />
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
      {rest > 0 && <p className={styles.quiet}>{text('rest', { count: rest })}</p>}
      {by === 'level' && <p className={styles.quiet}>{text('levelNote')}</p>}
    </>
  );
}
