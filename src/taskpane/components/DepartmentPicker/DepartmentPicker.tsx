import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../i18n/TextProvider';
import { usePaneState } from '../../PaneProvider';
import { countBodies, countOpenEnded } from '../../state/bodies';
import { answersSearch } from '../../state/pinyin';
import { rowsOf } from '../../state/rows';
import { SearchField } from '../SearchField/SearchField';

const useStyles = makeStyles({
  picker: {
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { maxHeight: '216px', margin: 0, padding: 0, overflowY: 'auto', listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center' },
  name: { fontSize: tokens.fontSizeBase200 },
  count: {
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  open: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  none: { margin: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
});

export interface DepartmentPickerProps {
  readonly chosen: readonly string[];
  /** Tasks of open-ended bodies are chosen too, whatever these are called. */
  readonly openEnded: boolean;
  readonly onToggle: (name: string) => void;
  readonly onOpenEnded: (openEnded: boolean) => void;
}

/** Bodies of the table to choose from, found by their name or its pinyin initials. */
export default function DepartmentPicker(props: DepartmentPickerProps) {
  const { chosen, openEnded, onToggle, onOpenEnded } = props;
  const bodies = usePaneState((state) => countBodies(rowsOf(state), state.view.role));
  const openEndedCount = usePaneState((state) => countOpenEnded(rowsOf(state), state.view.role));
  const text = useText();
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const found = bodies.filter(({ name }) => answersSearch(name, query));
  return (
    <div className={styles.picker} role="group" aria-label={text('filter.department')}>
      <SearchField label={text('filter.searchDepartment')} value={query} onText={setQuery} />
      {found.length === 0 && <p className={styles.none}>{text('filter.departmentNone', { query })}</p>}
      <ul className={styles.list}>
        {found.map(({ name, open, count }) => (
          <li key={name} className={styles.item}>
            <Checkbox
              label={
                <span>
                  <span className={styles.name} lang="zh-CN">
                    {name}
                  </span>
                  {open && <span className={styles.open}> {text('filter.open')}</span>}
                </span>
              }
              checked={chosen.includes(name)}
              onChange={() => onToggle(name)}
            />
            <span className={styles.count}>{count}</span>
          </li>
        ))}
        {openEndedCount > 0 && (
          <li className={styles.item}>
            <Checkbox
              label={<span className={styles.name}>{text('filter.openEnded')}</span>}
              checked={openEnded}
              onChange={() => onOpenEnded(!openEnded)}
            />
            <span className={styles.count}>{openEndedCount}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
