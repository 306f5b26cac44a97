import type { Preferences } from '../../../app/settings/preferences';
import { useSettingsTexts } from '../../i18n/areas/settings';
import { Choice, namedOptions } from '../Choice/Choice';
import { TextField } from '../TextField/TextField';
import { Labelled, Section } from './Section';
import { useSettingsStyles } from './settings.styles';

/** The longest warning window that preferences take, in days. */
const longestWarning = 365;
const units = ['day', 'workday'] as const;
const policies = ['none', 'forward', 'back'] as const;

export interface SettingsPartProps {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
}

/** By what lights are judged. Each change holds at once. */
export function LightSettings({
  preferences,
  levels,
  onChange,
}: SettingsPartProps & { readonly levels: readonly string[] }) {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  const { level, warningDays, warningUnit, restDays } = preferences;
  const offered = level === null || levels.includes(level) ? levels : [...levels, level];

  const takeDays = (typed: string): void => {
    const days = Number(typed);
    if (typed !== '' && Number.isInteger(days) && days >= 0 && days <= longestWarning) onChange({ warningDays: days });
  };

  return (
    <Section title={text('lights')}>
      <Labelled label={text('level')} hint={text('levelHint')}>
        {(id) => (
          <Choice
            id={id}
            label={null}
            value={level ?? ''}
            options={namedOptions(text('levelAll'), offered)}
            onChoose={(name) => onChange({ level: name || null })}
          />
        )}
      </Labelled>
      <div className={styles.line}>
        <Labelled label={text('warning')}>
          {(id) => (
            <TextField
              id={id}
              type="number"
              min={0}
              max={longestWarning}
              value={String(warningDays)}
              onText={takeDays}
            />
          )}
        </Labelled>
        <Labelled label={text('warningUnit')}>
          {(id) => (
            <Choice
              id={id}
              label={null}
              value={warningUnit}
              options={units.map((unit) => ({ value: unit, label: text(unit) }))}
              onChoose={(unit) => onChange({ warningUnit: unit })}
            />
          )}
        </Labelled>
      </div>
      <Labelled label={text('restDays')} hint={text('restDaysHint')}>
        {(id) => (
          <Choice
            id={id}
            label={null}
            value={restDays}
            options={policies.map((policy) => ({ value: policy, label: text(`restDays.${policy}`) }))}
            onChoose={(policy) => onChange({ restDays: policy })}
          />
        )}
      </Labelled>
    </Section>
  );
}
