import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { readOwnTable } from '../../../domain/deadline/calendar/own-table';
import { statutoryCalendar } from '../../../domain/deadline/calendar/work-calendar';
import { useSettingsTexts } from '../../i18n/areas/settings';
import { FileButton } from './FileButton';
import type { SettingsPartProps } from './LightSettings';
import { Section } from './Section';
import { useSettingsStyles } from './settings.styles';

const sample = `{"years": [{
  "year": 2027,
  "notice": "国办发明电〔2026〕…号",
  "off": [["春节", "02-05", "02-12"]],
  "work": ["02-20"]
}]}`;

const { first, last } = statutoryCalendar.known;

/** Which days are worked: what is built in, and the organisation's own table of later years. */
export function CalendarSettings({ preferences, onChange }: SettingsPartProps) {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  const [said, setSaid] = useState<{ readonly words: string; readonly problems: readonly string[] } | null>(null);
  const years = yearsOf(preferences.holidays);

  const load = (file: string, content: string): void => {
    const json = parse(content);
    if (json === undefined) return setSaid({ words: text('calendarNotJson', { file }), problems: [] });
    const table = readOwnTable(json);
    if ('problems' in table) return setSaid({ words: text('calendarRefused', { file }), problems: table.problems });
    onChange({ holidays: json });
    setSaid({ words: text('calendarLoaded', { years: yearsOf(json).join('、') }), problems: [] });
  };

  const isGap = years[0] !== undefined && years[0] > Number(last.slice(0, 4)) + 1;
  return (
    <Section title={text('calendar')}>
      <p className={styles.small}>{text('calendarKnown', { first: first.slice(0, 4), last: last.slice(0, 4) })}</p>
      <p className={styles.small}>
        {years.length > 0 ? text('calendarOwn', { years: years.join('、') }) : text('calendarNone')}
      </p>
      {isGap && (
        <p className={styles.warning}>{text('calendarGap', { last: last.slice(0, 4), first: years[0] ?? '' })}</p>
      )}
      <div className={styles.buttons}>
        <FileButton label={text('calendarLoad')} onFile={load} />
        {years.length > 0 && (
          <Button size="small" onClick={() => onChange({ holidays: null })}>
            {text('calendarRemove')}
          </Button>
        )}
      </div>
      <div role="status">
        {said && <p className={said.problems.length > 0 ? styles.warning : styles.small}>{said.words}</p>}
        {said && said.problems.length > 0 && (
          <ul className={styles.list} lang="zh-CN">
            {said.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
      <details>
        <summary>{text('calendarSample')}</summary>
        {/* It may be wider than the pane; then the keyboard must be able to scroll it. */}
        <pre className={styles.code} lang="zh-CN">
          {sample}
        </pre>
      </details>
    </Section>
  );
}

function yearsOf(holidays: unknown): readonly number[] {
  const table = readOwnTable(holidays);
  return 'years' in table ? table.years.map(({ year }) => year).sort((a, b) => a - b) : [];
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
