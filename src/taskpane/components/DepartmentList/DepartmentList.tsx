import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanRatio } from '../../../domain/compliance/plan-ratios';
import type { Light } from '../../../domain/task/types';
import type { DepartmentRow } from '../../state/departments';
import { DepartmentCard } from '../DepartmentCard/DepartmentCard';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

export interface DepartmentListProps {
  readonly rows: readonly DepartmentRow[];
  /** The count that fills a bar. */
  readonly full: number;
  /** The body whose text is open. */
  readonly urged: string | null;
  readonly inTimeOf: (row: DepartmentRow) => PlanRatio | null;
  readonly onShow: (name: string, light: Light | null) => void;
  readonly onUrge: (name: string) => void;
  readonly renderUrge: (row: DepartmentRow) => ReactNode;
}

/** Bodies one below the other. */
export function DepartmentList({ rows, full, urged, inTimeOf, onShow, onUrge, renderUrge }: DepartmentListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <DepartmentCard
          key={row.name}
          row={row}
          full={full}
          urgeOpen={urged === row.name}
          inTime={inTimeOf(row)}
          onShow={(light) => onShow(row.name, light)}
          onUrge={() => onUrge(row.name)}
        >
          {urged === row.name && renderUrge(row)}
        </DepartmentCard>
      ))}
    </ul>
  );
}
