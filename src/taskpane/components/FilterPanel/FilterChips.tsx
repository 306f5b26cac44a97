import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss';
import { useText } from '../../i18n/TextProvider';
import type { Translate } from '../../i18n/types';
import type { ViewState } from '../../state/view';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Chip {
  readonly key: string;
  readonly label: string;
  /** The view without this condition. */
  readonly without: Partial<ViewState>;
}

function chipsOf(view: ViewState, text: Translate): readonly Chip[] {
  const role = text(`filter.role.${view.role}`);
  const departments = view.departments.map((department) => ({
    key: `department ${department}`,
    label: view.role === 'any' ? department : text('filter.chipDepartment', { department, role }),
    without: { departments: view.departments.filter((name) => name !== department) },
  }));
  const lights = view.lights.map((light) => ({
    key: `light ${light}`,
    label: text(`light.${light}`),
    without: { lights: view.lights.filter((other) => other !== light) },
  }));
  const choices = [
    view.openEnded && { key: 'open', label: text('departments.open'), without: { openEnded: false } },
    view.system !== null && { key: 'system', label: view.system, without: { system: null } },
    view.stage !== null && { key: 'stage', label: view.stage, without: { stage: null } },
    view.due !== null && { key: 'due', label: text(`filter.due.${view.due}`), without: { due: null } },
    view.level !== null && { key: 'level', label: view.level, without: { level: null } },
  ].filter((chip) => chip !== false);
  const words = view.text.trim();
  const wordChips =
    words === '' ? [] : [{ key: 'text', label: text('filter.chipText', { text: words }), without: { text: '' } }];
  return [...departments, ...lights, ...choices, ...wordChips];
}

export interface FilterChipsProps {
  readonly view: ViewState;
  readonly onChange: (change: Partial<ViewState>) => void;
  readonly onClear: () => void;
}

/** The conditions that hold, each with a way to take it away. */
export default function FilterChips({ view, onChange, onClear }: FilterChipsProps) {
  const text = useText();
  const styles = useStyles();
  const chips = chipsOf(view, text);
  if (chips.length === 0) return null;
  return (
    <div className={styles.chips}>
      {chips.map(({ key, label, without }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={text('filter.remove', { label })}
          onClick={() => onChange(without)}
        >
          {label}
          <Dismiss12Regular aria-hidden />
        </button>
      ))}
      <Button size="small" appearance="transparent" onClick={onClear}>
        {text('filter.clear')}
      </Button>
    </div>
  );
}
