import type { Verdict } from "#lib/review/rules";
import type { CitationDraft, DeskClaim, Refusal, VerdictDraft } from "./desk-types";
import { draftOn, emptyCitation, emptyDraft, keptDraft } from "./drafts";
import { Kept, type Screen } from "./kept";

const STANCE_OF = { supported: "supports", outdated: "supersedes", false: "refutes" } as const;
const NOTHING = emptyDraft(0);

/** The verdicts that were begun and not yet sent, claim by claim, and what the desk refused. */
export class DraftStore extends Kept<VerdictDraft> {
  private readonly refusals = new Map<string, Refusal>();
  private removed: { id: string; at: number; citation: CitationDraft } | null = null;
  private discarded: { id: string; draft: VerdictDraft } | null = null;

  constructor(screen: Screen) {
    super(screen, "draft", keptDraft);
  }

  of = (id: string): VerdictDraft => this.get(id) ?? NOTHING;
  refusal = (id: string): Refusal | undefined => this.refusals.get(id);
  waiting = (): string[] => this.ids().filter((id) => this.of(id).waiting);
  lastRemoved = (id: string): CitationDraft | null => (this.removed?.id === id ? this.removed.citation : null);
  lastDiscarded = (): string | null => this.discarded?.id ?? null;

  change(id: string, change: Partial<VerdictDraft>): void {
    this.set(id, { ...(this.get(id) ?? draftOn(this.screen.claimOf(id))), ...change });
  }

  /** Gives a draft to another claim, for its person to look at anew: it was begun on other words. */
  move(id: string, heir: DeskClaim): void {
    const { from, statement, ...draft } = this.of(id);
    const begun = from ?? statement;
    const moved = { ...draft, base: heir.version, statement: heir.statement, repeats: [], waiting: false };
    this.drop(id);
    this.set(heir.id, { ...moved, articleId: heir.articleId, from: begun === heir.statement ? undefined : begun });
  }

  /** Puts a draft away because its person says so; it can be brought back until the next one is. */
  discard(id: string): void {
    this.discarded = { id, draft: this.of(id) };
    this.drop(id);
  }

  bringBack(): void {
    if (!this.discarded) return;
    const { id, draft } = this.discarded;
    this.discarded = this.has(id) ? { id, draft: this.of(id) } : null;
    this.set(id, draft);
  }

  choose(id: string, verdict: Verdict): void {
    const draft = this.of(id);
    const usual = draft.verdict && STANCE_OF[draft.verdict];
    const citations = draft.citations.map((one) =>
      one.stance === usual ? { ...one, stance: STANCE_OF[verdict] } : one,
    );
    this.refusals.delete(id);
    // Where the claim itself says until when, that is the likeliest day; the person can still change it.
    const until = this.screen.claimOf(id)?.time.until;
    const asOf = draft.asOf || (verdict === "outdated" && until?.length === 10 ? until : "");
    this.change(id, { verdict, citations, asOf });
  }

  refuse(id: string, refusal: Refusal | null): void {
    if (refusal) this.refusals.set(id, refusal);
    else this.refusals.delete(id);
    this.screen.topics.tell(id);
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
    this.screen.say("Citation removed.");
  }

  bringBackCitation(id: string): void {
    if (this.removed?.id !== id) return;
    const citations = [...this.of(id).citations];
    citations.splice(this.removed.at, 0, this.removed.citation);
    this.removed = null;
    this.change(id, { citations });
  }

  protected override forget(id: string): void {
    this.refusals.delete(id);
    super.forget(id);
  }
}
