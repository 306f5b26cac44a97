/** Waits until a condition holds, at most two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 2000; waited += 10) await new Promise((done) => setTimeout(done, 10));
  if (!condition()) throw new Error('it did not come to pass in two seconds');
}
