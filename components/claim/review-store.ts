import { missing, type Verdict } from "#lib/review/rules";
import type { CitationDraft, DeskClaim, Refusal, VerdictDraft } from "./desk-types";
import { DraftShelf, emptyCitation, emptyDraft } from "./drafts";
import { Refused, send } from "./send";

export type ListFilter = "all" | "undecided" | Verdict;

interface Start {
  claims: DeskClaim[];
  me: { id: string; name: string };
  current: string | null;
}

/**
 * What the review screen knows, outside React so that a key repaints only what it changed.
 * A topic is a claim's id, or one of: current, order, filter, tally, editing, say.
 */
export class ReviewStore {
  readonly me: Start["me"];
  readonly claims: Map<string, DeskClaim>;
  order: string[];
  current: string | null;
  filter: ListFilter = "all";
  said = "";
  /** The claim whose wording is being edited. */
  editing: string | null = null;
  private readonly shelf: DraftShelf;
  private readonly drafts = new Map<string, VerdictDraft>();
  private readonly refusals = new Map<string, Refusal>();
  private readonly busy = new Set<string>();
  private readonly listeners = new Map<string, Set<() => void>>();

  constructor({ claims, me, current }: Start) {
    this.me = me;
    this.claims = new Map(claims.map((claim) => [claim.id, claim]));
    this.order = inTextOrder(claims);
    this.current = current;
    this.shelf = new DraftShelf(me.id);
  }

  subscribe(topic: string, listener: () => void): () => void {
    const set = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, set.add(listener));
    return () => set.delete(listener);
  }

  private tell(...topics: string[]): void {
    for (const topic of topics) for (const listener of this.listeners.get(topic) ?? []) listener();
  }

  claim = (id: string): DeskClaim | undefined => this.claims.get(id);
  draft = (id: string): VerdictDraft => this.drafts.get(id) ?? EMPTY;
  refusal = (id: string): Refusal | undefined => this.refusals.get(id);
  isSaving = (id: string): boolean => this.busy.has(id);
  isDirty = (id: string): boolean => this.drafts.has(id);

  /** The claims the list shows under its filter; the current one always stays. */
  shown(): string[] {
    if (this.filter === "all") return this.order;
    return this.order.filter((id) => {
      const verdict = this.claims.get(id)?.verdict ?? "undecided";
      return id === this.current || verdict === this.filter;
    });
  }

  say(words: string): void {
    this.said = words;
    this.tell("say");
  }

  setFilter(filter: ListFilter): void {
    this.filter = filter;
    this.tell("filter");
  }

  open(id: string | null): void {
    if (id === this.current || (id !== null && !this.claims.has(id))) return;
    const before = this.current;
    this.current = id;
    if (id) this.takeFromShelf(id);
    this.tell("current", ...[before, id].filter((one) => one !== null));
  }

  /** Opens the next claim in the list, or with -1 the one before. */
  step(by: 1 | -1): void {
    const shown = this.shown();
    const at = this.current ? shown.indexOf(this.current) : by === 1 ? -1 : shown.length;
    const next = shown[at + by];
    if (next) this.open(next);
    else this.say(by === 1 ? "This is the last claim." : "This is the first claim.");
  }

  openNextUndecided(): void {
    const at = this.current ? this.order.indexOf(this.current) : -1;
    const round = [...this.order.slice(at + 1), ...this.order.slice(0, Math.max(0, at))];
    const next = round.find((id) => !this.claims.get(id)?.verdict);
    if (next) this.open(next);
    else this.say("Every claim of this article is decided.");
  }

  takeFromShelf(id: string): void {
    if (this.drafts.has(id)) return;
    const kept = this.shelf.read(id);
    if (!kept) return;
    this.drafts.set(id, kept);
    this.tell(id);
  }

  change(id: string, change: Partial<VerdictDraft>): void {
    const draft = { ...(this.drafts.get(id) ?? emptyDraft()), ...change };
    this.drafts.set(id, draft);
    if (!this.shelf.keep(id, draft)) this.say("This browser keeps no drafts: what you type is lost on a reload.");
    this.tell(id);
  }

  addCitation(id: string, citation: Partial<CitationDraft> = {}): string {
    const draft = this.draft(id);
    const stance = STANCE_OF[draft.verdict ?? "supported"];
    const fresh = { ...emptyCitation(new Date().toISOString().slice(0, 10)), stance, ...citation };
    this.change(id, { citations: [...draft.citations, fresh] });
    return fresh.key;
  }

  changeCitation(id: string, key: string, change: Partial<CitationDraft>): void {
    const citations = this.draft(id).citations.map((one) => (one.key === key ? { ...one, ...change } : one));
    this.change(id, { citations });
  }

  moveCitation(id: string, key: string, by: 1 | -1): void {
    const citations = [...this.draft(id).citations];
    const at = citations.findIndex((one) => one.key === key);
    const [moved] = citations.splice(at, 1);
    if (moved) citations.splice(Math.max(0, at + by), 0, moved);
    this.change(id, { citations });
  }

  dropCitation(id: string, key: string): void {
    this.change(id, { citations: this.draft(id).citations.filter((one) => one.key !== key) });
  }

  discard(id: string): void {
    this.drafts.delete(id);
    this.refusals.delete(id);
    this.shelf.drop(id);
    this.tell(id);
  }

  choose(id: string, verdict: Verdict): void {
    const draft = this.draft(id);
    const citations = draft.citations.map((one) =>
      draft.verdict && one.stance === STANCE_OF[draft.verdict] ? { ...one, stance: STANCE_OF[verdict] } : one,
    );
    this.refusals.delete(id);
    this.change(id, { verdict, citations });
  }

  setEditing(id: string | null): void {
    this.editing = id;
    this.tell("editing");
  }

  /** A conflict has been looked at: the draft stays, to be sent against the claim as it now stands. */
  settle(id: string): void {
    this.refusals.delete(id);
    this.tell(id);
  }

  refuse(id: string, refusal: Refusal): void {
    this.refusals.set(id, refusal);
    this.say(refusal.message);
    this.tell(id);
  }

  /** Takes a claim as the server tells it, unless a newer one is here already. */
  put(claim: DeskClaim): void {
    const known = this.claims.get(claim.id);
    if (known && known.version > claim.version) return;
    this.claims.set(claim.id, claim);
    if (known?.state !== claim.state) {
      this.order = inTextOrder([...this.claims.values()]);
      this.tell("order");
    }
    this.tell(claim.id, "tally");
  }

  /** Sends the draft. The screen goes on at once; a refusal takes it back and says why. */
  async record(id: string): Promise<void> {
    const claim = this.claims.get(id);
    const draft = this.draft(id);
    if (!claim || this.busy.has(id)) return;
    if (!draft.verdict) return this.refuse(id, { message: "Choose supported, outdated or false.", fields: {} });
    const lacking = missing({ verdict: draft.verdict, asOf: draft.asOf, citations: draft.citations });
    if (lacking.length > 0) {
      const fields: Record<string, string[]> = {};
      for (const [field, words] of lacking) fields[field] = [...(fields[field] ?? []), words];
      return this.refuse(id, { message: lacking.map(([, words]) => words).join(" "), fields });
    }
    this.busy.add(id);
    this.refusals.delete(id);
    this.claims.set(id, { ...claim, verdict: draft.verdict });
    this.tell(id, "tally");
    this.say(`Claim marked ${draft.verdict}.`);
    this.openNextUndecided();
    try {
      const saved = await send<{ claim: DeskClaim; repeats: DeskClaim[] }>(
        "POST",
        `/api/v1/claims/${id}/verdicts`,
        this.payload(claim, draft),
      );
      this.busy.delete(id);
      this.discard(id);
      for (const one of [saved.claim, ...saved.repeats]) this.put(one);
    } catch (error) {
      this.busy.delete(id);
      this.claims.set(id, claim);
      this.open(id);
      this.refuse(id, refusalOf(error));
      this.tell("tally");
    }
  }

  private payload(claim: DeskClaim, draft: VerdictDraft) {
    const { repeats, citations, ...rest } = draft;
    return {
      ...rest,
      version: claim.version,
      citations: citations.map(({ key: _, ...citation }) => citation),
      repeats: repeats ? this.repeatsOf(claim).map(({ id, version }) => ({ id, version })) : [],
    };
  }

  repeatsOf = (claim: DeskClaim): DeskClaim[] =>
    claim.group === null
      ? []
      : [...this.claims.values()].filter(
          (one) => one.group === claim.group && one.id !== claim.id && one.state === "open",
        );

  /** Changes wording, claimant or state of a claim; a stale version shows both. */
  async edit(id: string, change: Record<string, unknown>, words: string): Promise<boolean> {
    const claim = this.claims.get(id);
    if (!claim) return false;
    try {
      this.put(await send<DeskClaim>("PATCH", `/api/v1/claims/${id}`, { version: claim.version, ...change }));
      this.refusals.delete(id);
      this.tell(id);
      this.say(words);
      return true;
    } catch (error) {
      this.refuse(id, refusalOf(error));
      return false;
    }
  }
}

const EMPTY: VerdictDraft = emptyDraft();
const STANCE_OF = { supported: "supports", outdated: "supersedes", false: "refutes" } as const;

const refusalOf = (error: unknown): Refusal =>
  error instanceof Refused ? error.refusal : { message: "Something went wrong on this page. Reload it.", fields: {} };

const inTextOrder = (claims: DeskClaim[]): string[] =>
  claims
    .filter((claim) => claim.state === "open")
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((claim) => claim.id);
