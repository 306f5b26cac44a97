import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { NOTICE_SHEET, RATIO_SHEET } from '../../../domain/report/report-words';
import { knownReports, removeReportSheets, writeReportSheet, type ReportKind } from '../../flows/write-reports';
import { useReportTexts } from '../../i18n/areas/reports';
import { usePane, usePaneState } from '../../PaneProvider';
import { ReportPreview } from './ReportPreview';
import { useReportedRatios } from './useReportedRatios';

const useStyles = makeStyles({
  panel: {
    marginBlock: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  said: { margin: `${tokens.spacingVerticalS} 0 0`, ':empty': { margin: 0 }, fontSize: tokens.fontSizeBase200 },
});

type Busy = ReportKind | 'remove' | null;

/** Writes the report sheets and takes them away again, saying before what will be written. */
export function ReportPanel() {
  const text = useReportTexts();
  const styles = useStyles();
  const pane = usePane();
  const [standing, setStanding] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState<Busy>(null);
  const [said, setSaid] = useState('');
  const hasStaffing = useReportedRatios() !== null;
  const hasPlan = usePaneState(({ book }) => (book.recognition?.tables.length ?? 0) > 0);

  useEffect(() => {
    void knownReports(pane).then(setStanding);
  }, [pane]);

  const run = async (kind: NonNullable<Busy>, work: () => Promise<string>): Promise<void> => {
    setBusy(kind);
    setSaid(text('writing'));
    setSaid(await work());
    setStanding(await knownReports(pane));
    setBusy(null);
  };
  const write = (kind: ReportKind) =>
    run(kind, async () => {
      const name = await writeReportSheet(pane, kind);
      return name === null ? '' : text('written', { name });
    });
  const remove = () =>
    run('remove', async () => {
      const names = await removeReportSheets(pane);
      if (names === null) return '';
      return names.length > 0 ? text('removed', { names: names.join('、') }) : text('nothing');
    });

  return (
    <section className={styles.panel} aria-label={text('title')}>
      <h2 className={styles.title}>{text('title')}</h2>
      <ReportPreview />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy !== null || !hasStaffing} onClick={() => void write('ratio')}>
          {text(standing.includes(RATIO_SHEET) ? 'ratioAgain' : 'ratio')}
        </Button>
        <Button size="small" disabledFocusable={busy !== null || !hasPlan} onClick={() => void write('notice')}>
          {text(standing.includes(NOTICE_SHEET) ? 'noticeAgain' : 'notice')}
        </Button>
        {standing.length > 0 && (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void remove()}>
            {text('remove')}
          </Button>
        )}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}
