const RUN_IN = /^\p{Lu}[^.!?:;]{1,50}:\s+(?=["\u201c\u2018(]?[\p{Lu}\d])/u;

/** "Holt said: " leads a quotation in. */
const SAID = /\b(?:said|says|added|adds|wrote|writes|told \w+|asked|replied|warned|explained|stated)\s*:\s*$/;

/** End of a label such as "Current role: " in front of an item's sentence, or `start` without one. UTF-16. */
export function runInLabel(text: string, start: number, end: number): number {
  const found = RUN_IN.exec(text.slice(start, Math.min(end, start + 60)));
  if (!found || found[0].split(" ").length > 7 || SAID.test(found[0])) return start;
  return /\S\s+\S/.test(text.slice(start + found[0].length, end)) ? start + found[0].length : start;
}

const LEAD =
  /^(?:(?:Why|What|How|Where|Who|When)(?:'s|\u2019s)?(?: [a-z]+){1,4}|(?:The )?(?:[Bb]ig|[Bb]ottom|[Kk]ey|[Dd]etails?|[Bb]ackground|[Cc]ontext|[Dd]riving|[Ss]tate of|[Bb]etween|[Zz]oom|[Gg]o|[Rr]eality|[Ww]orth|[Yy]es|[Oo]f note|[Ff]lashback|[Cc]atch up)(?: [a-z]+){0,3}|UPDATE|BREAKING|EXCLUSIVE|WATCH|(?:The|Our|What was) (?:claim(?:ed)?|verdict|facts?)|Update|Overview|Summary|In brief|(?:\p{Lu}\p{L}+ ){0,3}Highlights|Analysis|Explainer|Fact check|Verdict|Claim|Note|(?:Edited |Lightly edited )?[Ee]xcerpts|(?:(?:Media|Image|Photo|Video|Picture) )?[Cc]aption(?=:\S?)):\s*(?<=\s|aption:)(?=["\u201c\u2018]?[\p{Lu}\d])/u;

/** End of "Why it matters: " and its like at the head of a paragraph, or `start` without one. UTF-16. */
export function leadLabel(text: string, start: number, end: number): number {
  const found = LEAD.exec(text.slice(start, Math.min(end, start + 60)));
  return found && end - start - found[0].length > 20 ? start + found[0].length : start;
}
