interface Waiting {
  assigned: { due: string }[];
  asked: number;
  again: number;
  changed: number;
}

const some = (n: number, one: string, many: string) => (n === 0 ? [] : [n === 1 ? `one ${one}` : `${n} ${many}`]);
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What waits, in one sentence. */
export function leadOf({ assigned, asked, again, changed }: Waiting): string {
  const late = assigned.filter((article) => article.due === "overdue").length;
  const parts = [
    ...some(assigned.length, "article", "articles"),
    ...some(asked, "note for you", "notes for you"),
    ...some(again, "claim to look at again", "claims to look at again"),
    ...some(changed, "verdict of yours that others changed", "verdicts of yours that others changed"),
  ];
  if (parts.length === 0) return "Nothing waits for you.";
  const words = list.format(parts);
  const overdue = late === 0 ? "" : late === 1 ? " One article is overdue." : ` ${late} articles are overdue.`;
  return `${words[0]?.toUpperCase()}${words.slice(1)}.${overdue}`;
}
