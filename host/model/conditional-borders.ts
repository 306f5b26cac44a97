import type { Border } from '../engine/engine';
import { color, oneOf } from './arguments';
import { ruleOf } from './conditional-format';
import { paint } from './conditional-looks';
import type { ApiObject } from './object';
import { defineObject } from './object';

/** Line styles of a conditional format; all of them thin. */
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
const partly = 'kept and saved; the workbench draws it';

type OnEdge = Pick<ApiObject<'ConditionalRangeBorder'>, 'session' | 'state'>;

const borderOf = (self: OnEdge): Border | null => ruleOf(self).paint.borders?.[self.state.edge] ?? null;

function draw(self: OnEdge, border: Border | null): void {
  paint(self, { borders: { ...ruleOf(self).paint.borders, [self.state.edge]: border } });
}

export const conditionalRangeBorderCollection = defineObject('ConditionalRangeBorderCollection', ({ child }) => ({
  members: {
    top: child('1.6', ({ session, state }) => session.make('ConditionalRangeBorder', { ...state, edge: 'top' })),
    bottom: child('1.6', ({ session, state }) => session.make('ConditionalRangeBorder', { ...state, edge: 'bottom' })),
    left: child('1.6', ({ session, state }) => session.make('ConditionalRangeBorder', { ...state, edge: 'left' })),
    right: child('1.6', ({ session, state }) => session.make('ConditionalRangeBorder', { ...state, edge: 'right' })),
  },
}));

export const conditionalRangeBorder = defineObject('ConditionalRangeBorder', ({ readWrite }) => ({
  members: {
    style: readWrite(
      '1.6',
      (self) => borderOf(self)?.style ?? 'None',
      (self, value) => {
        const style = oneOf(value, STYLES);
        draw(self, style === 'None' ? null : { style, color: borderOf(self)?.color ?? '#000000' });
      },
      { partly },
    ),
    color: readWrite(
      '1.6',
      (self) => borderOf(self)?.color ?? '#000000',
      (self, value) => draw(self, { style: borderOf(self)?.style ?? 'Continuous', color: color(value) }),
      { partly },
    ),
  },
}));
