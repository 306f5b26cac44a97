import { mostCrowded } from '../../domain/fit/most-crowded';
import { cutFindings } from '../../domain/task/findings/cut-findings';
import type { Finding } from '../../domain/task/types';
import type { WorkbookPort } from '../ports';
import type { Recognition } from './recognise';

/**
 * Merged cells of a sheet whose text is seen only in part, table by table. One request, none where no merge holds much text.
 * Rejects with a `WorkbookError`.
 */
export async function cutTexts(
  port: Pick<WorkbookPort, 'readBoxes'>,
  { sheet, tables, longMerges }: Pick<Recognition, 'sheet' | 'tables' | 'longMerges'>,
): Promise<readonly (readonly Finding[])[]> {
  if (longMerges.length === 0) return tables.map(() => []);
  const merges = mostCrowded(longMerges);
  const boxes = await port.readBoxes(
    sheet,
    merges.map(({ range }) => range),
  );
  return cutFindings(tables, merges, boxes);
}
