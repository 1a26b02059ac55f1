import type { CitationDraft } from "../claim/desk-types";
import { refusalOf, send } from "../claim/send";

interface Found {
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
}

const found = new Map<string, Promise<Found>>();
let off = false;

/** Asks the desk about a page once; a failure is forgotten, so that the same address can be tried again. */
function ask(url: string): Promise<Found> {
  const asked = found.get(url) ?? send<Found>("POST", "/api/v1/citations/lookup", { url });
  found.set(url, asked);
  asked.catch(() => found.delete(url));
  return asked;
}

/** Fills title, publisher and date from the page where this desk may fetch; what a person typed is left alone. */
export async function lookUp(
  now: () => CitationDraft | undefined,
  change: (change: Partial<CitationDraft>) => void,
  say: (words: string) => void,
): Promise<void> {
  const { url, title } = now() ?? { url: "", title: "" };
  if (off || !/^https?:\/\//.test(url) || title) return;
  try {
    const page = await ask(url);
    const citation = now();
    // Meanwhile it was sent, removed, or given another address.
    if (citation?.url !== url) return;
    change({
      title: citation.title || (page.title ?? ""),
      publisher: citation.publisher || (page.publisher ?? ""),
      publishedOn: citation.publishedOn || (page.publishedOn ?? ""),
    });
  } catch (error) {
    const { status, message } = refusalOf(error);
    // A desk that may not fetch is asked once; the person then fills the fields by hand.
    if (status === 409) off = true;
    else say(`The page was not read: ${message}`);
  }
}
