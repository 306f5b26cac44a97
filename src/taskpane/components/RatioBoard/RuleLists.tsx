import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RatioOutcome } from '../../../app/ratios/judge-book';
import type { RatioBook } from '../../../app/ratios/ratio-book';
import type { RuleInForce } from '../../../app/ratios/rules-of';
import { findRule } from '../../../domain/compliance/rules';
import { useRatioText } from '../../i18n/useRatioText';
import { TextLink } from '../TextLink/TextLink';

const useStyles = makeStyles({
  section: {
    marginTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& h2': { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
    '& ul': { margin: 0, padding: 0, listStyleType: 'none' },
    '& li': { marginTop: tokens.spacingVerticalXS },
    '& summary': { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

export interface RuleListsProps {
  readonly outcome: RatioOutcome;
  readonly book: RatioBook;
  readonly onGoTo: (cell: string, sheet?: string) => void;
  readonly onEdit: (rule: RuleInForce) => void;
  readonly onRemove: (rule: RuleInForce) => void;
  readonly onTurnOn: (id: string) => void;
  readonly onAdd: () => void;
}

/** What stands below the cards: rules that lack counts, what to check in the sheet, rules turned off, a new rule. */
export function RuleLists({ outcome, book, onGoTo, onEdit, onRemove, onTurnOn, onAdd }: RuleListsProps) {
  const text = useRatioText();
  const styles = useStyles();
  const { unanswered, findings, source } = outcome;
  return (
    <>
      {unanswered.length > 0 && <RulesWithoutCounts rules={unanswered} onEdit={onEdit} onRemove={onRemove} />}
      {findings.length > 0 && (
        <StaffingFindings findings={findings} onGoTo={(cell, sheet) => onGoTo(cell, sheet ?? source?.table.sheet)} />
      )}
      <section className={styles.section}>
        <Button size="small" onClick={onAdd}>
          {text('add')}
        </Button>
        <RulesOff ids={book.off} onTurnOn={onTurnOn} />
      </section>
    </>
  );
}

type RulesWithoutCountsProps = { readonly rules: RatioOutcome['unanswered'] } & Pick<
  RuleListsProps,
  'onEdit' | 'onRemove'
>;

function RulesWithoutCounts({ rules, onEdit, onRemove }: RulesWithoutCountsProps) {
  const text = useRatioText();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2>{text('unanswered.title')}</h2>
      <ul>
        {rules.map(({ rule, lacks }) => (
          <li key={rule.id}>
            <span lang="zh-CN">{rule.title}</span>：{text('unanswered.lacks', { names: lacks.join('、') })}
            <span className={styles.links}>
              <TextLink aria-label={`${text('edit')} ${rule.title}`} onClick={() => onEdit(rule)}>
                {text('edit')}
              </TextLink>
              <TextLink aria-label={`${text('remove')} ${rule.title}`} onClick={() => onRemove(rule)}>
                {text(rule.origin === 'own' ? 'remove' : 'reset')}
              </TextLink>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type StaffingFindingsProps = { readonly findings: RatioOutcome['findings'] } & Pick<RuleListsProps, 'onGoTo'>;

function StaffingFindings({ findings, onGoTo }: StaffingFindingsProps) {
  const text = useRatioText();
  const styles = useStyles();
  return (
    <details className={styles.section} open>
      <summary>{text('findings', { count: findings.length })}</summary>
      <ul>
        {findings.map(({ cell, message, sheet }, at) => (
          <li key={at} lang="zh-CN">
            {message} {cell && <TextLink onClick={() => onGoTo(cell, sheet)}>{text('goTo', { cell })}</TextLink>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Shipped rules that were turned off, by their ids. */
function RulesOff({ ids, onTurnOn }: { readonly ids: readonly string[] } & Pick<RuleListsProps, 'onTurnOn'>) {
  const text = useRatioText();
  const rules = ids.flatMap((id) => findRule(id) ?? []);
  if (rules.length === 0) return null;
  return (
    <details>
      <summary>{text('offTitle')}</summary>
      <ul>
        {rules.map(({ id, title }) => (
          <li key={id} lang="zh-CN">
            {title}{' '}
            <TextLink aria-label={`${text('on')} ${title}`} onClick={() => onTurnOn(id)}>
              {text('on')}
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
