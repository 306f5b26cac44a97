import { isName, namesPeople } from './is-name';
import type { DepartmentReading, Role } from './types';

/** What the text says about one name beside the name itself. */
export interface Told {
  readonly open: boolean;
  /** A bracketed mark behind it. */
  readonly own: Role | null;
  /** It stands on a line of its own. */
  readonly alone: boolean;
  /** How to keep somebody's name or office as a remark (责任人：张三); null for a body. */
  readonly person: string | null;
}

interface Entry {
  readonly name: string;
  readonly open: boolean;
  readonly person: string | null;
  role: Role | null;
}

const ROLES: readonly Role[] = ['lead', 'responsible', 'cooperating'];

/** Collects bodies in reading order and gives each the role that a label, a bracket or a verb behind it says. */
export class RoleBook {
  private readonly entries: Entry[] = [];
  private readonly remarks: string[] = [];
  /** First entry that a verb behind would mark. */
  private waitingFrom = 0;
  private labelled: Role | null = null;
  /** After 会同: who is added now works with those before. */
  private joined = false;

  /** A label opens a part (牵头单位：…); null opens one without a role. */
  begin(role: Role | null): void {
    this.labelled = role;
    this.endSentence();
  }

  /** Bodies before this point are out of reach of later verbs. */
  endSentence(): void {
    this.waitingFrom = this.entries.length;
    this.joined = false;
  }

  /** 会同: those before lead unless they have a role, those behind cooperate. */
  together(): void {
    this.mark('lead');
    this.joined = true;
  }

  /**
   * A bracketed mark speaks of its own body; （配合） at the end of a list, after others were marked, of the whole list
   * (甲局（牵头）、乙局、丙局（配合）), unless it stands `alone` on its line.
   */
  add(name: string, { open, own, alone, person }: Told): void {
    if (own === 'cooperating' && !alone) this.markList(own);
    this.entries.push({ name, open, person, role: own ?? (this.joined ? 'cooperating' : this.labelled) });
  }

  /** Marks those behind the last marked body; nobody when none was marked yet. */
  private markList(role: Role): void {
    const lastMarked = this.entries.findLastIndex((entry) => entry.role !== null);
    if (lastMarked < 0) return;
    for (const entry of this.entries.slice(lastMarked + 1)) entry.role = role;
  }

  /** A verb marks every body since the last one, but for those with a role of their own. */
  mark(role: Role): void {
    for (const entry of this.entries.slice(this.waitingFrom)) entry.role ??= role;
    this.endSentence();
  }

  /** The cell's own words make the body named first the leader. */
  leadFirst(rule: string): void {
    const first = this.entries.find((entry) => entry.person === null);
    if (first) first.role = 'lead';
    this.remark(rule);
  }

  remark(text: string): void {
    this.remarks.push(text);
  }

  /** People are listed only where the cell names no body; beside bodies they are remarks. */
  reading(): DepartmentReading {
    const named = this.entries.some(({ person, name }) => person === null && isName(name) && !namesPeople(name));
    const listed = this.entries.filter(({ person }) => !named || person === null);
    const people = this.entries.flatMap(({ person }) => (named && person !== null ? [person] : []));
    const names = (wanted: (entry: Entry) => boolean) => [...new Set(listed.filter(wanted).map((entry) => entry.name))];
    const roles = ROLES.map((role) => [role, names((entry) => entry.role === role)] as const);
    return {
      named: names((entry) => !entry.open),
      open: names((entry) => entry.open),
      ...Object.fromEntries(roles.filter(([, list]) => list.length > 0)),
      remarks: [...this.remarks, ...people],
    };
  }
}
