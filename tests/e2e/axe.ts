import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Where to look; a list of two names something inside of a frame. */
export interface Where {
  readonly include?: readonly (string | readonly string[])[];
  readonly exclude?: readonly (string | readonly string[])[];
}

type AxeWindow = Window & { axe?: { run(where: object, how: object): Promise<axe.AxeResults> } };

/** A frame that axe was not allowed into is a fault, not something to look at by hand. */
const checks = { 'frame-tested': { options: { isViolation: true } } };

/**
 * What axe finds on the page and in its frames, by all rules or by one: rule, element and reason. axe stays on the page for
 * the next look, and only faults are worked out; both save most of its time.
 */
export async function violations(page: Page, { include, exclude }: Where, rule?: string): Promise<unknown[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
    // Colours fade into one another; half-way they are nobody's.
    await frame.waitForFunction(() => document.getAnimations().every((one) => !(one instanceof CSSTransition)));
  }
  const where = { ...(include && { include }), ...(exclude && { exclude }) };
  const only = rule === undefined ? {} : { runOnly: { type: 'rule', values: [rule] } };
  const found = await page.evaluate(
    async ([place, how]) => (await (window as AxeWindow).axe?.run(place, how))?.violations,
    [where, { resultTypes: ['violations'], checks, ...only }] as const,
  );
  if (!found) throw new Error('axe did not run');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html, any[0]?.message]));
}
