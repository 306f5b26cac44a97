import type { WorkbookErrorCode } from '../../app/ports';
import type { Recognition } from '../../app/reading/recognise';
import type { Read, Scene } from './scene';

/** What Excel may refuse, as the pane tells it. */
const refusals = ['protected', 'editing', 'readOnly', 'busy', 'tooLarge', 'occupied', 'unknown'] as const;

const refused = (code: WorkbookErrorCode) =>
  ({
    type: 'notice/shown',
    notice: { tone: 'error', key: `error.${code}`, report: { code, detail: 'GeneralException Range.load' } },
  }) as const;

/** A reading that cannot be drawn. */
function broken(sample: Recognition, error: Error): Recognition {
  const tables = sample.tables.map((table) =>
    Object.defineProperty({ ...table }, 'layout', {
      get() {
        throw error;
      },
    }),
  );
  return { ...sample, tables };
}

/** Failures: what Excel refuses, a part that does not come, an error of our own. */
export function failureScenes(read: Read, sample: Recognition): Readonly<Record<string, Scene>> {
  const notices = refusals.map((code) => [code, { actions: read(refused(code)) }] as const);
  const draw = (error: Error): Scene => ({
    actions: read({ type: 'book/readEnded', recognition: broken(sample, error) }),
  });
  return {
    ...Object.fromEntries(notices),
    cancelled: { actions: read({ type: 'notice/shown', notice: { tone: 'info', key: 'state.cancelled' } }) },
    offline: draw(new TypeError('Failed to fetch dynamically imported module')),
    crash: draw(new RangeError('drawing failed')),
  };
}
