import { group } from "#lib/group";
import { onShutdown } from "#lib/shutdown";
import type { Happened } from "./changes.ts";
import { expirePresence, onPresence } from "./presence.ts";
import { store } from "./store.ts";
import { Channel, framesOf } from "./stream-channel.ts";
import type { Reader } from "./stream-reader.ts";

const PAGE = 500;
/** How often presence runs out and events of other processes are looked for; every fourth time is a heartbeat. */
const TICK_MS = 5000;
const TICKS_A_BEAT = 4;
/** Comings and goings this near to each other are told as one. */
const PRESENCE_MS = 100;

/**
 * Reads new events once for all open streams, and tells each article's readers. It lives from the first reader to the
 * last; both the clock and the commits drive it.
 */
export class Hub {
  private readonly rooms = new Map<string, { channel: Channel; readers: Set<Reader> }>();
  private readonly moved = new Set<string>();
  private readonly undo: (() => void)[];
  private seq = 0;
  private ticks = 0;
  private joining = 0;
  private isLooking = false;
  private isLookDue = false;
  private telling: NodeJS.Timeout | undefined;
  private readonly ready: Promise<void>;

  constructor(private readonly onEmpty: () => void) {
    const clock = setInterval(() => this.tick(), TICK_MS).unref();
    this.undo = [
      () => clearInterval(clock),
      () => clearTimeout(this.telling),
      store().onCommit(() => void this.look()),
      onPresence((articleId) => this.tellPresence(articleId)),
      onShutdown(() => this.close()),
    ];
    this.ready = this.begin();
  }

  private async begin(): Promise<void> {
    this.seq = await store().read.events.newest();
  }

  /** Adds a reader made by `make` for the article's channel; `seq` is the newest event there is. */
  async join(articleId: string, make: (channel: Channel, seq: number) => Reader): Promise<Reader> {
    this.joining++;
    try {
      await this.ready;
      const room = this.rooms.get(articleId) ?? { channel: new Channel(articleId, this.seq), readers: new Set() };
      const reader = make(room.channel, this.seq);
      this.rooms.set(articleId, room);
      room.readers.add(reader);
      return reader;
    } finally {
      this.joining--;
      this.restIfEmpty();
    }
  }

  leave(articleId: string, reader: Reader): void {
    const room = this.rooms.get(articleId);
    room?.readers.delete(reader);
    if (room?.readers.size === 0) this.rooms.delete(articleId);
    this.restIfEmpty();
  }

  private restIfEmpty(): void {
    if (this.rooms.size > 0 || this.joining > 0) return;
    for (const undo of this.undo.splice(0)) undo();
    this.onEmpty();
  }

  get size(): number {
    return [...this.rooms.values()].reduce((sum, room) => sum + room.readers.size, 0);
  }

  private everyone = (): Reader[] => [...this.rooms.values()].flatMap((room) => [...room.readers]);

  private close(): void {
    for (const reader of this.everyone()) reader.end();
  }

  private tick(): void {
    expirePresence();
    void this.look();
    this.ticks++;
    if (this.ticks % TICKS_A_BEAT === 0) for (const reader of this.everyone()) reader.beat();
  }

  private tellPresence(articleId: string): void {
    if (!this.rooms.has(articleId)) return;
    this.moved.add(articleId);
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      for (const room of [...this.moved].flatMap((id) => this.rooms.get(id) ?? [])) {
        room.channel.countPresence();
        for (const reader of room.readers) reader.nudge();
      }
      this.moved.clear();
    }, PRESENCE_MS);
  }

  /** Reads what happened since the last look; a call that comes meanwhile has it look once more. */
  private async look(): Promise<void> {
    this.isLookDue = true;
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      await this.ready;
      while (this.isLookDue && this.undo.length > 0) {
        this.isLookDue = false;
        const found = await store().read.events.after(this.seq, PAGE);
        this.isLookDue ||= found.length === PAGE;
        this.seq = found.at(-1)?.event.seq ?? this.seq;
        await this.share(found);
      }
    } catch (error) {
      console.error(error);
      for (const reader of this.everyone()) reader.cutOff();
    } finally {
      this.isLooking = false;
    }
  }

  private async share(found: Happened[]): Promise<void> {
    for (const [articleId, happened] of group(found, ({ event }) => event.articleId)) {
      if (!articleId || !this.rooms.has(articleId)) continue;
      const frames = await framesOf(articleId, happened);
      const room = this.rooms.get(articleId);
      room?.channel.add(frames);
      for (const reader of room?.readers ?? []) reader.nudge();
    }
  }
}
