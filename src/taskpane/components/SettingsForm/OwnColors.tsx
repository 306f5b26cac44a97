import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaletteColors } from '../../../app/marks/palettes';
import { useSettingsTexts } from '../../i18n/areas/settings';
import { useText } from '../../i18n/TextProvider';

const useStyles = makeStyles({
  colors: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  color: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  well: {
    flexShrink: 0,
    width: '36px',
    height: '24px',
    padding: '1px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface OwnColorsProps {
  readonly colors: PaletteColors;
  readonly onColors: (colors: PaletteColors) => void;
}

/** Fill and text of both kinds of mark, each with the system's own colour picker. */
export function OwnColors({ colors, onColors }: OwnColorsProps) {
  const text = useSettingsTexts();
  const pane = useText();
  const styles = useStyles();
  return (
    <div className={styles.colors}>
      {(['overdue', 'dueSoon'] as const).flatMap((light) =>
        (['fill', 'font'] as const).map((part) => (
          <label key={`${light} ${part}`} className={styles.color}>
            <input
              type="color"
              className={styles.well}
              value={colors[light][part].toLowerCase()}
              onChange={({ target }) =>
                onColors({ ...colors, [light]: { ...colors[light], [part]: target.value.toUpperCase() } })
              }
            />
            {text(part, { light: pane(`light.${light}`) })}
          </label>
        )),
      )}
    </div>
  );
}
