import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { GatheredFinding } from '../../../domain/task/findings/gather-findings';
import type { Finding } from '../../../domain/task/types';
import { useAnswerTexts } from '../../i18n/areas/answers';
import { useFindingTexts } from '../../i18n/areas/finding-list';
import { groupFindings } from '../../state/findings';
import { Blank } from '../Blank/Blank';
import { FindingLine } from './FindingLine';
import { GatheredLine } from './GatheredLine';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  area: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export interface FindingListProps {
  readonly findings: readonly GatheredFinding[];
  readonly onGoTo: (cell: string) => void;
  /** Says of findings of one line that all are right as they are. */
  readonly onAcceptAll: (alike: readonly Finding[]) => void;
  /** What can be answered to a finding. */
  readonly renderAnswers: (finding: Finding) => ReactNode;
}

/** 待核: what a person should look at, by kind, each with its cell and what can be answered. */
export function FindingList({ findings, onGoTo, onAcceptAll, renderAnswers }: FindingListProps) {
  const text = useFindingTexts();
  const own = useAnswerTexts();
  const styles = useStyles();
  if (findings.length === 0) return <Blank icon={<CheckmarkCircle32Regular />} title={own('none')} text={[]} />;
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{own('intro', { count: findings.length })}</p>
      {groupFindings(findings).map(({ area, members }) => (
        <section key={area}>
          <h2 className={styles.area}>
            {text(`area.${area}`)} <span className={styles.count}>{text('count', { count: members.length })}</span>
          </h2>
          <ul className={styles.list}>
            {members.map((finding) => {
              const { code, cell, message, members: alike } = finding;
              const key = `${code} ${cell} ${message}`;
              if (alike.length === 1)
                return <FindingLine key={key} finding={finding} onGoTo={onGoTo} answers={renderAnswers(finding)} />;
              const all = { onGoTo, renderAnswers, onAcceptAll: () => onAcceptAll(alike) };
              return <GatheredLine key={code} finding={finding} {...all} />;
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
