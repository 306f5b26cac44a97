import { cutCode } from '../answers/kept-codes';
import type { AssignmentTable, Finding, Task } from '../types';

/** One line of 待核: a finding, or several that say the same of many cells. `cell` is the first one's. */
export interface GatheredFinding extends Finding {
  /** The findings it stands for, each answered on its own, in sheet order; a single one stands for itself. */
  readonly members: readonly Finding[];
}

type Gathering = Pick<AssignmentTable, 'documentYear' | 'yearGuessed' | 'tasks'>;

/** What many cells may have in common: the findings it is said by, and the sentence for all of them. */
interface Common {
  readonly isOne: (finding: Finding) => boolean;
  readonly message: (count: number) => string;
}

/**
 * Findings as a person reads them, one line for many that say the same: limits without a year, all read by the year that
 * the document names, and merged cells whose text is cut. Limits whose year is in doubt stay alone: the document names none
 * itself, or a neighbour's limit names another.
 */
export function gatherFindings(findings: readonly Finding[], table: Gathering): readonly GatheredFinding[] {
  return commonIn(table).reduce<readonly GatheredFinding[]>(gathered, findings.map(alone));
}

function commonIn(table: Gathering): readonly Common[] {
  const doubtful = doubtfulCells(table);
  return [
    {
      isOne: ({ code, cell }) => code === 'deadline.year-assumed' && !table.yearGuessed && !doubtful.has(cell ?? ''),
      message: (count) => `有${count}处时限没有写年份，都按文件年份${table.documentYear}年计算，请核对。`,
    },
    {
      isOne: ({ code }) => code === cutCode,
      message: (count) => `有${count}处合并单元格的内容显示不全。合并单元格不会自动调整行高，请加大行高或列宽。`,
    },
  ];
}

function gathered(lines: readonly GatheredFinding[], { isOne, message }: Common): readonly GatheredFinding[] {
  const alike = lines.filter(isOne);
  const [first] = alike;
  if (!first || alike.length === 1) return lines;
  const others = new Set(alike.slice(1));
  const members = alike.flatMap((one) => one.members);
  return lines.flatMap((line) => {
    if (line === first) return [{ ...line, message: message(members.length), members }];
    return others.has(line) ? [] : [line];
  });
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
