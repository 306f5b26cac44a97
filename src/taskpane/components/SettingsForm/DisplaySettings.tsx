import { useSettingsTexts } from '../../i18n/areas/settings';
import { Choice } from '../Choice/Choice';
import type { SettingsPartProps } from './LightSettings';
import { Labelled, Section } from './Section';
import { useSettingsStyles } from './settings.styles';

const dateStyles = ['iso', 'chinese'] as const;
const languages = ['auto', 'zh-CN', 'en-US'] as const;

/** How the pane writes. */
export function DisplaySettings({ preferences, onChange }: SettingsPartProps) {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  return (
    <Section title={text('show')}>
      <div className={styles.line}>
        <Labelled label={text('dateStyle')}>
          {(id) => (
            <Choice
              id={id}
              label={null}
              value={preferences.dateStyle}
              options={dateStyles.map((name) => ({ value: name, label: text(`dateStyle.${name}`) }))}
              onChoose={(dateStyle) => onChange({ dateStyle })}
            />
          )}
        </Labelled>
        <Labelled label={text('language')}>
          {(id) => (
            <Choice
              id={id}
              label={null}
              value={preferences.language}
              options={languages.map((name) => ({ value: name, label: text(`language.${name}`) }))}
              onChoose={(language) => onChange({ language })}
            />
          )}
        </Labelled>
      </div>
    </Section>
  );
}
