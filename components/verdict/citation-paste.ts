import type { ClipboardEvent } from "react";
import { readPaste } from "#lib/review/paste";
import type { CitationDraft } from "../claim/desk-types";
import { lookUp } from "./look-up";

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
    void lookUp(now, change, say);
  };
