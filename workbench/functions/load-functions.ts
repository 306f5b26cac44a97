import type { AddinFunctions } from '../../host';
import { addressOf } from '../address-of';
import type { AddIn } from '../ribbon/types';
import { textFor } from '../ribbon/types';

/** The worksheet functions that the manifest announces, as Excel learns of them; null when there are none. */
export async function loadFunctions({ functions }: AddIn, locale: string): Promise<AddinFunctions | null> {
  if (!functions) return null;
  try {
    const answer = await fetch(addressOf(textFor(functions.metadata, locale)));
    if (!answer.ok) throw new Error(`${answer.status}`);
    const listed = (await answer.json()) as Pick<AddinFunctions, 'functions'>;
    return { namespace: textFor(functions.namespace, locale), functions: listed.functions };
  } catch (error) {
    // The grid and the pane work without them; formulas then show #NAME?.
    console.error(error);
    return null;
  }
}
