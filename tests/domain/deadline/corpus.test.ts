import { basename } from 'node:path';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import { caseFiles, differences, readCases } from './cases';

/** Every line of the case files is one test; a line that fails names the file, the line and what differs. */
describe.each(caseFiles().map((path) => [basename(path), path] as const))('%s', (_name, path) => {
  it.each(readCases(path).map((one) => [one.line, one.text, one] as const))('line %d: %s', (_line, text, expected) => {
    expect(differences(expected, readDeadline(text, { documentDate: expected.ref }))).toEqual([]);
  });
});
