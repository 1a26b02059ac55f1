import type { ClipboardEvent } from "react";
import { readPaste } from "#lib/review/paste";
import type { CitationDraft } from "../claim/desk-types";
import { refusalOf, send } from "../claim/send";

type Change = (change: Partial<CitationDraft>) => void;

/** Takes a paste apart where it tells more than the field it fell into; otherwise the browser pastes as ever. */
export const onPaste =
  (now: () => CitationDraft | undefined, change: Change, say: (words: string) => void) =>
  (event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.currentTarget.value.trim() !== "") return;
    const { doi: _, isbn, ...told } = readPaste(event.clipboardData.getData("text/plain"));
    const filled: Partial<CitationDraft> = { ...told, ...(isbn && { note: `ISBN ${isbn}` }) };
    const fields = Object.keys(filled);
    if (fields.length === 0 || (fields.length === 1 && filled.passage)) return;
    event.preventDefault();
    const citation = now();
    change(Object.fromEntries(Object.entries(filled).filter(([field]) => !citation?.[field as keyof CitationDraft])));
    say(`Filled ${fields.join(", ")} from what you pasted.`);
    void lookUp(now, change);
  };

interface Found {
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
}

const asked = new Set<string>();
let off = false;

/** Fills title, publisher and date from the page where this desk may fetch; what a person typed is left alone. */
export async function lookUp(now: () => CitationDraft | undefined, change: Change): Promise<void> {
  const { url, title } = now() ?? { url: "", title: "" };
  if (off || !/^https?:\/\//.test(url) || title || asked.has(url)) return;
  asked.add(url);
  try {
    const found = await send<Found>("POST", "/api/v1/citations/lookup", { url });
    const { title, publisher, publishedOn } = now() ?? {};
    change({
      title: title || (found.title ?? ""),
      publisher: publisher || (found.publisher ?? ""),
      publishedOn: publishedOn || (found.publishedOn ?? ""),
    });
  } catch (error) {
    // A desk that may not fetch is asked once; the person then fills the fields by hand.
    if (refusalOf(error).status === 409) off = true;
  }
}
