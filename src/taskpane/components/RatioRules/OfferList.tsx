import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetDemand } from '../../../app/ratios/demands';
import { useRatioText } from '../../i18n/useRatioText';
import { TextLink } from '../TextLink/TextLink';

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { marginTop: tokens.spacingVerticalS },
  quote: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  summary: {
    marginTop: tokens.spacingVerticalS,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface OfferListProps {
  readonly demands: readonly SheetDemand[];
  readonly onAccept: (demand: SheetDemand) => void;
  /** A demand that does not name its counts is made a rule by hand. */
  readonly onMake: (demand: SheetDemand) => void;
  readonly onDismiss: (demand: SheetDemand) => void;
  readonly onGoTo: (cell: string, sheet: string) => void;
}

/** Ratios that the plan demands, each with its words and its cell, to be accepted as rules or dismissed. */
export function OfferList({ demands, ...actions }: OfferListProps) {
  const text = useRatioText();
  const styles = useStyles();
  const named = demands.filter(({ rule }) => rule !== null);
  const others = demands.filter(({ rule }) => rule === null);
  if (demands.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby="ratio-offers">
      <h2 id="ratio-offers" className={styles.title}>
        {text('offer.title')}
      </h2>
      <ul className={styles.list}>
        {named.map((demand) => (
          <Offer key={demand.key} demand={demand} {...actions} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{text('offer.other', { count: others.length })}</summary>
          <ul className={styles.list}>
            {others.map((demand) => (
              <Offer key={demand.key} demand={demand} {...actions} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Offer({
  demand,
  onAccept,
  onMake,
  onDismiss,
  onGoTo,
}: { demand: SheetDemand } & Omit<OfferListProps, 'demands'>) {
  const text = useRatioText();
  const styles = useStyles();
  const { cell, sheet, no, rule } = demand;
  const name = rule?.title ?? demand.found.numerator;
  return (
    <li className={styles.item}>
      <p className={styles.quote} lang="zh-CN">
        “{demand.text}”
      </p>
      <div className={styles.buttons}>
        <TextLink aria-label={text('goTo', { cell })} onClick={() => onGoTo(cell, sheet)}>
          {no === '' ? cell : `${text('offer.task', { no })} ${cell}`}
        </TextLink>
        {rule ? (
          <Button
            size="small"
            appearance="primary"
            aria-label={text('offer.acceptNamed', { rule: name })}
            onClick={() => onAccept(demand)}
          >
            {text('offer.accept')}
          </Button>
        ) : (
          <Button size="small" onClick={() => onMake(demand)}>
            {text('offer.make')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={text('offer.dismissNamed', { rule: name })}
          onClick={() => onDismiss(demand)}
        >
          {text('offer.dismiss')}
        </Button>
      </div>
    </li>
  );
}
