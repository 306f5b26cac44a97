import { Button } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useId, type ReactNode } from 'react';
import type { PlanRatio } from '../../../domain/compliance/plan-ratios';
import type { Light } from '../../../domain/task/types';
import { useDepartmentTexts } from '../../i18n/areas/departments';
import { useText } from '../../i18n/TextProvider';
import { useTaskTexts } from '../../i18n/areas/task-details';
import { useUrgeTexts } from '../../i18n/areas/urge';
import { TextLink } from '../TextLink/TextLink';
import type { DepartmentRow } from '../../state/departments';
import { lightLooks } from '../../theme/light-look';
import { useDepartmentCardStyles } from './DepartmentCard.styles';
import { InTimeRate } from './InTimeRate';
import { LightStack } from './LightStack';

const saidLights = ['overdue', 'dueSoon', 'done'] as const;
const saidRoles = ['lead', 'responsible', 'cooperating', 'units'] as const;

export interface DepartmentCardProps {
  readonly row: DepartmentRow;
  /** The count that fills a bar. */
  readonly full: number;
  readonly urgeOpen: boolean;
  /** 按期完成率 of its tasks. */
  readonly inTime: PlanRatio | null;
  /** Shows its tasks in the list: all of them, or those of one light. */
  readonly onShow: (light: Light | null) => void;
  readonly onUrge: () => void;
  /** The text to urge with, while open. */
  readonly children?: ReactNode;
}

/** A body: how many tasks it carries and as what, how they stand, and what to write to it. */
export function DepartmentCard({ row, full, urgeOpen, inTime, onShow, onUrge, children }: DepartmentCardProps) {
  const urgeText = useUrgeTexts();
  const own = useDepartmentTexts();
  const styles = useDepartmentCardStyles();
  const { name, open, tasks, roles, lights } = row;
  const urge = useId();
  const urgent = lights.overdue + lights.dueSoon > 0;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name} lang="zh-CN">
          <TextLink title={own('show', { name, count: tasks.length })} onClick={() => onShow(null)}>
            {name}
          </TextLink>
        </h3>
        <span className={styles.total}>{own('tasks', { count: tasks.length })}</span>
      </div>
      <div className={styles.bar}>
        <LightStack counts={lights} total={tasks.length} full={full} />
      </div>
      <div className={styles.line}>
        {saidLights
          .filter((light) => lights[light] > 0)
          .map((light) => (
            <LightLink key={light} name={name} light={light} count={lights[light]} onShow={onShow} />
          ))}
      </div>
      <div className={styles.line}>
        <span className={styles.roles}>
          <RoleCounts roles={roles} />
        </span>
        {urgent && !open && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Copy16Regular />}
            aria-expanded={urgeOpen}
            aria-controls={urge}
            aria-label={urgeText('oneOf', { name })}
            onClick={onUrge}
          >
            {urgeText('one')}
          </Button>
        )}
      </div>
      {inTime && <InTimeRate className={styles.rate} ratio={inTime} />}
      {urgeOpen && (
        <div id={urge} className={styles.text}>
          {children}
        </div>
      )}
    </li>
  );
}

interface LightLinkProps {
  readonly name: string;
  readonly light: Light;
  readonly count: number;
  readonly onShow: (light: Light) => void;
}

function LightLink({ name, light, count, onShow }: LightLinkProps) {
  const text = useText();
  const own = useDepartmentTexts();
  const styles = useDepartmentCardStyles();
  const { icon: Icon, color } = lightLooks[light];
  const word = text(`light.${light}`);
  return (
    <span className={styles.light}>
      <Icon className={styles.icon} style={{ color }} aria-hidden />
      <TextLink title={own('showLight', { name, light: word, count })} onClick={() => onShow(light)}>
        {own('lightCount', { light: word, count })}
      </TextLink>
    </span>
  );
}

/** In which roles a body carries its tasks: `牵头 3 · 配合 2`. */
function RoleCounts({ roles }: Pick<DepartmentRow, 'roles'>) {
  const text = useText();
  const taskText = useTaskTexts();
  const own = useDepartmentTexts();
  const word = (role: (typeof saidRoles)[number]): string =>
    role === 'units' ? taskText('units') : text(`filter.role.${role}`);
  return saidRoles
    .filter((role) => roles[role] > 0)
    .map((role) => own('roleCount', { role: word(role), count: roles[role] }))
    .join(' · ');
}
