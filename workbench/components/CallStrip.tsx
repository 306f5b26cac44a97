import type { PageMessages } from '../messages/types';
import type { CallSummary } from '../store';

interface CallStripProps {
  readonly messages: PageMessages;
  /** Newest first. */
  readonly calls: readonly CallSummary[];
  /** Action id → what the user calls it. */
  readonly nameOf: (action: string) => string;
}

/** How many actions stay in sight. */
const SHOWN = 3;

/** The status bar: round trips and bytes between add-in and Excel, per action. */
export function CallStrip({ messages, calls, nameOf }: CallStripProps) {
  const text = (call: CallSummary) => messages.callsOf(nameOf(call.action), call.syncs, call.sent, call.received);
  return (
    <footer className="call-strip">
      <span className="call-strip__title">{messages.calls}</span>
      {calls.length === 0 ? (
        <span>{messages.callsNone}</span>
      ) : (
        <ol className="call-strip__list">
          {calls.slice(0, SHOWN).map((call) => (
            <li key={call.key} data-action={call.action} data-syncs={call.syncs}>
              {text(call)}
            </li>
          ))}
        </ol>
      )}
    </footer>
  );
}
