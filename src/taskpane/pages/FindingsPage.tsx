import { makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { parseAddress } from '../../domain/grid/address';
import { tasksOfFinding } from '../../domain/task/answers/accepted';
import { offersFor } from '../../domain/task/answers/offers';
import type { Finding } from '../../domain/task/types';
import { AnswerList } from '../components/AnswerList/AnswerList';
import { AddedColumnsBar } from '../components/ColumnOffer/AddedColumnsBar';
import { FindingAnswers } from '../components/FindingList/FindingAnswers';
import { FindingList } from '../components/FindingList/FindingList';
import { keep } from '../flows/change-answers';
import { acceptFindings, answerAlias, answerFinding, withdrawAnswers } from '../flows/give-answer';
import { goToCell } from '../flows/go-to';
import { useAnswerTexts } from '../i18n/areas/answers';
import { useFindingTexts } from '../i18n/areas/finding-list';
import { usePane, usePaneState } from '../PaneProvider';
import { standingAnswers } from '../state/answers';
import { findingsOf } from '../state/findings';
import { likelyAlias } from '../state/likely-alias';
import { asOfOf, tableOf } from '../state/rows';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  columns: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, fontSize: tokens.fontSizeBase200 },
});

/** 待核 of the table shown, and the answers given so far. */
export default function FindingsPage() {
  const text = useAnswerTexts();
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState((whole) => whole);
  const [tab, setTab] = useState<'open' | 'given'>('open');
  const findings = findingsOf(state);
  const answers = standingAnswers(state);
  const goTo = (cell: string): void => void goToCell(pane, cell);

  const counts = { open: findings.length, given: answers.length };
  return (
    <>
      <div className={styles.tabs} role="group" aria-label={text('tabs')}>
        {(['open', 'given'] as const).map((name) => (
          <ToggleButton key={name} size="small" checked={tab === name} onClick={() => setTab(name)}>
            {text(name, { count: counts[name] })}
          </ToggleButton>
        ))}
      </div>
      {tab === 'open' && (
        <FindingList
          findings={findings}
          onGoTo={goTo}
          onAcceptAll={(alike) => void acceptFindings(pane, alike)}
          renderAnswers={(finding) => <Answers finding={finding} />}
        />
      )}
      {tab === 'given' && (
        <AnswerList
          lines={answers}
          by={state.answers?.by ?? ''}
          onBy={(by) => void keep(pane, (book) => ({ ...book, by }))}
          onGoTo={goTo}
          onWithdraw={(given) => void withdrawAnswers(pane, given)}
        />
      )}
      <div className={styles.columns}>
        <AddedColumnsBar />
      </div>
    </>
  );
}

/** What can be answered to a finding of the table shown, and what each answer sets off. */
function Answers({ finding }: { readonly finding: Finding }) {
  const text = useFindingTexts();
  const pane = usePane();
  const table = usePaneState(tableOf);
  const asOf = usePaneState(asOfOf);
  const correctColumn = (): void => {
    const column = finding.cell === null ? undefined : parseAddress(finding.cell)?.left;
    pane.store.dispatch({ type: 'page/opened', page: 'corrections', ...(column !== undefined && { column }) });
  };
  return (
    <FindingAnswers
      offers={offersFor(finding, tasksOfFinding(finding, table?.tasks ?? []))}
      place={finding.cell ?? text('sheetWide')}
      names={likelyAlias(finding, table)}
      year={Number(asOf.slice(0, 4))}
      onAnswer={(content) => void answerFinding(pane, finding, content)}
      onAlias={(from, to) => void answerAlias(pane, finding, { from, to })}
      onColumn={correctColumn}
    />
  );
}
