import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarClock16Regular } from '@fluentui/react-icons/svg/calendar-clock';
import type { IsoDate } from '../../../domain/deadline/types';
import { useText } from '../../i18n/TextProvider';
import { useDateText } from '../../i18n/useDateText';
import { Choice, namedOptions } from '../Choice/Choice';
import { DayInput } from './DayInput';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  date: { flex: '0 0 128px', minWidth: 0 },
  level: { flex: '1 1 72px', minWidth: 0 },
  fixed: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: `2px 2px 2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fixedText: { flex: '1 1 88px' },
  useToday: { flexShrink: 0, whiteSpace: 'nowrap' },
});

export interface AsOfBarProps {
  readonly today: IsoDate;
  /** A fixed day, or null to follow the calendar. */
  readonly asOf: IsoDate | null;
  readonly levels: readonly string[];
  readonly level: string | null;
  readonly onAsOf: (asOf: IsoDate | null) => void;
  readonly onLevel: (level: string | null) => void;
}

/** For which day and whose level lights are computed. A fixed day is said aloud, for it is easily forgotten. */
export function AsOfBar({ today, asOf, levels, level, onAsOf, onLevel }: AsOfBarProps) {
  const text = useText();
  const styles = useStyles();
  const date = useDateText();
  const offered = level === null || levels.includes(level) ? levels : [...levels, level];
  return (
    <div>
      <div className={styles.bar}>
        <span className={styles.label} aria-hidden>
          {text('asOf.label')}
        </span>
        <DayInput
          className={styles.date}
          label={text('asOf.label')}
          day={asOf ?? today}
          onDay={(day) => onAsOf(day === today ? null : day)}
        />
        {offered.length > 0 && (
          <Choice
            className={styles.level}
            label={text('level.label')}
            value={level ?? ''}
            options={namedOptions(text('level.all'), offered)}
            onChoose={(name) => onLevel(name || null)}
          />
        )}
      </div>
      {asOf !== null && asOf !== today && (
        <div className={styles.fixed}>
          <CalendarClock16Regular aria-hidden />
          <span className={styles.fixedText}>{text('asOf.fixed', { date: date(asOf) })}</span>
          <Button className={styles.useToday} size="small" appearance="transparent" onClick={() => onAsOf(null)}>
            {text('asOf.useToday')}
          </Button>
        </div>
      )}
    </div>
  );
}
