export interface UnknownCall {
  readonly kind: string;
  readonly member: string;
  /** `absent`: this host has no such member; `newer`: the played Excel is too old for it. */
  readonly why: 'absent' | 'newer';
}

/** What was asked for and is not there, in the order asked, each once. */
export class Ledger {
  private readonly calls = new Map<string, UnknownCall>();

  record(kind: string, member: string, why: UnknownCall['why']): void {
    this.calls.set(`${kind}.${member}`, { kind, member, why });
  }

  get unknownCalls(): readonly UnknownCall[] {
    return [...this.calls.values()];
  }
}
