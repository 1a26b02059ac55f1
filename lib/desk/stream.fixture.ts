import type { ChangeJson, PresenceJson } from "#lib/review/live";

interface Told {
  changes: ChangeJson[];
  /** What the last presence event told. */
  presence: PresenceJson[] | null;
  beats: number;
  /** The number a browser would send as Last-Event-ID: of the last event it got whole. */
  last: number | undefined;
}

/** Reads a stream as a browser does. */
export class StreamClient {
  readonly told: Told = { changes: [], presence: null, beats: 0, last: undefined };
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private readonly decoder = new TextDecoder();
  private rest = "";
  done = false;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.reader = stream.getReader();
  }

  /** Reads on until `enough`, or to the end. */
  async until(enough: (told: Told) => boolean): Promise<Told> {
    while (!this.done && !enough(this.told)) {
      const { value, done } = await this.reader.read();
      this.done = done;
      this.take(this.decoder.decode(value, { stream: true }));
    }
    return this.told;
  }

  /** Takes in text up to the last whole event. */
  take(text: string): void {
    const events = (this.rest + text).split("\n\n");
    this.rest = events.pop() ?? "";
    for (const event of events) {
      const fields = new Map(event.split("\n").map((line) => line.split(/: ?(.*)/s, 2) as [string, string]));
      const id = fields.get("id");
      if (fields.has("")) this.told.beats++;
      if (fields.get("event") === "change") this.told.changes.push(JSON.parse(fields.get("data") ?? ""));
      if (fields.get("event") === "presence") this.told.presence = JSON.parse(fields.get("data") ?? "");
      if (id) this.told.last = Number(id);
    }
  }

  close = (): Promise<void> => this.reader.cancel();
}
