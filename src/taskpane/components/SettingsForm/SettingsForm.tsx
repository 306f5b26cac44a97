import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Preferences } from '../../../app/preferences';
import { useText } from '../../i18n/TextProvider';
import { dubanVersion } from '../../state/report';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  line: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
  number: { minWidth: 0, width: '100%' },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The longest warning window that preferences take, in days. */
const longestWarning = 365;
const languages = ['auto', 'zh-CN', 'en-US'] as const;
const paletteNames = ['national', 'safe', 'print'] as const;
const units = ['day', 'workday'] as const;

export interface SettingsFormProps {
  readonly preferences: Preferences;
  readonly levels: readonly string[];
  readonly excelApi: string;
  readonly onChange: (change: Partial<Preferences>) => void;
}

/** What the user chooses for this workbook; each change holds at once. */
export function SettingsForm({ preferences, levels, excelApi, onChange }: SettingsFormProps) {
  const text = useText();
  const styles = useStyles();
  const { level } = preferences;
  const offered = level === null || levels.includes(level) ? levels : [...levels, level];
  return (
    <div className={styles.page}>
      <Field label={text('settings.level')} hint={text('settings.levelHint')} size="small">
        <Select value={preferences.level ?? ''} onChange={(_event, { value }) => onChange({ level: value || null })}>
          <option value="">{text('level.all')}</option>
          {offered.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.line}>
        <Field label={text('settings.warning')} size="small">
          <Input
            className={styles.number}
            type="number"
            min={0}
            max={longestWarning}
            value={String(preferences.warningDays)}
            onChange={(_event, { value }) => {
              const days = Number(value);
              if (value !== '' && Number.isInteger(days) && days >= 0 && days <= longestWarning) {
                onChange({ warningDays: days });
              }
            }}
          />
        </Field>
        <Field label={text('settings.warningUnit')} size="small">
          <Select
            value={preferences.warningUnit}
            onChange={(_event, { value }) => onChange({ warningUnit: units.find((unit) => unit === value) ?? 'day' })}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {text(`settings.warningUnit.${unit}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={text('settings.palette')} size="small">
        <Select
          value={preferences.palette}
          onChange={(_event, { value }) =>
            onChange({ palette: paletteNames.find((name) => name === value) ?? 'national' })
          }
        >
          {paletteNames.map((name) => (
            <option key={name} value={name}>
              {text(`settings.palette.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text('settings.language')} size="small">
        <Select
          value={preferences.language}
          onChange={(_event, { value }) => onChange({ language: languages.find((name) => name === value) ?? 'auto' })}
        >
          {languages.map((name) => (
            <option key={name} value={name}>
              {text(`settings.language.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.small}>{text('settings.kept')}</p>
      <p className={styles.small}>{text('settings.privacy')}</p>
      <p className={styles.small}>{text('settings.version', { version: dubanVersion, api: excelApi })}</p>
    </div>
  );
}
