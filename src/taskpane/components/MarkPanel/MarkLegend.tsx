import { makeStyles, tokens } from '@fluentui/react-components';
import type { Palette, Pattern } from '../../../app/marks/palettes';
import type { MarkOptions } from '../../../app/marks/plan-marks';
import type { MarkStyle } from '../../../app/ports';
import { usePaneState } from '../../PaneProvider';
import { plannedMarksOf } from '../../state/marks';
import { useLegendTexts } from '../../i18n/areas/mark-legend';
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
  const own = useLegendTexts();
  const styles = useStyles();
  const date = useDateText();
  const { asOf, warningDays: days, warningUnit, palette } = options;
  const rows = (preview?.overdueRows.length ?? 0) + (preview?.dueSoonRows.length ?? 0);
  const addresses = preview?.addresses ?? [];
  const cells = addresses.slice(0, shownAddresses).join(', ');
  const more = addresses.length > shownAddresses;
  const dueSoonKey = warningUnit === 'workday' ? 'dueSoonWorkdays' : 'dueSoon';
  return (
    <div className={styles.legend}>
      <Entry style={palette.overdue} light={text('light.overdue')} meaning={own('overdue', { date: date(asOf) })} />
      <Entry style={palette.dueSoon} light={text('light.dueSoon')} meaning={own(dueSoonKey, { days })} />
      {rows > 0 && <p>{own(more ? 'more' : 'cells', { rows, cells })}</p>}
      <p>{own(patternOf(palette))}</p>
      <p>{own('safe')}</p>
      {!undoable && <p>{own('undo')}</p>}
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
