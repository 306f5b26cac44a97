/** Prints a digest of the answers to all case lines; the time zone is that of the process. */
import { createHash } from 'node:crypto';
import { statutoryCalendar } from '../../../../src/domain/deadline/calendar/work-calendar';
import { resolveRelative } from '../../../../src/domain/deadline/calendar/resolve-relative';
import { readDateCell } from '../../../../src/domain/deadline/read-date-cell';
import { readDeadline } from '../../../../src/domain/deadline/read-deadline';
import { allCases } from '../cases';

const hash = createHash('sha256');
for (const { text, ref } of allCases()) {
  const read = readDeadline(text, { documentDate: ref });
  hash.update(JSON.stringify([read, resolveRelative(read, '2024-03-29', statutoryCalendar)]));
}
for (let serial = 45_000; serial < 45_800; serial++)
  hash.update(JSON.stringify(readDateCell(serial, 'yyyy/m/d', 1900)));
console.log(`${new Date(0).getTimezoneOffset()} ${hash.digest('hex')}`);
