/** Reading time limits: phrases per second and accuracy over the case files, beside two public parsers. */
import { readDeadline } from '../src/domain/deadline/read-deadline';
import { allCases, type Case } from '../tests/domain/deadline/cases';
import { findPeers } from './deadline-peers';

/** Gives the last good day of the first time limit in a text, null when it finds none. */
export interface Reader {
  readonly name: string;
  read(text: string, ref: string): string | null;
}

const ours: Reader = {
  name: 'Duban',
  read: (text, ref) => readDeadline(text, { documentDate: ref }).milestones[0]?.due ?? null,
};

/** Prints one table: peers that are not installed are named, with how to get them. */
export async function run(): Promise<void> {
  const cases = allCases().filter(({ ref }) => ref !== null);
  const { readers, missing } = await findPeers();
  const rows = [ours, ...readers].map((reader) => ({ reader: reader.name, ...measure(reader, cases) }));
  console.log(
    `${cases.length} case lines; every line is read anew, nothing is cached; our answers make their findings and their sentence when they are asked for.`,
  );
  console.table(Object.fromEntries(rows.map(({ reader, ...row }) => [reader, row])));
  for (const name of missing) console.log(`${name}: peer not installed`);
  if (missing.length > 0) {
    console.log('To install: npm install --prefix DIR chrono-node@2 @microsoft/recognizers-text-date-time@1');
    console.log('then:       DUBAN_PEERS=DIR npm run bench -- deadline');
  }
}

function measure(reader: Reader, cases: readonly Case[]): Record<string, string> {
  const dated = cases.filter(({ kind, dates }) => kind === 'fixed' && dates[0]?.due);
  const undated = cases.filter(({ kind }) => kind !== 'fixed');
  const answer = ({ text, ref }: Case): string | null => reader.read(text, ref ?? '');
  const right = dated.filter((one) => answer(one) === one.dates[0]?.due).length;
  const wrong = dated.filter((one) => ![null, one.dates[0]?.due].includes(answer(one))).length;
  const invented = undated.filter((one) => answer(one) !== null).length;
  return {
    'phrases/s': Math.round(speed(reader, cases)).toLocaleString('en-US'),
    'first due right': share(right, dated.length),
    'first due wrong': share(wrong, dated.length),
    'date invented': share(invented, undated.length),
  };
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % of ${whole}`;

/** The median of seven runs of at least 0.3 s each, per second of processor time: other work on the machine counts less. */
function speed(reader: Reader, cases: readonly Case[]): number {
  const runs = Array.from({ length: 7 }, () => {
    const started = performance.now();
    const before = process.cpuUsage();
    let count = 0;
    do {
      for (const { text, ref } of cases) reader.read(text, ref ?? '');
      count += cases.length;
    } while (performance.now() - started < 300);
    const { user, system } = process.cpuUsage(before);
    return count / ((user + system) / 1e6);
  });
  return runs.sort((a, b) => a - b)[3] ?? 0;
}
