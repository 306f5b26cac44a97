import type { Area } from '../engine/area';
import { intersect } from '../engine/area';
import type { ConditionalRule } from '../engine/engine';
import { HostError, itemNotFound } from '../errors';
import { integer, text } from './arguments';
import type { ApiObject } from './object';
import { defineObject } from './object';
import { isUnbounded } from './matrix';

type Collection = ApiObject<'ConditionalFormatCollection'>;

/** Formats that touch the range, first priority first. */
function touching({ session, state }: Collection): ConditionalRule[] {
  const meets = (area: Area) => state.areas.some((mine) => intersect(mine, area));
  return session.engine.rules.list(state.sheet).filter((rule) => rule.areas.some(meets));
}

const format = ({ session, state }: Collection, rule: string): ApiObject<'ConditionalFormat'> =>
  session.make('ConditionalFormat', { sheet: state.sheet, rule });

function find(self: Collection, id: unknown): ConditionalRule | undefined {
  const wanted = text(id);
  return touching(self).find((rule) => rule.id === wanted);
}

export const conditionalFormatCollection = defineObject('ConditionalFormatCollection', ({ acts, asks }) => ({
  items: (self) => touching(self).map(({ id }) => format(self, id)),
  getItem: (self, id) => {
    const rule = find(self, id);
    if (!rule) throw itemNotFound();
    return format(self, rule.id);
  },
  members: {
    getItemOrNullObject: asks('1.14', (self, [id]) => {
      const rule = find(self, id);
      return rule ? format(self, rule.id) : null;
    }),
    getItemAt: asks('1.6', (self, [index]) => {
      const rule = touching(self)[integer(index, 0, Number.MAX_SAFE_INTEGER)];
      if (!rule) throw itemNotFound();
      return format(self, rule.id);
    }),
    getCount: asks('1.6', (self) => touching(self).length),
    add: acts(
      '1.6',
      (self, [type]) => {
        const { session, state } = self;
        session.require(state.sheet, 'allowFormatCells');
        if (type !== 'Custom')
          throw new HostError('UnsupportedOperation', `${text(type)} rules are not added by this host.`);
        // Excel adds a rule that never fires until its formula is set; new rules come first.
        return format(self, session.engine.rules.add(state.sheet, state.areas, '=FALSE', {}));
      },
      { partly: 'Custom only' },
    ),
    clearAll: acts('1.6', (self) => {
      const { session, state } = self;
      session.require(state.sheet, 'allowFormatCells');
      for (const rule of touching(self)) takeAway(self, rule);
      return null;
    }),
  },
}));

/** Clearing a part of a rule's range leaves the rule on the rest. */
function takeAway({ session, state }: Collection, rule: ConditionalRule): void {
  const rest = state.areas.reduce<readonly Area[]>(
    (areas, hole) => areas.flatMap((area) => without(area, hole)),
    rule.areas,
  );
  if (rest.length === 0 || state.areas.every(isUnbounded)) session.engine.rules.remove(state.sheet, rule.id);
  else session.engine.rules.update(state.sheet, rule.id, { areas: rest });
}

/** `area` minus `hole`, in up to four pieces. */
function without(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const pieces = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
