import { makeStyles, tokens } from '@fluentui/react-components';
import { ScalesFilled } from '@fluentui/react-icons/svg/scales';
import { useEffect } from 'react';
import { Waiting } from '../components/Loading/Waiting';
import { Choice } from '../components/Choice/Choice';
import { Blank } from '../components/Blank/Blank';
import { ReportPanel } from '../components/ReportPanel/ReportPanel';
import { RatioCard } from '../components/RatioCard/RatioCard';
import { goToCell } from '../flows/go-to';
import { readStaffing } from '../flows/read-staffing';
import { useText } from '../i18n/TextProvider';
import { usePane, usePaneState } from '../PaneProvider';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choice: { marginTop: tokens.spacingVerticalS },
});

/** 合规比率: each rule over the staffing table found in the workbook. */
export default function RatiosPage() {
  const text = useText();
  const styles = useStyles();
  const pane = usePane();
  const { status, ratios, tableIndex } = usePaneState((state) => state.staffing);

  useEffect(() => {
    if (status === 'unread') void readStaffing(pane);
  }, [pane, status]);

  if (status !== 'read') return <Waiting label={text('ratio.reading')} />;
  const shown = ratios[tableIndex];
  if (!shown) {
    return (
      <div className={styles.page}>
        <Blank icon={<ScalesFilled />} title={text('ratio.none')} text={[text('ratio.noneHint')]} />
        <ReportPanel />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{text('ratio.intro')}</p>
      {ratios.length > 1 && (
        <Choice
          className={styles.choice}
          label={text('ratio.sheet')}
          value={String(tableIndex)}
          options={ratios.map(({ table }, index) => ({ value: String(index), label: table.sheet }))}
          onChoose={(index) => pane.store.dispatch({ type: 'staffing/tableChosen', index: Number(index) })}
        />
      )}
      <ReportPanel />
      {shown.reports.map((report) => (
        <RatioCard
          key={report.rule.id}
          report={report}
          onGoTo={(cell) => void goToCell(pane, cell, shown.table.sheet)}
        />
      ))}
    </div>
  );
}
