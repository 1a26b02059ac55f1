import type { Verdict } from "#lib/review/rules";
import type { CitationDraft, DeskClaim, Refusal, VerdictDraft } from "./desk-types";
import { DraftShelf, emptyCitation, emptyDraft } from "./drafts";
import type { Topics } from "./topics";

const STANCE_OF = { supported: "supports", outdated: "supersedes", false: "refutes" } as const;
const NOTHING = emptyDraft(0);

/** What was typed and not yet sent, claim by claim, and what the desk refused. Tells the claim's id, and `drafts`. */
export class DraftStore {
  private readonly shelf: DraftShelf;
  private readonly drafts = new Map<string, VerdictDraft>();
  private readonly refusals = new Map<string, Refusal>();
  private removed: { id: string; at: number; citation: CitationDraft } | null = null;

  constructor(
    memberId: string,
    private readonly topics: Topics,
    private readonly claimOf: (id: string) => DeskClaim | undefined,
    private readonly say: (words: string) => void,
  ) {
    this.shelf = new DraftShelf(memberId);
  }

  of = (id: string): VerdictDraft => this.drafts.get(id) ?? NOTHING;
  has = (id: string): boolean => this.drafts.has(id);
  refusal = (id: string): Refusal | undefined => this.refusals.get(id);
  waiting = (): string[] => [...this.drafts].filter(([, draft]) => draft.waiting).map(([id]) => id);
  lastRemoved = (id: string): CitationDraft | null => (this.removed?.id === id ? this.removed.citation : null);

  /** Brings back what an earlier visit left. */
  fetch(id: string): void {
    const kept = this.drafts.has(id) ? null : this.shelf.read(id);
    if (!kept) return;
    this.drafts.set(id, kept);
    this.topics.tell(id, "drafts");
  }

  change(id: string, change: Partial<VerdictDraft>): void {
    const draft = { ...(this.drafts.get(id) ?? emptyDraft(this.claimOf(id)?.version ?? 0)), ...change };
    this.drafts.set(id, draft);
    if (!this.shelf.keep(id, draft)) this.say("This browser keeps no drafts: what you type is lost on a reload.");
    this.topics.tell(id, "drafts");
  }

  discard(id: string): void {
    this.drafts.delete(id);
    this.refusals.delete(id);
    this.shelf.drop(id);
    this.topics.tell(id, "drafts");
  }

  choose(id: string, verdict: Verdict): void {
    const draft = this.of(id);
    const usual = draft.verdict && STANCE_OF[draft.verdict];
    const citations = draft.citations.map((one) =>
      one.stance === usual ? { ...one, stance: STANCE_OF[verdict] } : one,
    );
    this.refusals.delete(id);
    // Where the claim itself says until when, that is the likeliest day; the person can still change it.
    const until = this.claimOf(id)?.time.until;
    const asOf = draft.asOf || (verdict === "outdated" && until?.length === 10 ? until : "");
    this.change(id, { verdict, citations, asOf });
  }

  refuse(id: string, refusal: Refusal | null): void {
    if (refusal) this.refusals.set(id, refusal);
    else this.refusals.delete(id);
    this.topics.tell(id);
  }

  /** Adds a citation with what is known of it; answers its key. */
  cite(id: string, known: Partial<CitationDraft> = {}): string {
    const draft = this.of(id);
    const stance = STANCE_OF[draft.verdict ?? "supported"];
    const fresh = { ...emptyCitation(new Date().toISOString().slice(0, 10)), stance, ...known };
    this.change(id, { citations: [...draft.citations, fresh] });
    return fresh.key;
  }

  /** Changes a citation that is still there: what is learnt late of one that was sent or removed begins no draft. */
  changeCitation(id: string, key: string, change: Partial<CitationDraft>): void {
    const { citations } = this.of(id);
    if (citations.some((one) => one.key === key))
      this.change(id, { citations: citations.map((one) => (one.key === key ? { ...one, ...change } : one)) });
  }

  moveCitation(id: string, key: string, by: 1 | -1): void {
    const citations = [...this.of(id).citations];
    const at = citations.findIndex((one) => one.key === key);
    const [moved] = citations.splice(at, 1);
    if (moved) citations.splice(Math.max(0, at + by), 0, moved);
    this.change(id, { citations });
  }

  removeCitation(id: string, key: string): void {
    const { citations } = this.of(id);
    const at = citations.findIndex((one) => one.key === key);
    const citation = citations[at];
    if (citation) this.removed = { id, at, citation };
    this.change(id, { citations: citations.filter((one) => one.key !== key) });
    this.say("Citation removed.");
  }

  bringBackCitation(id: string): void {
    if (this.removed?.id !== id) return;
    const citations = [...this.of(id).citations];
    citations.splice(this.removed.at, 0, this.removed.citation);
    this.removed = null;
    this.change(id, { citations });
  }
}
