import type { AssignmentTable, Finding, Task } from '../types';

/** One line of 待核: a finding, or several that say the same of many cells. `cell` is the first one's. */
export interface GatheredFinding extends Finding {
  /** The findings it stands for, each answered on its own, in sheet order; a single one stands for itself. */
  readonly members: readonly Finding[];
}

type Gathering = Pick<AssignmentTable, 'documentYear' | 'yearGuessed' | 'tasks'>;

const code = 'deadline.year-assumed';

/**
 * Findings as a person reads them: limits without a year, all read by the year that the document names, are one line.
 * Those whose year is in doubt stay alone: the document names none itself, or a neighbour's limit names another.
 */
export function gatherFindings(findings: readonly Finding[], table: Gathering): readonly GatheredFinding[] {
  const doubtful = doubtfulCells(table);
  const alike = table.yearGuessed
    ? []
    : findings.filter((finding) => finding.code === code && !doubtful.has(finding.cell ?? ''));
  const [first] = alike;
  if (!first || alike.length === 1) return findings.map(alone);
  const gathered: GatheredFinding = {
    code,
    cell: first.cell,
    message: `有${alike.length}处时限没有写年份，都按文件年份${table.documentYear}年计算，请核对。`,
    members: alike,
  };
  const others = new Set(alike.slice(1));
  return findings.flatMap((finding) => (finding === first ? [gathered] : others.has(finding) ? [] : [alone(finding)]));
}

function alone(finding: Finding): GatheredFinding {
  return { ...finding, members: [finding] };
}

/** Cells of limits without a year next to one that names another year than the document's. */
function doubtfulCells({ tasks, documentYear }: Gathering): ReadonlySet<string> {
  return new Set(
    tasks.flatMap(({ source }, index) =>
      source.deadline && [tasks[index - 1], tasks[index + 1]].some((task) => task && namesOther(task, documentYear))
        ? [source.deadline.cell]
        : [],
    ),
  );
}

function namesOther({ deadline }: Task, documentYear: number | null): boolean {
  if (deadline.assumed.includes('year')) return false;
  return deadline.milestones.some(({ due }) => due !== null && Number(due.slice(0, 4)) !== documentYear);
}
