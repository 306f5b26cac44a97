import { foldHeader, joinLabel } from './fold-label';
import type { HeaderBlock } from './header-block';
import { headerMeaning } from './header-meaning';
import { joinedHeader } from './joined-header';
import { type HeaderMeaning, otherActs } from './words/header-words';

/** What one column's header says, before neighbours and contents are heard. */
export interface NamedColumn {
  readonly column: number;
  /** Header texts joined with `/`, line breaks removed. */
  readonly header: string;
  /** The lowest header text alone. */
  readonly leaf: string;
  /** Header texts of the group above the leaf, `''` when there is none. */
  readonly group: string;
  readonly meaning: HeaderMeaning;
  readonly strength: number;
  /** The time limit stands in the same cells (责任单位及完成时限). */
  readonly withLimit?: true;
}

/** Reads the header of each column, the lowest text first, its group where that says nothing. */
export function nameColumns(block: HeaderBlock): NamedColumn[] {
  const plans = planGroups(block.paths);
  const columns = block.paths.map((path, index) => {
    const labels = path.map(joinLabel);
    const leaf = labels.at(-1) ?? '';
    const group = labels.slice(0, -1).join('/');
    return {
      column: block.left + index,
      header: labels.join('/'),
      leaf,
      group,
      ...meaningOf(plans.has(path.at(-2) ?? '') ? [leafText(path)] : path),
    };
  });
  return columns.map((column) => withJoined(column, columns));
}

const leafText = (path: readonly string[]): string => path.at(-1) ?? '';

/** 整改情况 over 举措, 时限 and 责任单位: no report, the plan itself. */
function planGroups(paths: HeaderBlock['paths']): ReadonlySet<string> {
  const over = (meanings: ReadonlySet<HeaderMeaning>): ReadonlySet<string> =>
    new Set(
      paths.flatMap((path) =>
        meanings.has(headerMeaning(leafText(path))?.meaning ?? 'other') ? (path.at(-2) ?? []) : [],
      ),
    );
  const whos = over(roleMeanings);
  const limits = over(new Set(['deadline']));
  return new Set([...whos].filter((group) => limits.has(group) && headerMeaning(group)?.meaning === 'progress'));
}

const whatMeanings: ReadonlySet<HeaderMeaning> = new Set(['measure', 'work']);

/** 责任单位及完成时限 is the column of who; 工作内容及时限 that of what, unless another says what is to be done. */
function withJoined(column: NamedColumn, all: readonly NamedColumn[]): NamedColumn {
  const joined = joinedHeader(column.leaf);
  const isOther = joined?.kind === 'what' && all.some(({ meaning }) => whatMeanings.has(meaning));
  if (!joined || isOther) return column;
  const { meaning, strength } = joined.word;
  return { ...column, meaning, strength, withLimit: true };
}

type Meaning = Pick<NamedColumn, 'meaning' | 'strength'>;

const unknown: Meaning = { meaning: 'other', strength: 0 };
const roleMeanings: ReadonlySet<HeaderMeaning> = new Set(['lead', 'responsible', 'cooperating', 'duty']);

function meaningOf(path: readonly string[]): Meaning {
  const own = path.at(-1) ?? '';
  const leaf = headerMeaning(own);
  const group = path
    .slice(0, -1)
    .reverse()
    .map(headerMeaning)
    .find((found) => found !== null);
  if (leaf && !group && isOtherAct(path)) return { meaning: 'other', strength: 0.5 };
  const joint = jointMeaning(own, path.at(-2) ?? '', leaf, group ?? null);
  if (joint) return joint;
  if (!leaf) return group ? { meaning: group.meaning, strength: group.strength * 0.8 } : unknown;
  if (group?.meaning === 'progress' && saysPlan.test(foldHeader(own))) return { meaning: 'other', strength: 0.5 };
  if (group) return underGroup(leaf, group);
  // 起, 止, 完成 and 一季度 name a time limit only below one.
  return needsGroup(own) ? unknown : leaf;
}

/** 交办 and 办结 under 时间 are read as 交办时间 and 办结时间, 完工 under 实际 as 实际完工, where both together say something else than each. */
function jointMeaning(own: string, above: string, leaf: Meaning | null, group: Meaning | null): Meaning | null {
  if (leaf && foldHeader(above) === '实际') return headerMeaning(above + own);
  if (!group || (leaf && !(leaf.meaning === 'progress' && group.meaning === 'deadline'))) return null;
  const joint = headerMeaning(own + above);
  return joint && (leaf || joint.meaning !== group.meaning) ? joint : null;
}

/** Below 推进情况 these tell what comes next or stands in the way, not what has happened. */
const saysPlan = /^下|打算|困难|^(?:存在|主要|突出)?的?问题(?:[及和与、].*)?$/;

/** 验收单位 over 牵头 and 配合: who carries another act than the task. */
const isOtherAct = (path: readonly string[]): boolean =>
  path.slice(0, -1).some((text) => otherActs.test(foldHeader(text)));

/** 时限 over 起 and 止; 牵头 over 单位 and 责任人; 完成情况 over 时间 and 内容. */
function underGroup(leaf: Meaning, group: Meaning): Meaning {
  // 序号 over 问题 and 措施 numbers both.
  if (group.meaning === 'no') return group;
  if (group.meaning === 'progress') {
    if (leaf.meaning === 'deadline' || leaf.meaning === 'doneOn') return { meaning: 'doneOn', strength: 0.8 };
    if (['measure', 'period', 'stage'].includes(leaf.meaning)) return { meaning: 'progress', strength: 0.7 };
  }
  // 启动 and 完成, each over 时间.
  if (leaf.meaning === 'deadline' && leaf.strength < 0.8 && (group.meaning === 'start' || group.meaning === 'end'))
    return group;
  if (leaf.meaning === 'unit' && roleMeanings.has(group.meaning)) return group;
  return leaf;
}

function needsGroup(leaf: string): boolean {
  return /^(?:起|止|完成|起始|开始|结束|启动|责任)$/.test(leaf);
}
