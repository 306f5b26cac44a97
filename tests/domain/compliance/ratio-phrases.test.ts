import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRatioRules } from '../../../src/domain/compliance/find-ratio-rules';

interface Phrase {
  readonly text: string;
  readonly demands: readonly string[];
}

/** Lines of the table; one that begins with a tab is a further demand of the text above. */
function readPhrases(): Phrase[] {
  const phrases: { text: string; demands: string[] }[] = [];
  const file = readFileSync(join(__dirname, 'cases/ratio-phrases.tsv'), 'utf8');
  for (const line of file.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const [text = '', ...demand] = line.split('\t');
    if (text !== '') phrases.push({ text, demands: [] });
    if (demand[0] !== 'none') phrases.at(-1)?.demands.push(demand.join(' '));
  }
  return phrases;
}

function said(text: string): string[] {
  return findRatioRules(text).map(({ numerator, denominator, comparison, threshold, tone }) =>
    [numerator, denominator ?? '-', comparison, `${threshold.num}/${threshold.den}`, tone].join(' '),
  );
}

test.each(readPhrases())('$text', ({ text, demands }) => expect(said(text)).toEqual(demands));
