import type { Label } from "./label";

export interface GoldRepeats {
  /** Pairs that must be found. */
  wanted: [Label, Label][];
  /** Whether joining two labels is allowed, through any chain of shared groups. */
  related: (a: Label, b: Label) => boolean;
}

/** The repeats among the spans that can be claims at all. */
export function goldRepeats(labels: Label[]): GoldRepeats {
  const usable = labels.filter(({ type }) => type === "claim" || type === "optional");
  const shared = (one: string[], two: string[]) => one.some((group) => two.includes(group));
  const wanted: [Label, Label][] = [];
  const parent = new Map<Label, Label>();
  const root = (label: Label): Label => {
    const above = parent.get(label);
    return above ? root(above) : label;
  };
  usable.forEach((a, i) => {
    for (const b of usable.slice(i + 1)) {
      if (shared(a.same, b.same)) wanted.push([a, b]);
      else if (!shared([...a.same, ...a.part], [...b.same, ...b.part])) continue;
      if (root(a) !== root(b)) parent.set(root(a), root(b));
    }
  });
  return { wanted, related: (a, b) => root(a) === root(b) };
}
