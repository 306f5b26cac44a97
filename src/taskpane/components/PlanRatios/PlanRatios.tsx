import { useMemo, useState } from 'react';
import { PLAN_RATIOS, type PlanRatioId } from '../../../domain/compliance/plan-ratio-words';
import { planRatios, type PlanRatio } from '../../../domain/compliance/plan-ratios';
import { usePlanRatioTexts } from '../../i18n/areas/plan-ratios';
import { useDateText } from '../../i18n/useDateText';
import { usePaneState } from '../../PaneProvider';
import { groupedRatios, offeredGroupings, type PlanGrouping } from '../../state/plan-groupings';
import { lightOptionsOf, rowsOf } from '../../state/rows';
import { Choice } from '../Choice/Choice';
import { GroupTable } from './GroupTable';
import { LeftOutLine } from './LeftOutLine';
import { usePlanRatioStyles } from './PlanRatios.styles';

/** 完成率 and the like of the plan shown: formulas, counts, what was left out, and the same by groups. */
export function PlanRatios() {
  const text = usePlanRatioTexts();
  const styles = usePlanRatioStyles();
  const rows = usePaneState(rowsOf);
  const options = usePaneState(lightOptionsOf);
  const [chosen, setBy] = useState<PlanGrouping | ''>('');
  const [ratio, setRatio] = useState<PlanRatioId>('completed');
  const whole = useMemo(() => planRatios(rows, options), [rows, options]);
  const offered = useMemo(() => offeredGroupings(rows, options.level), [rows, options]);
  const by = offered.find((each) => each === chosen) ?? '';
  const grouped = useMemo(() => (by === '' ? null : groupedRatios(rows, options, by)), [rows, options, by]);
  const date = useDateText()(options.asOf);
  const { level } = options;
  const count = rows.length;
  return (
    <section className={styles.panel} aria-label={text('title')}>
      <h2 className={styles.title}>{text('title')}</h2>
      {count === 0 ? (
        <p className={styles.quiet}>{text('none')}</p>
      ) : (
        <>
          <p className={styles.quiet}>
            {level === null ? text('asOf', { date, count }) : text('asOfLevel', { date, count, level })}
          </p>
          <RatioLines ratios={whole} />
          <div className={styles.choices}>
            <Choice
              label={text('by')}
              value={by}
              options={[
                { value: '', label: text('whole') },
                ...offered.map((value) => ({ value, label: text(`by.${value}`) })),
              ]}
              onChoose={setBy}
            />
            {by !== '' && (
              <Choice
                label={text('ratio')}
                value={ratio}
                options={PLAN_RATIOS.map(({ id }) => ({ value: id, label: text(`name.${id}`) }))}
                onChoose={setRatio}
              />
            )}
          </div>
          {grouped && by !== '' && <GroupTable grouped={grouped} by={by} ratio={ratio} />}
          <p className={styles.quiet}>{text('note')}</p>
        </>
      )}
    </section>
  );
}

/** Each ratio of the whole plan in one line, which unfolds to its formula and what it leaves out. */
function RatioLines({ ratios }: { readonly ratios: readonly PlanRatio[] }) {
  const text = usePlanRatioTexts();
  const styles = usePlanRatioStyles();
  return (
    <div className={styles.list}>
      {ratios.map(({ id, numerator, denominator, text: percent, leftOut }) => (
        <details key={id} className={styles.item}>
          <summary>
            <span className={styles.line}>
              <span className={styles.name}>{text(`name.${id}`)}</span>
              <span className={styles.counts}>{text('count', { numerator, denominator })}</span>
              <span className={styles.share}>{percent ?? '—'}</span>
            </span>
          </summary>
          <p>{text(`formula.${id}`)}</p>
          <p>
            <LeftOutLine leftOut={leftOut} />
          </p>
        </details>
      ))}
    </div>
  );
}
