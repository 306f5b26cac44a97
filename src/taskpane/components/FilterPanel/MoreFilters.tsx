import { makeStyles, tokens } from '@fluentui/react-components';
import { dueWindows, type DueWindow } from '../../../domain/task/due-window';
import { useText } from '../../i18n/TextProvider';
import type { ViewState } from '../../state/view';
import { Choice, namedOptions, type ChoiceOption } from '../Choice/Choice';

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
  const dues: readonly ChoiceOption<DueWindow | ''>[] = [
    { value: '', label: text('filter.due.all') },
    ...dueWindows.map((name) => ({ value: name, label: text(`filter.due.${name}`) })),
  ];
  return (
    <div className={styles.choices} role="group" aria-label={text('filter.more')}>
      <Choice
        label={text('filter.due')}
        value={view.due ?? ''}
        options={dues}
        onChoose={(due) => onChange({ due: due || null })}
      />
      {levels.length > 0 && (
        <Choice
          label={text('filter.level')}
          value={view.level ?? ''}
          options={namedOptions(text('filter.allLevels'), levels)}
          onChoose={(level) => onChange({ level: level || null })}
        />
      )}
      {systems.length > 1 && (
        <Choice
          label={text('filter.system')}
          value={view.system ?? ''}
          options={namedOptions(text('filter.allSystems'), systems)}
          onChoose={(system) => onChange({ system: system || null })}
        />
      )}
      {stages.length > 1 && (
        <Choice
          label={text('filter.stage')}
          value={view.stage ?? ''}
          options={namedOptions(text('filter.allStages'), stages)}
          onChoose={(stage) => onChange({ stage: stage || null })}
        />
      )}
    </div>
  );
}
