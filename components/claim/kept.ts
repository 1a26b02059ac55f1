import type { DeskClaim } from "./desk-types";
import { Shelf, type Shelved } from "./shelf";
import type { Topics } from "./topics";

/** What things that are kept need of the screen they stand on. */
export interface Screen {
  memberId: string;
  articleId: string;
  topics: Topics;
  claimOf: (id: string) => DeskClaim | undefined;
  say: (words: string) => void;
}

/** What was typed on the claims of one article and not yet sent. Tells the claim's id, and `drafts`. */
export class Kept<T extends { articleId: string }> {
  private readonly shelf: Shelf<T>;
  private readonly typed = new Map<string, T>();

  constructor(
    protected readonly screen: Screen,
    kind: Shelved,
    whole: (kept: Partial<T>) => T,
  ) {
    this.shelf = new Shelf(screen.memberId, kind, whole);
  }

  get = (id: string): T | undefined => this.typed.get(id);
  has = (id: string): boolean => this.typed.has(id);
  ids = (): string[] => [...this.typed.keys()];

  set(id: string, typed: T): void {
    if (!this.shelf.keep(id, typed))
      this.screen.say("This browser keeps no drafts: what you type is lost on a reload.");
    this.put(id, typed);
  }

  /** Ends what was sent, moved or given up. */
  drop(id: string): void {
    this.shelf.drop(id);
    this.forget(id);
  }

  /** Brings back what an earlier visit left on this article, also on claims that are gone since. */
  fetch(): void {
    for (const [id, kept] of this.shelf.all()) if (!this.has(id) && this.isHere(id, kept)) this.put(id, kept);
  }

  /** Takes over what another tab of the same person keeps; answers how to stop. */
  follow(): () => void {
    return this.shelf.follow((id, kept) => {
      if (!kept) this.forget(id);
      else if (this.isHere(id, kept)) this.put(id, kept);
    });
  }

  protected forget(id: string): void {
    this.typed.delete(id);
    this.screen.topics.tell(id, "drafts");
  }

  private put(id: string, typed: T): void {
    this.typed.set(id, typed);
    this.screen.topics.tell(id, "drafts");
  }

  private isHere = (id: string, kept: T): boolean =>
    kept.articleId === this.screen.articleId || this.screen.claimOf(id) !== undefined;
}
