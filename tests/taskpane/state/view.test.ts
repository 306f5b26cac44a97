import { allTasks, isNarrowed, reduceView } from '../../../src/taskpane/state/view';

describe('reduceView', () => {
  it('adds a light and takes it out again', () => {
    const once = reduceView(allTasks, { type: 'view/lightToggled', light: 'overdue' });
    expect(once.lights).toEqual(['overdue']);
    expect(reduceView(once, { type: 'view/lightToggled', light: 'overdue' }).lights).toEqual([]);
  });

  it('clears every condition but keeps order and groups', () => {
    const view = { ...allTasks, departments: ['办公室'], text: '公示', sort: 'due', group: 'lead' } as const;
    expect(reduceView(view, { type: 'view/cleared' })).toEqual({ ...allTasks, sort: 'due', group: 'lead' });
  });

  it('leaves the view alone on what does not concern it', () => {
    expect(reduceView(allTasks, { type: 'notice/dismissed' })).toBe(allTasks);
  });
});

describe('isNarrowed', () => {
  it.each([
    ['nothing chosen', allTasks, false],
    ['only blanks typed', { ...allTasks, text: '  ' }, false],
    ['another order', { ...allTasks, sort: 'due' as const }, false],
    ['a role without a department', { ...allTasks, role: 'lead' as const }, false],
    ['a department', { ...allTasks, departments: ['办公室'] }, true],
    ['a light', { ...allTasks, lights: ['done' as const] }, true],
    ['a system', { ...allTasks, system: '公示制度' }, true],
    ['a stage', { ...allTasks, stage: '事前公示' }, true],
    ['a due window', { ...allTasks, due: 'thisWeek' as const }, true],
    ['a level', { ...allTasks, level: '市局' }, true],
    ['open-ended bodies', { ...allTasks, openEnded: true }, true],
    ['a word', { ...allTasks, text: '公示' }, true],
  ])('%s', (_name, view, narrowed) => {
    expect(isNarrowed(view)).toBe(narrowed);
  });
});
