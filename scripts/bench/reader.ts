/** One reader of an article's event stream, who can be cut off and comes back for what was missed. */
export class Reader {
  /** The changes it heard of, in the order they came, and when. */
  readonly events: { seq: number; at: number }[] = [];
  private stop = new AbortController();

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Listens from the last event it heard of on; answers once the desk does. */
  async open(): Promise<void> {
    this.stop = new AbortController();
    const last = this.events.at(-1);
    const headers = { authorization: `Bearer ${this.token}`, ...(last && { "last-event-id": String(last.seq) }) };
    const response = await fetch(this.url, { headers, signal: this.stop.signal });
    if (!response.ok) throw new Error(`A stream was refused: ${response.status} ${await response.text()}`);
    this.listen(response).catch(() => undefined);
  }

  cutOff(): void {
    this.stop.abort();
  }

  private async listen(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of response.body ?? []) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        if (!/^event: ?change$/m.test(block)) continue;
        this.events.push({ seq: Number(/^id: ?(\d+)$/m.exec(block)?.[1]), at: performance.now() });
      }
    }
  }
}
