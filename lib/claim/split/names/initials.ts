const MOST_KEPT = 30;
const LONGEST_HEAD = 400;

/** The people of a text by the initials that stand for them where they take turns: capitals such as "IH". */
export class Initials {
  private readonly kept = new Map<string, string | null>();

  constructor(
    private readonly text: string,
    private readonly names: () => Iterable<string>,
  ) {}

  /** The only full name with these initials, or null. */
  named(initials: string): string | null {
    let found = this.shouted(initials);
    for (const name of this.names()) {
      if ((lettersOf(name, " ") !== initials && lettersOf(name, /[ -]/) !== initials) || name === found) continue;
      if (found) return null;
      found = name;
    }
    return found;
  }

  /** "Ida Holt" for "IH" from the head of the text, whose capitals may be those of a headline; null where two would do. */
  headed(initials: string): string | null {
    if (!/^\p{Lu}{2,3}$/u.test(initials)) return null;
    const words = [...initials].map((letter) => `${letter}\\p{Ll}[\\p{L}'\u2019-]+`).join("[\\s-]");
    const head = this.text.slice(0, LONGEST_HEAD).match(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "gu"));
    const [name = null, other] = new Set(head);
    return other === undefined ? name : null;
  }

  /** "Ida HOLT" for "IH", as some write the last name in capitals; each pair of letters is looked for once. */
  private shouted(initials: string): string | null {
    const known = this.kept.get(initials);
    if (known !== undefined || !/^\p{Lu}{2}$/u.test(initials) || this.kept.size > MOST_KEPT) return known ?? null;
    const [first, last] = initials;
    const name = new RegExp(`(?<!\\p{L})(${first}\\p{Ll}{1,24})\\s(${last})(\\p{Lu}{2,24})(?!\\p{L})`, "u").exec(
      this.text,
    );
    const found = name ? `${name[1]} ${name[2]}${name[3]?.toLowerCase()}` : null;
    this.kept.set(initials, found);
    return found;
  }
}

/** "IHR" for "Ida Holt-Roe" parted at hyphens, too, else "IH". */
const lettersOf = (name: string, parted: string | RegExp): string =>
  name
    .split(parted)
    .map((word) => word.charAt(0))
    .join("");
