import { Suspense, type ReactNode } from 'react';

/** What a button unfolds: its code may still be on its way when it is first unfolded. */
export function Unfolded({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={id}>
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}
