import { makeStyles, tokens } from '@fluentui/react-components';
import { BookmarkMultiple16Regular } from '@fluentui/react-icons/svg/bookmark-multiple';
import { Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { lazy, Suspense, useId, useState } from 'react';
import { viewRoles } from '../../../app/settings/saved-views';
import { useText } from '../../i18n/TextProvider';
import { usePaneState } from '../../PaneProvider';
import { savedViews } from '../../state/saved-view';
import { isNarrowed, type ViewState } from '../../state/view';
import { Choice } from '../Choice/Choice';
import { CommandButton } from '../CommandButton/CommandButton';
import { FoldButton } from '../FoldButton/FoldButton';
import { Unfolded } from '../FoldButton/Unfolded';
import { SearchField } from '../SearchField/SearchField';
import { PanelToggle } from './PanelToggle';

const DepartmentPicker = lazy(() => import('../DepartmentPicker/DepartmentPicker'));
const MoreFilters = lazy(() => import('./MoreFilters'));
const SavedViews = lazy(() => import('./SavedViews'));
const FilterChips = lazy(() => import('./FilterChips'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    ':empty': { display: 'none' },
  },
  departments: { flex: '1 1 96px', minWidth: 0, justifyContent: 'space-between', fontWeight: tokens.fontWeightRegular },
  role: { flex: '0 1 104px' },
  text: { flex: '1 1 120px', minWidth: 0, maxWidth: 'none' },
});

export interface FilterPanelProps {
  readonly view: ViewState;
  /** First grouping level of the table, in sheet order. */
  readonly systems: readonly string[];
  /** Second grouping level. */
  readonly stages: readonly string[];
  /** Levels that time limits name. */
  readonly levels: readonly string[];
  readonly departmentsOpen: boolean;
  /** Rows that a filter of ours hides on the sheet. */
  readonly hiddenRows: number;
  readonly onChange: (change: Partial<ViewState>) => void;
  readonly onDepartment: (name: string) => void;
  readonly onDepartmentsOpen: (open: boolean) => void;
  readonly onClear: () => void;
}

/** Narrows the list by body and role, by words, and carries the same choice over to the sheet. */
export function FilterPanel(props: FilterPanelProps) {
  const { view, systems, stages, levels, departmentsOpen, hiddenRows, onChange } = props;
  const text = useText();
  const styles = useStyles();
  const id = useId();
  const [moreOpen, setMoreOpen] = useState(false);
  const [viewsOpen, setViewsOpen] = useState(false);
  const hasViews = usePaneState(({ preferences }) => savedViews(preferences).length > 0);
  const narrowed = isNarrowed(view);
  const ids = { departments: `${id}departments`, more: `${id}more`, views: `${id}views` };
  return (
    <div className={styles.panel} role="search">
      <div className={styles.line}>
        <WhoFields
          view={view}
          open={departmentsOpen}
          controls={ids.departments}
          onToggle={() => props.onDepartmentsOpen(!departmentsOpen)}
          onRole={(role) => onChange({ role })}
        />
        <PanelToggle
          icon={<Filter16Regular />}
          label={text('filter.more')}
          open={moreOpen}
          controls={ids.more}
          onToggle={() => setMoreOpen(!moreOpen)}
        />
        <PanelToggle
          icon={<BookmarkMultiple16Regular />}
          label={text('filter.viewsEdit')}
          open={viewsOpen}
          controls={ids.views}
          onToggle={() => setViewsOpen(!viewsOpen)}
        />
      </div>
      {departmentsOpen && (
        <Unfolded id={ids.departments}>
          <DepartmentPicker
            chosen={view.departments}
            openEnded={view.openEnded}
            onToggle={props.onDepartment}
            onOpenEnded={(openEnded) => onChange({ openEnded })}
          />
        </Unfolded>
      )}
      {moreOpen && (
        <Unfolded id={ids.more}>
          <MoreFilters view={view} systems={systems} stages={stages} levels={levels} onChange={onChange} />
        </Unfolded>
      )}
      <div className={styles.line}>
        <SearchField
          className={styles.text}
          label={text('filter.text')}
          value={view.text}
          onText={(words) => onChange({ text: words })}
        />
        <CommandButton command="filterInSheet" />
        {hiddenRows > 0 && <CommandButton command="showAllRows" />}
      </div>
      <div className={styles.line}>
        {narrowed && (
          <Suspense fallback={null}>
            <FilterChips view={view} onChange={onChange} onClear={props.onClear} />
          </Suspense>
        )}
      </div>
      {(viewsOpen || hasViews || narrowed) && (
        <Suspense fallback={null}>
          <SavedViews open={viewsOpen} panelId={ids.views} />
        </Suspense>
      )}
    </div>
  );
}

interface WhoFieldsProps {
  readonly view: ViewState;
  /** The bodies to choose from are unfolded below. */
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly onRole: (role: ViewState['role']) => void;
}

/** Which bodies, in which role. */
function WhoFields({ view, open, controls, onToggle, onRole }: WhoFieldsProps) {
  const text = useText();
  const styles = useStyles();
  const count = view.departments.length;
  return (
    <>
      <FoldButton className={styles.departments} open={open} controls={controls} onToggle={onToggle}>
        {count === 0 ? text('filter.allDepartments') : text('filter.departmentCount', { count })}
      </FoldButton>
      <Choice
        className={styles.role}
        label={text('filter.role')}
        value={view.role}
        options={viewRoles.map((role) => ({ value: role, label: text(`filter.role.${role}`) }))}
        onChoose={onRole}
      />
    </>
  );
}
