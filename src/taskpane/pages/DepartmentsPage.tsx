import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleTeam24Regular } from '@fluentui/react-icons/svg/people-team';
import { useState } from 'react';
import { Blank } from '../components/Blank/Blank';
import { InTimeRate } from '../components/DepartmentCard/InTimeRate';
import { DepartmentList, type DepartmentListProps } from '../components/DepartmentList/DepartmentList';
import { DepartmentTools } from '../components/DepartmentList/DepartmentTools';
import { UrgeText } from '../components/UrgeText/UrgeText';
import { showDepartment } from '../flows/show-department';
import { useDepartmentTexts } from '../i18n/areas/departments';
import { useText } from '../i18n/TextProvider';
import { useUrgeTexts } from '../i18n/areas/urge';
import { usePane, usePaneState } from '../PaneProvider';
import {
  departmentRows,
  inTimeOf,
  sortDepartments,
  type DepartmentRow,
  type DepartmentSort,
} from '../state/departments';
import { answersSearch } from '../state/pinyin';
import { visuallyHidden } from '../theme/hidden';
import { asOfOf, lightOptionsOf, rowsOf, tableOf } from '../state/rows';

const useStyles = makeStyles({
  whole: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  formula: { margin: 0 },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  forReaders: visuallyHidden,
  hint: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Whose text is open; `everybody` is a mark of our own, no name. */
const everybody = Symbol('everybody');

type Urged = string | typeof everybody | null;

/** 部门: who carries what and how it stands, the way to their tasks, and what to write to them. */
export default function DepartmentsPage() {
  const text = useText();
  const urgeText = useUrgeTexts();
  const own = useDepartmentTexts();
  const styles = useStyles();
  const tasks = usePaneState(rowsOf);
  const options = usePaneState(lightOptionsOf);
  const rows = departmentRows(tasks, options);
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<DepartmentSort>('overdue');
  const [urged, setUrged] = useState<Urged>(null);
  const toggle = (whom: Urged): void => setUrged(urged === whom ? null : whom);

  if (rows.length === 0) {
    return <Blank icon={<PeopleTeam24Regular />} title={own('none')} text={[own('noneText')]} />;
  }
  const found = sortDepartments(
    rows.filter(({ name }) => answersSearch(name, query)),
    sort,
  );
  const named = found.filter(({ open }) => !open);
  const openEnded = found.filter(({ open }) => open);
  const list = {
    full: Math.max(...rows.map(({ tasks }) => tasks.length)),
    urged: typeof urged === 'string' ? urged : null,
    onUrge: toggle,
  };
  return (
    <section aria-label={own('label')}>
      <h2 className={styles.forReaders}>{own('label')}</h2>
      <DepartmentTools
        query={query}
        sort={sort}
        urgeOpen={urged === everybody}
        onQuery={setQuery}
        onSort={setSort}
        onUrge={() => toggle(everybody)}
      >
        <Urge label={urgeText('all')} bodies={named} />
      </DepartmentTools>
      <WholePlan />
      {found.length === 0 && <p className={styles.hint}>{own('notFound', { query })}</p>}
      <Departments rows={named} {...list} />
      {openEnded.length > 0 && (
        <>
          <h2 className={styles.heading}>{text('departments.open')}</h2>
          <p className={styles.hint}>{own('openHint')}</p>
          <Departments rows={openEnded} {...list} />
        </>
      )}
    </section>
  );
}

/** 按期完成率 of all tasks, and how it is counted. */
function WholePlan() {
  const own = useDepartmentTexts();
  const styles = useStyles();
  const rows = usePaneState(rowsOf);
  const options = usePaneState(lightOptionsOf);
  const ratio = inTimeOf(rows, options);
  if (!ratio) return null;
  return (
    <InTimeRate className={styles.whole} ratio={ratio} whose={own('whole')}>
      <p className={styles.formula}>{own('formula')}</p>
    </InTimeRate>
  );
}

type DepartmentsProps = Pick<DepartmentListProps, 'rows' | 'full' | 'urged' | 'onUrge'>;

function Departments(props: DepartmentsProps) {
  const urgeText = useUrgeTexts();
  const pane = usePane();
  const options = usePaneState(lightOptionsOf);
  return (
    <DepartmentList
      {...props}
      inTimeOf={(row) => inTimeOf(row.tasks, options)}
      onShow={(name, light) => showDepartment(pane, name, light)}
      renderUrge={(row) => <Urge label={urgeText('oneOf', { name: row.name })} bodies={[row]} />}
    />
  );
}

/** 催办文字 about the table shown, as of its day. */
function Urge({ label, bodies }: { readonly label: string; readonly bodies: readonly DepartmentRow[] }) {
  const title = usePaneState((state) => tableOf(state)?.layout.title ?? '');
  const asOf = usePaneState(asOfOf);
  return <UrgeText label={label} request={{ title, asOf, bodies }} />;
}
