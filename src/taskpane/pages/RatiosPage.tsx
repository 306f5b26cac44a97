import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Waiting } from '../components/Loading/Waiting';
import { PlanRatios } from '../components/PlanRatios/PlanRatios';
import { ReportPanel } from '../components/ReportPanel/ReportPanel';
import { RatioBoard } from '../components/RatioBoard/RatioBoard';
import { readRatios, refreshRatios } from '../flows/ratios/read-ratios';
import { useRatioText } from '../i18n/useRatioText';
import { usePane, usePaneState } from '../PaneProvider';

/** How long the sheets must stay as they are before their counts are read again, in milliseconds. */
const pause = 500;

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** 合规比率: each rule over the counts in force, read anew while the sheets change, and the ratios of the plan itself. */
export default function RatiosPage() {
  const text = useRatioText();
  const styles = useStyles();
  const pane = usePane();
  const { status, facts, book, stale } = usePaneState((state) => state.staffing);

  useEffect(() => {
    if (status === 'unread') void readRatios(pane);
  }, [pane, status]);

  useEffect(() => {
    if (status !== 'read' || stale.length === 0) return undefined;
    const timer = setTimeout(() => void refreshRatios(pane), pause);
    return () => clearTimeout(timer);
  }, [pane, status, stale]);

  if (!book || (status !== 'read' && facts.length === 0)) return <Waiting label={text('reading')} />;
  return (
    <div className={styles.page}>
      <RatioBoard facts={facts} book={book} />
      <PlanRatios />
      <ReportPanel />
    </div>
  );
}
