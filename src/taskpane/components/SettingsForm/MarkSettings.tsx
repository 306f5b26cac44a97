import { Checkbox } from '@fluentui/react-components';
import { palettes, paletteOf, patterns, type PaletteName } from '../../../app/marks/palettes';
import { useSettingsTexts } from '../../i18n/areas/settings';
import { Choice } from '../Choice/Choice';
import type { SettingsPartProps } from './LightSettings';
import { MarkSample } from './MarkSample';
import { OwnColors } from './OwnColors';
import { Labelled, Section } from './Section';
import { useSettingsStyles } from './settings.styles';

const names = [...(Object.keys(palettes) as PaletteName[]), 'own'] as const;

/** How marks look on the sheet, as they will look, and whether they follow edits. */
export function MarkSettings({ preferences, onChange }: SettingsPartProps) {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  const { palette, ownPalette, pattern, followMarks } = preferences;
  const colors = palette === 'own' ? ownPalette : palettes[palette];

  /** Own colours begin with those that were shown before. */
  const choosePalette = (name: (typeof names)[number]): void =>
    onChange(name === 'own' && palette !== 'own' ? { palette: name, ownPalette: colors } : { palette: name });

  return (
    <Section title={text('marks')}>
      <div className={styles.line}>
        <Labelled label={text('palette')}>
          {(id) => (
            <Choice
              id={id}
              label={null}
              value={palette}
              options={names.map((name) => ({ value: name, label: text(`palette.${name}`) }))}
              onChoose={choosePalette}
            />
          )}
        </Labelled>
        <Labelled label={text('pattern')}>
          {(id) => (
            <Choice
              id={id}
              label={null}
              value={pattern}
              options={patterns.map((name) => ({ value: name, label: text(`pattern.${name}`) }))}
              onChoose={(name) => onChange({ pattern: name })}
            />
          )}
        </Labelled>
      </div>
      {palette === 'own' && <OwnColors colors={ownPalette} onColors={(changed) => onChange({ ownPalette: changed })} />}
      <MarkSample palette={paletteOf(colors, pattern)} />
      {pattern === 'glyph' && <p className={styles.small}>{text('patternGlyphHint')}</p>}
      <div>
        <Checkbox
          label={text('followMarks')}
          checked={followMarks}
          onChange={(_event, { checked }) => onChange({ followMarks: checked === true })}
        />
        <p className={styles.small}>{text('followMarksHint')}</p>
      </div>
    </Section>
  );
}
