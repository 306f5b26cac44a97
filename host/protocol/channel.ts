import { HostError } from '../errors';
import type { Ledger } from '../ledger/ledger';
import type { Session } from '../model/session';
import type { Counter } from './counter';
import { byteLength } from './counter';
import { bodyText, parseBody } from './request';
import type { ResponseBody } from './response';
import { describeError, success, TRANSPORT } from './response';
import { RequestRun } from './run-request';
import type { ExecuteCallback } from './external';

/** Whether Excel answers at all just now. */
export interface Attention {
  /** The user is typing into a cell. */
  readonly editing: boolean;
}

/** Takes rich API requests one after the other and answers each when all it wrote is calculated. */
export class RequestChannel {
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly session: Session,
    private readonly ledger: Ledger,
    private readonly counter: Counter,
    private readonly attention: Attention,
    private readonly around: { readonly before: () => void; readonly after: () => void },
  ) {}

  /** `parameters` is what came with `Execute(93, …)`. */
  take(parameters: readonly unknown[], callback: ExecuteCallback): void {
    const text = bodyText((parameters[0] ?? []) as readonly unknown[]);
    this.queue = this.queue.then(async () => {
      this.around.before();
      const answer = await this.answer(text);
      callback(answer);
      this.around.after();
    });
  }

  private async answer(text: string) {
    const limit = this.session.profile.payloadLimit;
    const received = byteLength(text);
    if (received > limit) {
      this.counter.add(received, 0);
      return TRANSPORT.requestTooLarge;
    }
    const body = JSON.stringify(await this.run(text));
    const sent = byteLength(body);
    this.counter.add(received, sent);
    return sent > limit ? TRANSPORT.responseTooLarge : success(body);
  }

  private async run(text: string): Promise<ResponseBody> {
    if (this.attention.editing) {
      const refusal = new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      return { Results: [], TraceIds: [], Error: describeError(refusal, '', 0) };
    }
    return new RequestRun(this.session, parseBody(text), this.ledger).answer();
  }
}
