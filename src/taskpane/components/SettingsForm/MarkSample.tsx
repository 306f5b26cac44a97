import { makeStyles, tokens } from '@fluentui/react-components';
import { contrast, leastContrast } from '../../../app/marks/contrast';
import type { Palette } from '../../../app/marks/palettes';
import { useSettingsTexts } from '../../i18n/areas/settings';
import { useText } from '../../i18n/TextProvider';
import { markLook } from '../MarkPanel/mark-look';
import { useSettingsStyles } from './settings.styles';

const useStyles = makeStyles({
  sample: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    forcedColorAdjust: 'none',
  },
});

const kinds = ['overdue', 'dueSoon'] as const;

/** Two cells as they will look on the sheet, and whether everybody can read them. */
export function MarkSample({ palette }: { readonly palette: Palette }) {
  const text = useSettingsTexts();
  const pane = useText();
  const shared = useSettingsStyles();
  const styles = useStyles();
  const ratios = { overdue: ratioOf(palette.overdue), dueSoon: ratioOf(palette.dueSoon) };
  const low = kinds.filter((kind) => ratios[kind] < leastContrast);
  return (
    <div>
      <div className={styles.sample} data-sample>
        {kinds.map((kind) => (
          <span key={kind} className={styles.cell} style={markLook(palette[kind])}>
            {palette[kind].glyph && `${palette[kind].glyph} `}
            {text('sample', { light: pane(`light.${kind}`) })}
          </span>
        ))}
      </div>
      {low.map((kind) => (
        <p key={kind} role="alert" className={shared.warning}>
          {text('contrastLow', { light: pane(`light.${kind}`), ratio: shown(ratios[kind]) })}
        </p>
      ))}
      {low.length === 0 && (
        <p className={shared.small}>
          {text('contrastGood', { overdue: shown(ratios.overdue), dueSoon: shown(ratios.dueSoon) })}
        </p>
      )}
    </div>
  );
}

const ratioOf = ({ fill, font }: Palette['overdue']): number => contrast(fill, font);

/** Cut, not rounded: 4.49 must not read as 4.5. */
const shown = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
