import { makeStyles, tokens } from '@fluentui/react-components';
import { NOTICE_SHEET, RATIO_SHEET } from '../../../domain/report/report-words';
import { useReportTexts } from '../../i18n/areas/reports';
import { useDateText } from '../../i18n/useDateText';
import { usePaneState } from '../../PaneProvider';
import { asOfOf, rowsOf } from '../../state/rows';
import { useReportedRatios } from './useReportedRatios';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What each report would hold if it were written now, and what it would leave alone. */
export function ReportPreview() {
  const text = useReportTexts();
  const styles = useStyles();
  const shown = useReportedRatios();
  const rows = usePaneState(rowsOf);
  const date = useDateText()(usePaneState(asOfOf));
  const count = (light: 'overdue' | 'dueSoon') => rows.filter(({ state }) => state.light === light).length;
  return (
    <ul className={styles.list}>
      <li>
        {shown && shown.reports.length > 0
          ? text('previewRatio', {
              name: RATIO_SHEET,
              rules: shown.reports.length,
              units: shown.table.units.length,
              sheet: shown.table.sheet,
            })
          : text('noRatio', { name: RATIO_SHEET })}
      </li>
      <li>
        {rows.length > 0
          ? text('previewNotice', {
              name: NOTICE_SHEET,
              tasks: rows.length,
              overdue: count('overdue'),
              dueSoon: count('dueSoon'),
              date,
            })
          : text('noNotice', { name: NOTICE_SHEET })}
      </li>
      <li>{text('safe')}</li>
    </ul>
  );
}
