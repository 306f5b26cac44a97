import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { CalendarClock16Regular } from '@fluentui/react-icons/svg/calendar-clock';
import type { IsoDate } from '../../../domain/deadline/types';
import { DayInput } from './DayInput';
import { useText } from '../../i18n/TextProvider';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  date: { flex: '0 0 128px', minWidth: 0 },
  level: { flex: '1 1 0', minWidth: '0' },
  fixed: {
    display: 'flex',
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
  fixedText: { flexGrow: 1 },
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
          <Select
            className={styles.level}
            size="small"
            aria-label={text('level.label')}
            value={level ?? ''}
            onChange={(_event, { value }) => onLevel(value || null)}
          >
            <option value="">{text('level.all')}</option>
            {offered.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
      </div>
      {asOf !== null && asOf !== today && (
        <div className={styles.fixed}>
          <CalendarClock16Regular aria-hidden />
          <span className={styles.fixedText}>{text('asOf.fixed', { date: asOf })}</span>
          <Button className={styles.useToday} size="small" appearance="transparent" onClick={() => onAsOf(null)}>
            {text('asOf.useToday')}
          </Button>
        </div>
      )}
    </div>
  );
}
