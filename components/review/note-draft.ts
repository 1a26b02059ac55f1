const key = (place: string) => `claimdesk:note:${place}`;

/** What was typed for a note and not sent, kept in the browser. */
export function keptNote(place: string): string {
  try {
    return localStorage.getItem(key(place)) ?? "";
  } catch {
    return "";
  }
}

export function keepNote(place: string, words: string): void {
  try {
    if (words) localStorage.setItem(key(place), words);
    else localStorage.removeItem(key(place));
  } catch {
    // Without storage the words last as long as the page.
  }
}
