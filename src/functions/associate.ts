import type { CellAnswer, FunctionsPort } from '../app/functions/function-ports';
import { WorkbookError } from '../app/ports';
import type { FactsSource } from './facts';
import { functionIds, type FunctionId } from './function-ids';

/** Ties the functions to Excel. What calculates them is loaded when the first cell asks. */
export function associateFunctions(port: FunctionsPort, facts: FactsSource): void {
  for (const id of functionIds) port.onCall(id, (args) => answer(id, args, facts));
}

async function answer(id: FunctionId, args: readonly unknown[], facts: FactsSource): Promise<CellAnswer> {
  try {
    const [{ calculate }, invocation] = await Promise.all([import('./calculate'), facts.invocation()]);
    return calculate(id, args, invocation);
  } catch (error) {
    return { kind: 'error', error: 'notAvailable', message: reasonOf(error) };
  }
}

/** Nothing of ours can be wrong with the cell here: the workbook could not be asked, or the code could not be loaded. */
function reasonOf(error: unknown): string {
  return error instanceof WorkbookError && error.code === 'editing'
    ? '有单元格正在编辑，暂时算不出。请按回车结束编辑，再按 F9 重新计算。'
    : '督办暂时算不出这个单元格。请按 F9 重新计算；若仍不行，请打开督办窗格再试。';
}
