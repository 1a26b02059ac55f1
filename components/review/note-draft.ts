const key = (place: string) => `claimdesk:note:${place}`;

/** What a member typed for a note and did not send, kept in the browser; `place` names them and where it belongs. */
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
