import { useText } from '../../i18n/TextProvider';
import type { GroupItem } from '../../state/list';
import { LightBadge } from '../LightBadge/LightBadge';
import { useTaskListStyles } from './TaskList.styles';

/** Heading of a group of tasks: its name, or what is missing where the field is empty, and how many there are. */
export function GroupHeading({ group }: { group: GroupItem }) {
  const text = useText();
  const styles = useTaskListStyles();
  return (
    <h3 className={styles.group}>
      {group.by === 'light' ? (
        <LightBadge light={group.label} />
      ) : (
        <span lang="zh-CN">{group.label ?? text(group.by === 'lead' ? 'list.noLead' : 'list.noSystem')}</span>
      )}
      <span className={styles.count}>{text('list.count', { count: group.count })}</span>
    </h3>
  );
}
