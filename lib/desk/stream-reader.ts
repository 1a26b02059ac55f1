import type { Actor } from "#lib/member/member";
import { isStillHere } from "./still-here.ts";
import type { Channel } from "./stream-channel.ts";

const encoder = new TextEncoder();
const HELLO = encoder.encode("retry: 2000\n\n");
const BEAT = encoder.encode(": still here\n\n");

type Controller = ReadableStreamDefaultController<Uint8Array>;

/**
 * One open stream. It holds nothing but its place: the next frames are fetched when the connection takes more, so a slow
 * reader costs no memory, and one that takes nothing from one heartbeat to the next is cut off.
 */
export class Reader {
  private controller: Controller | null = null;
  private wake: (() => void) | null = null;
  private isNudged = false;
  private isGreeted = false;
  private isBeatDue = false;
  private presence: Uint8Array | null = null;
  private isOpen = true;

  constructor(
    private readonly actor: Actor,
    private readonly channel: Channel,
    private seen: number,
    private readonly onLeave: (reader: Reader) => void,
  ) {}

  /** Waits until there is something to send, and sends it; ends the stream where the reader may no longer read. */
  async pull(controller: Controller): Promise<void> {
    this.controller = controller;
    try {
      while (this.isOpen) {
        this.isNudged = false;
        const chunks = await this.due();
        if (chunks.length > 0) {
          if (!(await isStillHere(this.actor))) this.end();
          if (this.isOpen) for (const chunk of chunks) controller.enqueue(chunk);
          return;
        }
        await this.nudged();
      }
    } catch (error) {
      this.leave();
      throw error;
    }
  }

  private async due(): Promise<Uint8Array[]> {
    const chunks: Uint8Array[] = this.isGreeted ? [] : [HELLO];
    this.isGreeted = true;
    const { frames, upTo } = await this.channel.after(this.seen);
    this.seen = upTo;
    for (const frame of frames) chunks.push(frame.bytes);
    if (this.presence !== this.channel.presence) chunks.push(this.channel.presence);
    this.presence = this.channel.presence;
    if (this.isBeatDue) chunks.push(BEAT);
    this.isBeatDue = false;
    return chunks;
  }

  private async nudged(): Promise<void> {
    if (this.isNudged || !this.isOpen) return;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
  }

  /** Has the reader look again. */
  nudge(): void {
    this.isNudged = true;
    this.wake?.();
    this.wake = null;
  }

  beat(): void {
    if (this.isBeatDue) return this.cutOff();
    this.isBeatDue = true;
    this.nudge();
  }

  /** Ends the stream in good order; the browser then asks again. */
  end(): void {
    if (this.leave()) this.controller?.close();
  }

  /** Breaks the connection, so that what waits in it is let go. */
  cutOff(): void {
    if (this.leave()) this.controller?.error(new DOMException("The reader is gone.", "AbortError"));
  }

  /** Lets go of everything; answers false where that was done before. */
  leave(): boolean {
    if (!this.isOpen) return false;
    this.isOpen = false;
    this.nudge();
    this.onLeave(this);
    return true;
  }
}
