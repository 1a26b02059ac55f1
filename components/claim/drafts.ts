import type { CitationDraft, VerdictDraft } from "./desk-types";

export const emptyDraft = (base: number): VerdictDraft => ({
  base,
  verdict: null,
  rationale: "",
  asOf: "",
  reviewBy: "",
  citations: [],
  repeats: false,
});

export const emptyCitation = (today: string): CitationDraft => ({
  key: crypto.randomUUID(),
  stance: "supports",
  passage: "",
  note: "",
  url: "",
  title: "",
  publisher: "",
  publishedOn: "",
  accessedOn: today,
  archiveUrl: "",
});

/** Drafts kept in the browser by member and claim, so that a reload, a crash or a sign-out loses no word. */
export class DraftShelf {
  constructor(private readonly memberId: string) {}

  private key = (claimId: string) => `claimdesk:draft:${this.memberId}:${claimId}`;

  read(claimId: string): VerdictDraft | null {
    try {
      const kept = localStorage.getItem(this.key(claimId));
      return kept ? { ...emptyDraft(0), ...JSON.parse(kept) } : null;
    } catch {
      return null;
    }
  }

  /** Answers whether it could be kept: a full or forbidden storage must not pass for a saved draft. */
  keep(claimId: string, draft: VerdictDraft): boolean {
    try {
      localStorage.setItem(this.key(claimId), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  drop(claimId: string): void {
    try {
      localStorage.removeItem(this.key(claimId));
    } catch {
      // A storage that cannot be reached holds nothing to drop.
    }
  }
}
