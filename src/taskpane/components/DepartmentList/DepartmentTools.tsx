import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useDepartmentTexts } from '../../i18n/areas/departments';
import { useText } from '../../i18n/TextProvider';
import { useUrgeTexts } from '../../i18n/areas/urge';
import { departmentSorts, type DepartmentSort } from '../../state/departments';
import { Choice } from '../Choice/Choice';
import { SearchField } from '../SearchField/SearchField';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  search: { flex: '1 0 100%', maxWidth: 'none' },
  sort: { flex: '1 1 84px', minWidth: 0 },
  text: { flex: '1 0 100%' },
});

export interface DepartmentToolsProps {
  readonly query: string;
  readonly sort: DepartmentSort;
  readonly urgeOpen: boolean;
  readonly onQuery: (query: string) => void;
  readonly onSort: (sort: DepartmentSort) => void;
  readonly onUrge: () => void;
  /** The text for all bodies, while open. */
  readonly children?: ReactNode;
}

/** Search and order of the list of departments, and the text to urge all of them with. */
export function DepartmentTools(props: DepartmentToolsProps) {
  const text = useText();
  const urgeText = useUrgeTexts();
  const own = useDepartmentTexts();
  const styles = useStyles();
  const urge = useId();
  return (
    <div className={styles.tools}>
      <SearchField className={styles.search} label={own('search')} value={props.query} onText={props.onQuery} />
      <Choice
        className={styles.sort}
        label={text('list.sort')}
        value={props.sort}
        options={departmentSorts.map((name) => ({ value: name, label: own(`sort.${name}`) }))}
        onChoose={props.onSort}
      />
      <Button size="small" aria-expanded={props.urgeOpen} aria-controls={urge} onClick={props.onUrge}>
        {urgeText('all')}
      </Button>
      {props.urgeOpen && (
        <div id={urge} className={styles.text}>
          {props.children}
        </div>
      )}
    </div>
  );
}
