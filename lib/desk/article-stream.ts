import { NotFound } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { store } from "./store.ts";
import { Hub } from "./stream-hub.ts";
import { Reader } from "./stream-reader.ts";

const home = globalThis as typeof globalThis & { claimdeskStreams?: Hub | undefined };

function hub(): Hub {
  home.claimdeskStreams ??= new Hub(() => {
    home.claimdeskStreams = undefined;
  });
  return home.claimdeskStreams;
}

/** Streams open in this process. */
export const openStreams = (): number => home.claimdeskStreams?.size ?? 0;

/**
 * Server-sent events of one article, in bytes: each event after number `after` once and in order, and who is here. Without
 * `after` it begins with what happens next. The reader costs nothing before the first read; `signal` lets it go.
 */
export async function followArticle(actor: Actor, articleId: string, after?: number, signal?: AbortSignal) {
  allow(actor, "article.read");
  if (!(await store().read.articles.byId(articleId))) throw NotFound("article");
  let reader: Reader | undefined;
  let isOver = false;
  const leave = () => {
    isOver = true;
    reader?.cutOff();
  };
  signal?.addEventListener("abort", leave, { once: true });
  const onLeave = () => signal?.removeEventListener("abort", leave);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!isOver && !signal?.aborted) reader ??= await join(actor, articleId, after, onLeave);
        // It may have been let go while it joined.
        if (isOver) reader?.leave();
        if (reader && !isOver) await reader.pull(controller);
        else controller.error(new DOMException("The reader is gone.", "AbortError"));
      },
      cancel() {
        isOver = true;
        reader?.leave();
        onLeave();
      },
    },
    { highWaterMark: 0 },
  );
}

function join(actor: Actor, articleId: string, after: number | undefined, onLeave: () => void): Promise<Reader> {
  const here = hub();
  return here.join(articleId, (channel, newest) => {
    // A number from before the desk was put back to an older copy would wait for events that already happened.
    const seen = Math.min(after ?? newest, newest);
    return new Reader(actor, channel, seen, (reader) => {
      onLeave();
      here.leave(articleId, reader);
    });
  });
}
