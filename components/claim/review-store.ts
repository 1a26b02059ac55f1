import { type PackedClaim, unpackClaims } from "#lib/claim/packed";
import type { Verdict } from "#lib/review/rules";
import type { DeskClaim, Present, ReasonDraft, WordingDraft } from "./desk-types";
import { DraftStore } from "./draft-store";
import { keptReason, keptWording } from "./drafts";
import { handOver } from "./hand-over";
import { Kept } from "./kept";
import { Topics } from "./topics";

export type ListFilter = "all" | "undecided" | "recheck" | Verdict;

export interface Start {
  articleId: string;
  text: string;
  claims: PackedClaim[];
  me: { id: string; name: string };
  current: string | null;
  mayDecide: boolean;
  /** Signed off: it is read and no more. */
  closed: boolean;
}

/** What a person is doing with the claim at hand beside deciding it. */
export type Doing = "reading" | "wording" | "shaping" | "undecided" | "dropping" | "why";

/**
 * What the review screen knows, outside React so that a key repaints only what it changed. Topics beside the claims'
 * ids: current, current ID, hover ID, seen, order, filter, tally, doing, presence, drafts, aside, article, say.
 */
export class ReviewStore {
  readonly articleId: string;
  readonly text: string;
  readonly me: Start["me"];
  readonly mayDecide: boolean;
  readonly closed: boolean;
  /** Tells this tab from another of the same person. */
  readonly client = globalThis.crypto.randomUUID();
  readonly topics = new Topics();
  readonly drafts: DraftStore;
  readonly wordings: Kept<WordingDraft>;
  readonly reasons: Kept<ReasonDraft>;
  readonly claims: Map<string, DeskClaim>;
  readonly saving = new Set<string>();
  order: string[];
  current: string | null;
  doing: Doing = "reading";
  hovered: string | null = null;
  /** Whether what was set aside is listed, and the segment that was asked for. */
  aside: { open: boolean; segment: number | null } = { open: false, segment: null };
  filter: ListFilter = "all";
  search = "";
  /** The claim that stands at the head of the text as it is scrolled. */
  seen: string | null = null;
  present: Present[] = [];
  /** What the last act did, and how many were told of before it. */
  said = { words: "", nth: 0 };

  constructor({ articleId, text, claims, me, current, mayDecide, closed }: Start) {
    this.articleId = articleId;
    this.text = text;
    this.me = me;
    this.mayDecide = mayDecide;
    this.closed = closed;
    this.claims = new Map(unpackClaims(articleId, text, claims).map((claim) => [claim.id, claim]));
    this.order = inTextOrder([...this.claims.values()]);
    this.current = current;
    const screen = { memberId: me.id, articleId, topics: this.topics, claimOf: this.claim, say: this.say };
    this.drafts = new DraftStore(screen);
    this.wordings = new Kept(screen, "wording", keptWording);
    this.reasons = new Kept(screen, "reason", keptReason);
  }

  claim = (id: string): DeskClaim | undefined => this.claims.get(id);

  say = (words: string): void => {
    this.said = { words, nth: this.said.nth + 1 };
    this.topics.tell("say");
  };

  /** The claims the list shows under its filter; the current one always stays. */
  shown(): string[] {
    if (this.filter === "all" && !this.search.trim()) return this.order;
    return this.order.filter((id) => id === this.current || this.isFound(id));
  }

  private isFound(id: string): boolean {
    const claim = this.claims.get(id);
    const words = this.search.trim().toLowerCase();
    if (!claim || !`${claim.statement} ${claim.claimant ?? ""}`.toLowerCase().includes(words)) return false;
    if (this.filter === "recheck") return claim.recheck !== null;
    return this.filter === "all" || (claim.verdict ?? "undecided") === this.filter;
  }

  narrow(change: { filter?: ListFilter; search?: string }): void {
    this.filter = change.filter ?? this.filter;
    this.search = change.search ?? this.search;
    this.topics.tell("filter");
  }

  do(doing: Doing): void {
    this.doing = doing;
    this.topics.tell("doing");
  }

  showAside(open: boolean, segment: number | null = null): void {
    this.aside = { open, segment };
    this.topics.tell("aside");
  }

  hover(id: string | null): void {
    if (id === this.hovered) return;
    const changed = [this.hovered, id].flatMap((one) => (one ? [`hover ${one}`] : []));
    this.hovered = id;
    this.topics.tell(...changed);
  }

  see(id: string): void {
    this.seen = id;
    this.topics.tell("seen");
  }

  open(id: string | null): void {
    if (id === this.current || (id !== null && this.claims.get(id)?.state !== "open")) return;
    this.doing = "reading";
    this.topics.tell("doing");
    this.setCurrent(id);
  }

  private setCurrent(id: string | null): void {
    const changed = [this.current, id].flatMap((one) => (one ? [`current ${one}`] : []));
    this.current = id;
    this.topics.tell("current", ...changed);
  }

  /** Opens the next claim in the list, or with -1 the one before. */
  step(by: 1 | -1): void {
    const shown = this.shown();
    const at = this.current ? shown.indexOf(this.current) : by === 1 ? -1 : shown.length;
    const next = shown[at + by];
    if (next) this.open(next);
    else this.say(by === 1 ? "This is the last claim." : "This is the first claim.");
  }

  /** Opens the first claim that search and filter find. */
  openFound(): void {
    const first = this.order.find((id) => this.isFound(id));
    if (first) this.open(first);
    else this.say("No claim is like this.");
  }

  /** The next undecided claim after the current one that nobody else is at, as far as this screen knows. */
  nextUndecided(): string | null {
    const at = this.current ? this.order.indexOf(this.current) : -1;
    const round = [...this.order.slice(at + 1), ...this.order.slice(0, Math.max(0, at))];
    return round.find((id) => this.isFree(id)) ?? null;
  }

  /** Whether a claim is open, undecided, and nobody else is at it, as far as this screen knows. */
  isFree(id: string): boolean {
    const claim = this.claims.get(id);
    if (claim?.state !== "open" || claim.verdict) return false;
    return !this.present.some((one) => one.claimId === id && one.memberId !== this.me.id);
  }

  setPresent(present: Present[]): void {
    this.present = present;
    this.topics.tell("presence");
  }

  /** Takes a claim as the server tells it, unless a newer one is here already. */
  put(claim: DeskClaim): void {
    const known = this.claims.get(claim.id);
    if (known && known.version > claim.version) return;
    this.claims.set(claim.id, claim);
    if (known?.state !== claim.state) {
      this.reorder();
      handOver(this.drafts, this.claims);
    }
    this.topics.tell(claim.id, "tally");
  }

  /** Shows a claim as it will stand, before the server has said so. */
  imagine(claim: DeskClaim): void {
    const state = this.claims.get(claim.id)?.state;
    this.claims.set(claim.id, claim);
    if (state !== claim.state) this.reorder();
    this.topics.tell(claim.id, "tally");
  }

  /** Whether anything is typed for a claim and not yet sent. */
  isBegun = (id: string): boolean => this.drafts.has(id) || this.wordings.has(id) || this.reasons.has(id);

  repeatsOf = (claim: DeskClaim): DeskClaim[] =>
    claim.group === null
      ? []
      : [...this.claims.values()].filter(
          (one) => one.group === claim.group && one.id !== claim.id && one.state === "open",
        );

  private reorder(): void {
    this.order = inTextOrder([...this.claims.values()]);
    if (this.current && this.claims.get(this.current)?.state !== "open") this.setCurrent(null);
    this.topics.tell("order");
  }
}

const inTextOrder = (claims: DeskClaim[]): string[] =>
  claims
    .filter((claim) => claim.state === "open")
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((claim) => claim.id);
