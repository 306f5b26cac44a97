import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Finding } from '../../../domain/task/types';
import { useText } from '../../i18n/TextProvider';
import { TextLink } from '../TextLink/TextLink';
import { groupFindings } from '../../state/findings';
import { Blank } from '../Blank/Blank';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  area: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  finding: {
    display: 'grid',
    gridTemplateColumns: '56px 1fr',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: { fontVariantNumeric: 'tabular-nums' },
});

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (cell: string) => void;
  /** Opens 列与行, for findings about how the table was read. */
  readonly onCorrect: () => void;
}

/** 待核: what a person should look at, by kind, each with its cell. */
export function FindingList({ findings, onGoTo, onCorrect }: FindingListProps) {
  const text = useText();
  const styles = useStyles();
  if (findings.length === 0)
    return <Blank icon={<CheckmarkCircle32Regular />} title={text('finding.none')} text={[]} />;
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{text('finding.intro', { count: findings.length })}</p>
      {groupFindings(findings).map(({ area, members }) => (
        <section key={area}>
          <h2 className={styles.area}>
            {text(`finding.area.${area}`)}{' '}
            <span className={styles.count}>{text('finding.count', { count: members.length })}</span>
          </h2>
          <ul className={styles.list}>
            {members.map(({ code, cell, message }) => (
              <li key={`${code} ${cell} ${message}`} className={styles.finding}>
                {cell === null ? (
                  <span>{text('finding.sheetWide')}</span>
                ) : (
                  <TextLink
                    className={styles.cell}
                    aria-label={text('finding.goTo', { cell })}
                    onClick={() => onGoTo(cell)}
                  >
                    {cell}
                  </TextLink>
                )}
                <span>
                  <span lang="zh-CN">{message}</span>{' '}
                  {code.startsWith('table.') && <TextLink onClick={onCorrect}>{text('corrections.openFor')}</TextLink>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
