import type { CliIo, ExitCode } from './command';
import { errorMessage } from './error-code';

/** The entries of a line beside its `id`. */
export type LineFields = Readonly<Record<string, unknown>> & { readonly text: string };

/**
 * Answers lines of JSON (`{"id", "text", …}`) with `{"id", …}` each, in order; a line that cannot be read gets an error
 * object and the rest goes on.
 */
export async function explainLines(io: CliIo, explain: (fields: LineFields) => object): Promise<ExitCode> {
  for await (const line of io.lines()) {
    if (line.trim() !== '') io.out(`${JSON.stringify(answerLine(line, explain))}\n`);
  }
  return 0;
}

function answerLine(line: string, explain: (fields: LineFields) => object): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `这一行不是 JSON，未读：${errorMessage(error)}` };
  }
  const fields: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const { id = null, text } = fields;
  if (typeof text !== 'string') return { id, error: '这一行没有文字：需要 {"id": …, "text": "…"}，且 text 是文字。' };
  try {
    return { id, ...explain({ ...fields, text }) };
  } catch (error) {
    return { id, error: errorMessage(error) };
  }
}
