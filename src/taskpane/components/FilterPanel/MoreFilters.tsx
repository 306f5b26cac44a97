import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { dueWindows } from '../../../domain/task/due-window';
import { useText } from '../../i18n/TextProvider';
import type { ViewState } from '../../state/view';

const useStyles = makeStyles({
  // Names of systems are long: a control takes what room there is and never more.
  choices: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
});

export interface MoreFiltersProps {
  readonly view: ViewState;
  /** What the table holds, in sheet order; a choice of fewer than two is no choice. */
  readonly systems: readonly string[];
  readonly stages: readonly string[];
  readonly levels: readonly string[];
  readonly onChange: (change: Partial<ViewState>) => void;
}

/** Narrows the list by time limit, system, stage and level; all combine. */
export default function MoreFilters({ view, systems, stages, levels, onChange }: MoreFiltersProps) {
  const text = useText();
  const styles = useStyles();
  const dues = dueWindows.map((name) => ({ value: name, label: text(`filter.due.${name}`) }));
  return (
    <div className={styles.choices} role="group" aria-label={text('filter.more')}>
      <Choice
        label={text('filter.due')}
        all={text('filter.due.all')}
        value={view.due}
        options={dues}
        onChoose={(value) => onChange({ due: dueWindows.find((name) => name === value) ?? null })}
      />
      {levels.length > 0 && (
        <Choice
          label={text('filter.level')}
          all={text('filter.allLevels')}
          value={view.level}
          options={named(levels)}
          onChoose={(level) => onChange({ level })}
        />
      )}
      {systems.length > 1 && (
        <Choice
          label={text('filter.system')}
          all={text('filter.allSystems')}
          value={view.system}
          options={named(systems)}
          onChoose={(system) => onChange({ system })}
        />
      )}
      {stages.length > 1 && (
        <Choice
          label={text('filter.stage')}
          all={text('filter.allStages')}
          value={view.stage}
          options={named(stages)}
          onChoose={(stage) => onChange({ stage })}
        />
      )}
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

const named = (names: readonly string[]): readonly Option[] => names.map((name) => ({ value: name, label: name }));

interface ChoiceProps {
  readonly label: string;
  /** The entry that restricts nothing. */
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  return (
    <Select
      size="small"
      aria-label={label}
      value={value ?? ''}
      onChange={(_event, { value: chosen }) => onChoose(chosen || null)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
