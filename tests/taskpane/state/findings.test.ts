import { groupFindings } from '../../../src/taskpane/state/findings';

const finding = (code: string) => ({ code, cell: 'A1', message: code });

describe('groupFindings', () => {
  it('groups by area, keeps order inside, and shows areas it does not know under other', () => {
    const groups = groupFindings(
      ['table.merge-lost', 'deadline.unread', 'weather.rain', 'deadline.year-assumed'].map(finding),
    );
    expect(groups.map(({ area, members }) => [area, members.map(({ code }) => code)])).toEqual([
      ['deadline', ['deadline.unread', 'deadline.year-assumed']],
      ['table', ['table.merge-lost']],
      ['other', ['weather.rain']],
    ]);
  });
});
