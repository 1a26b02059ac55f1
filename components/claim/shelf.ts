export type Shelved = "draft" | "wording" | "reason";

/** What was typed and not yet sent, kept in the browser by member, kind and claim: no reload, crash or sign-out loses it. */
export class Shelf<T> {
  private readonly prefix: string;

  constructor(
    memberId: string,
    kind: Shelved,
    private readonly whole: (kept: Partial<T>) => T,
  ) {
    this.prefix = `claimdesk:${kind}:${memberId}:`;
  }

  read(claimId: string): T | null {
    try {
      return this.parse(localStorage.getItem(this.prefix + claimId));
    } catch {
      return null;
    }
  }

  /** Everything kept, by the claims' ids. */
  all(): [claimId: string, kept: T][] {
    try {
      return Object.keys(localStorage).flatMap((key) => {
        const kept = key.startsWith(this.prefix) ? this.read(key.slice(this.prefix.length)) : null;
        return kept ? [[key.slice(this.prefix.length), kept]] : [];
      });
    } catch {
      return [];
    }
  }

  /** Answers whether it could be kept: a full or forbidden storage must not pass for a saved draft. */
  keep(claimId: string, typed: T): boolean {
    try {
      localStorage.setItem(this.prefix + claimId, JSON.stringify(typed));
      return true;
    } catch {
      return false;
    }
  }

  drop(claimId: string): void {
    try {
      localStorage.removeItem(this.prefix + claimId);
    } catch {
      // A storage that cannot be reached holds nothing to drop.
    }
  }

  /** Tells what another tab of the same person keeps and drops; answers how to stop. */
  follow(changed: (claimId: string, kept: T | null) => void): () => void {
    const hear = ({ key, newValue }: StorageEvent) => {
      if (key?.startsWith(this.prefix)) changed(key.slice(this.prefix.length), this.parse(newValue));
    };
    addEventListener("storage", hear);
    return () => removeEventListener("storage", hear);
  }

  private parse(kept: string | null): T | null {
    try {
      return kept ? this.whole(JSON.parse(kept)) : null;
    } catch {
      return null;
    }
  }
}
