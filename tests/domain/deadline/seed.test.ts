import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';

interface ExpectedTask {
  readonly no: string;
  readonly deadlineText: string;
  readonly deadline: Record<string, unknown>;
}

const seed = JSON.parse(readFileSync(join(__dirname, '../../../seeds/hechi-2019/tasks.expected.json'), 'utf8')) as {
  tasks: ExpectedTask[];
};

describe('the wordings of the real sheet', () => {
  it.each(seed.tasks.map((task) => [task.no, task.deadlineText, task.deadline] as const))(
    'task %s: %s',
    (_no, text, expected) => {
      const read = readDeadline(text, { documentDate: '2019-03-01' });
      expect(read).toMatchObject(expected);
      expect(read.milestones).toHaveLength((expected.milestones as unknown[]).length);
      expect(read.assumed).toEqual(expected.assumed ?? []);
      for (const key of ['start', 'startEvent', 'basis', 'offset', 'recurrence', 'state'] as const) {
        if (!(key in expected)) expect(read[key]).toBeNull();
      }
      expect(read.findings.map((finding) => finding.code)).toEqual(expected.assumed ? ['deadline.year-assumed'] : []);
    },
  );
});
