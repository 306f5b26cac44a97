import { makeStyles, tokens } from '@fluentui/react-components';
import type { Palette, Pattern } from '../../../app/palettes';
import type { MarkOptions } from '../../../app/plan-marks';
import type { MarkStyle } from '../../../app/ports';
import { usePaneState } from '../../PaneProvider';
import { plannedMarksOf } from '../../state/marks';
import { useText } from '../../i18n/TextProvider';
import { useDateText } from '../../i18n/useDateText';
import { markLook } from './mark-look';

const useStyles = makeStyles({
  legend: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { margin: `0 0 ${tokens.spacingVerticalXS}` },
    '& p:last-child': { marginBottom: 0 },
  },
  entry: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  sample: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: '2px',
    forcedColorAdjust: 'none',
  },
});

const printTexts = { bold: 'mark.legendPrint', border: 'mark.legendBorder', glyph: 'mark.legendGlyph' } as const;

const patternOf = ({ overdue }: Palette): Pattern =>
  overdue.glyph !== null ? 'glyph' : overdue.border !== null ? 'border' : 'bold';

/** Addresses shown before the list is cut off. */
const shownAddresses = 6;

export interface MarkLegendProps {
  readonly options: MarkOptions;
  readonly undoable: boolean;
}

/** What the marks look like and mean, which cells they are laid on, and how they come off. */
export default function MarkLegend({ options, undoable }: MarkLegendProps) {
  const preview = usePaneState(plannedMarksOf)?.preview ?? null;
  const text = useText();
  const styles = useStyles();
  const date = useDateText();
  const { asOf, warningDays: days, warningUnit, palette } = options;
  const rows = (preview?.overdueRows.length ?? 0) + (preview?.dueSoonRows.length ?? 0);
  const addresses = preview?.addresses ?? [];
  const cells = addresses.slice(0, shownAddresses).join(', ');
  const more = addresses.length > shownAddresses;
  const dueSoonKey = warningUnit === 'workday' ? 'mark.legendDueSoonWorkdays' : 'mark.legendDueSoon';
  return (
    <div className={styles.legend}>
      <Entry
        style={palette.overdue}
        light={text('light.overdue')}
        meaning={text('mark.legendOverdue', { date: date(asOf) })}
      />
      <Entry style={palette.dueSoon} light={text('light.dueSoon')} meaning={text(dueSoonKey, { days })} />
      {rows > 0 && <p>{text(more ? 'mark.previewMore' : 'mark.previewCells', { rows, cells })}</p>}
      <p>{text(printTexts[patternOf(palette)])}</p>
      <p>{text('mark.legendSafe')}</p>
      {!undoable && <p>{text('mark.legendUndo')}</p>}
    </div>
  );
}

function Entry({ style, light, meaning }: { style: MarkStyle; light: string; meaning: string }) {
  const styles = useStyles();
  return (
    <p className={styles.entry}>
      <span className={styles.sample} style={markLook(style)}>
        {style.glyph && `${style.glyph} `}
        {light}
      </span>
      <span>{meaning}</span>
    </p>
  );
}
