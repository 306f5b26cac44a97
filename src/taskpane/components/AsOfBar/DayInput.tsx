import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { IsoDate } from '../../../domain/deadline/types';
import { controlStyle } from '../../theme/control';

const useStyles = makeStyles({ field: { ...controlStyle, paddingInline: '5px 2px' } });

/** Days a plan can be looked at from. What is typed passes through 0002-…, 0020-… on its way to a year. */
const firstDay: IsoDate = '2000-01-01';
const lastDay: IsoDate = '2099-12-31';

export interface DayInputProps {
  readonly className: string;
  readonly label: string;
  readonly day: IsoDate;
  readonly onDay: (day: IsoDate) => void;
}

/** A day to type or to pick. It is passed on once it is a whole, plausible day; leaving the field shows the day that holds. */
export function DayInput({ className, label, day, onDay }: DayInputProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);

  const take = (value: string): void => {
    setDraft(value);
    if (value >= firstDay && value <= lastDay && value !== day) onDay(value);
  };

  return (
    <input
      className={mergeClasses(styles.field, className)}
      type="date"
      aria-label={label}
      min={firstDay}
      max={lastDay}
      value={draft ?? day}
      onChange={({ target }) => take(target.value)}
      onBlur={() => setDraft(null)}
    />
  );
}
