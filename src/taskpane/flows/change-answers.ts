import { readAnswers, withAnswers, withoutAnswers, writeAnswers, type AnswerBook } from '../../app/answers/answers';
import { answersNow } from '../../app/answers/renamed-sheets';
import { answerKey, type Answer, type SaidAlias } from '../../domain/task/answers/types';
import type { Notice } from '../state/model';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { changePreferences } from './change-preferences';
import { answered } from './recognise-sheet';

/**
 * Changes the answers kept with the workbook and shows the tasks as they now are; the sheet is not touched. What another window
 * has answered meanwhile stays. The change can be taken back. Returns whether it was kept.
 */
export async function changeAnswers(
  context: PaneContext,
  change: { readonly add?: readonly Answer[]; readonly remove?: readonly Answer[] },
  notice: Omit<Notice, 'tone' | 'undo'>,
): Promise<boolean> {
  const { store } = context;
  const { add = [], remove = [] } = change;
  const before = await keep(context, (book) => withAnswers(withoutAnswers(book, remove.map(answerKey)), add));
  if (!before) return false;
  const keys = new Set([...add, ...remove].map(answerKey));
  const replaced = before.answers.filter((answer) => keys.has(answerKey(answer)));
  await moveAliases(context, replaced, add);
  store.dispatch({ type: 'undo/added', step: { kind: 'answers', before: replaced, after: add } });
  store.dispatch({ type: 'notice/shown', notice: { ...notice, tone: 'success', undo: true } });
  return true;
}

/** Puts answers back as they were before a change. */
export async function restoreAnswers(
  context: PaneContext,
  { before, after }: { readonly before: readonly Answer[]; readonly after: readonly Answer[] },
): Promise<boolean> {
  const kept = await keep(context, (book) => withAnswers(withoutAnswers(book, after.map(answerKey)), before));
  if (kept) await moveAliases(context, after, before);
  return kept !== null;
}

/** Aliases come and go with the answers that said them; one that the user has changed since stays. */
async function moveAliases(context: PaneContext, gone: readonly Answer[], come: readonly Answer[]): Promise<void> {
  const [old, now] = [aliasesIn(gone), aliasesIn(come)];
  if (old.length + now.length === 0) return;
  const { aliases } = context.store.getState().preferences;
  const stay = Object.entries(aliases).filter(([from, to]) => !old.some((one) => one.from === from && one.to === to));
  const next = Object.fromEntries([...stay, ...now.map(({ from, to }) => [from, to] as const)]);
  await changePreferences(context, { aliases: next });
}

const aliasesIn = (answers: readonly Answer[]): readonly SaidAlias[] =>
  answers.flatMap((answer) => (answer.kind === 'accept' ? (answer.alias ?? []) : []));

/** Changes the book as it is kept now and shows the result; gives the book from before, null when it could not be kept. */
export async function keep(context: PaneContext, change: (book: AnswerBook) => AnswerBook): Promise<AnswerBook | null> {
  const { store, port } = context;
  return attempt(context, async () => {
    const kept = await readAnswers(port);
    const before = { ...kept, answers: answersNow(kept.answers, store.getState().renamed) };
    const next = change(before);
    await writeAnswers(port, next);
    store.dispatch({ type: 'answers/known', answers: next });
    const { plain } = store.getState().book;
    if (plain) store.dispatch({ type: 'book/answered', recognition: await answered(context, plain) });
    return before;
  });
}
