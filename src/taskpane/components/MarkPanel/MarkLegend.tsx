import { makeStyles, tokens } from '@fluentui/react-components';
import type { MarkOptions, MarkPreview } from '../../../app/plan-marks';
import type { MarkStyle } from '../../../app/ports';
import { useText } from '../../i18n/TextProvider';

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

/** Addresses shown before the list is cut off. */
const shownAddresses = 6;

export interface MarkLegendProps {
  readonly preview: MarkPreview;
  readonly options: MarkOptions;
  readonly undoable: boolean;
}

/** What the marks look like and mean, which cells they are laid on, and how they come off. */
export default function MarkLegend({ preview, options, undoable }: MarkLegendProps) {
  const text = useText();
  const styles = useStyles();
  const { asOf, warningDays: days, warningUnit, palette } = options;
  const rows = preview.overdueRows.length + preview.dueSoonRows.length;
  const cells = preview.addresses.slice(0, shownAddresses).join(', ');
  const more = preview.addresses.length > shownAddresses;
  const dueSoonKey = warningUnit === 'workday' ? 'mark.legendDueSoonWorkdays' : 'mark.legendDueSoon';
  return (
    <div className={styles.legend}>
      <Entry
        style={palette.overdue}
        light={text('light.overdue')}
        meaning={text('mark.legendOverdue', { date: asOf })}
      />
      <Entry style={palette.dueSoon} light={text('light.dueSoon')} meaning={text(dueSoonKey, { days })} />
      {rows > 0 && <p>{text(more ? 'mark.previewMore' : 'mark.previewCells', { rows, cells })}</p>}
      <p>{text('mark.legendPrint')}</p>
      <p>{text('mark.legendSafe')}</p>
      {!undoable && <p>{text('mark.legendUndo')}</p>}
    </div>
  );
}

function Entry({ style, light, meaning }: { style: MarkStyle; light: string; meaning: string }) {
  const styles = useStyles();
  const { fill, font, bold, underline } = style;
  return (
    <p className={styles.entry}>
      <span
        className={styles.sample}
        style={{
          backgroundColor: fill,
          color: font,
          fontWeight: bold ? 'bold' : 'normal',
          textDecoration: underline ? 'underline' : 'none',
        }}
      >
        {light}
      </span>
      <span>{meaning}</span>
    </p>
  );
}
