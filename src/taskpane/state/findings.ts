import type { RecognisedTable } from '../../app/reading/recognised-table';
import { isAccepted } from '../../domain/task/answers/accepted';
import { type GatheredFinding, gatherFindings } from '../../domain/task/findings/gather-findings';
import { stateFindings } from '../../domain/task/state/state-findings';
import type { Finding, LightOptions } from '../../domain/task/types';
import type { PaneState } from './model';
import { lightOptionsOf, tableOf } from './rows';
import { remember } from './store';

const collect = remember(
  (table: RecognisedTable | null, options: LightOptions, cut: readonly Finding[]): readonly GatheredFinding[] => {
    if (!table) return [];
    const beside = [...cut, ...stateFindings(table.tasks, options)].filter((finding) => !isAccepted(finding, table));
    return gatherFindings([...table.findings, ...beside], table);
  },
);

const none: readonly Finding[] = [];

/** What somebody should look at in the table shown, at the as-of date, line by line: the same list as on the command line. */
export function findingsOf(state: PaneState): readonly GatheredFinding[] {
  return collect(tableOf(state), lightOptionsOf(state), state.book.cutTexts[state.book.tableIndex] ?? none);
}

/** Areas in the order in which they are shown; `other` takes what is not known here. */
const areas = ['deadline', 'department', 'plan', 'progress', 'table', 'light', 'other'] as const;

export type FindingArea = (typeof areas)[number];

export interface FindingGroup<One extends Finding = Finding> {
  readonly area: FindingArea;
  readonly members: readonly One[];
}

/** The area a finding belongs to: the part of its code before the dot. */
function areaOf({ code }: Finding): FindingArea {
  const name = code.slice(0, code.indexOf('.'));
  return areas.find((area) => area === name) ?? 'other';
}

/** Findings by area; areas without any are left out, order within an area stays. */
export function groupFindings<One extends Finding>(findings: readonly One[]): readonly FindingGroup<One>[] {
  return areas
    .map((area) => ({ area, members: findings.filter((finding) => areaOf(finding) === area) }))
    .filter(({ members }) => members.length > 0);
}
