import { changesOf, type Happened } from "./changes.ts";
import { presenceAt } from "./presence.ts";
import { store } from "./store.ts";

/** One event as it goes over the wire, made once for all readers of its article. */
export interface Frame {
  seq: number;
  bytes: Uint8Array;
}

const PAGE = 50;
const TAIL_FRAMES = 100;
const TAIL_BYTES = 512 * 1024;

const encoder = new TextEncoder();
/** Server-sent event in bytes (HTML Living Standard 9.2.6); the data is one line of JSON. */
export const sse = (event: string, data: unknown, id?: number): Uint8Array =>
  encoder.encode(`${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

export async function framesOf(articleId: string, happened: Happened[]): Promise<Frame[]> {
  const changes = await changesOf(store().read, articleId, happened);
  return changes.map((change) => ({ seq: change.seq, bytes: sse("change", change, change.seq) }));
}

/** The newest frames of one article, shared by its readers; what is older is read from the database by who needs it. */
export class Channel {
  /** Who is here, as it goes over the wire. */
  presence: Uint8Array;
  private present = "";
  private readonly tail: Frame[] = [];
  private size = 0;
  /** Every event of the article after this one and up to `upTo` is in the tail. */
  private from: number;
  private upTo: number;

  constructor(
    readonly articleId: string,
    seq: number,
  ) {
    this.from = seq;
    this.upTo = seq;
    this.presence = this.countPresence();
  }

  /** Looks who is here now; the bytes stay the same ones where nobody came, went or moved. */
  countPresence(): Uint8Array {
    const present = presenceAt(this.articleId);
    const told = JSON.stringify(present);
    if (told !== this.present) this.presence = sse("presence", present);
    this.present = told;
    return this.presence;
  }

  /** Takes in frames that are all events of the article up to the last of them. */
  add(frames: Frame[]): void {
    for (const frame of frames) {
      if (frame.seq <= this.upTo) continue;
      this.tail.push(frame);
      this.upTo = frame.seq;
      this.size += frame.bytes.byteLength;
    }
    while (this.tail.length > TAIL_FRAMES || (this.size > TAIL_BYTES && this.tail.length > 1)) {
      const dropped = this.tail.shift();
      if (!dropped) break;
      this.from = dropped.seq;
      this.size -= dropped.bytes.byteLength;
    }
  }

  /** Some frames after `seen`, in order and without a gap, and up to where that went; no frames where there are none yet. */
  async after(seen: number): Promise<{ frames: Frame[]; upTo: number }> {
    let upTo = seen;
    while (upTo < this.from) {
      const goal = this.from;
      const found = await store().read.events.ofArticleAfter(this.articleId, upTo, PAGE);
      const frames = await framesOf(this.articleId, found);
      const last = frames.at(-1);
      if (last) return { frames, upTo: last.seq };
      upTo = goal;
    }
    const frames = this.tail.filter((frame) => frame.seq > upTo).slice(0, PAGE);
    return { frames, upTo: frames.at(-1)?.seq ?? upTo };
  }
}
