import type { Deadline } from '../../deadline/types';
import { behind, readBehind } from '../../department/behind-text';
import type { CellField } from './cell-field';
import type { DeadlineField } from './deadline-field';
import { limitBeside } from './limit-words';

/** Only what names a day or a span binds; that a measure goes on or is to be done at once is its style. */
const binding: ReadonlySet<Deadline['kind']> = new Set(['fixed', 'recurring', 'relative']);

/**
 * A time limit named inside a measure, for tables that have no column for limits: that beside who, in the bracket that
 * ends it, before any other. Null when the measure names none. It counts as a guess, which a finding of the table says.
 *
 * @example 2023年4月底前完成问题厕所排查。 // fixed, 2023-04-30, via guess
 */
export function limitInMeasure(measure: CellField, read: (text: string) => Deadline): DeadlineField | null {
  const beside = readBehind(measure.text) && limitBeside(behind(measure.text), read);
  const deadline = beside ?? read(measure.text);
  const binds = beside !== null || binding.has(deadline.kind);
  return binds ? { deadline, source: { cell: measure.source.cell, via: 'guess' } } : null;
}
