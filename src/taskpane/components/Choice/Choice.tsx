import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { focusOnce } from '../../keyboard/focus-once';
import { controlStyle } from '../../theme/control';

const useStyles = makeStyles({
  frame: { position: 'relative', display: 'inline-flex', minWidth: 0 },
  list: {
    ...controlStyle,
    appearance: 'none',
    paddingInline: `${tokens.spacingHorizontalSNudge} 22px`,
    textOverflow: 'ellipsis',
    '& option': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  quiet: { backgroundColor: tokens.colorTransparentBackground, border: '1px solid transparent' },
  arrow: {
    position: 'absolute',
    insetInlineEnd: '4px',
    top: '4px',
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground3,
  },
});

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface ChoiceProps<Value extends string> {
  /** Name for screen readers; null where a visible label names it. */
  readonly label: string | null;
  readonly id?: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
  /** Takes the focus when it appears. */
  readonly takesFocus?: boolean;
  /** Without a frame, for a line of small controls. */
  readonly quiet?: boolean;
}

/** One of several: the browser's own list, which every keyboard, screen reader and contrast theme knows. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, id, value, options, onChoose, className, takesFocus = false, quiet = false } = props;
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.frame, className)}>
      <select
        id={id}
        {...(takesFocus && { ref: focusOnce })}
        className={mergeClasses(styles.list, quiet && styles.quiet)}
        aria-label={label ?? undefined}
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown16Regular className={styles.arrow} aria-hidden />
    </span>
  );
}

/** Options whose label is their value, after one that stands for none of them. */
export function namedOptions(all: string, names: readonly string[]): readonly ChoiceOption<string>[] {
  return [{ value: '', label: all }, ...names.map((name) => ({ value: name, label: name }))];
}
