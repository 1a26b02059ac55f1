/**
 * Whom a text asks for attention: each "@" followed by a whole name, the longest that fits, so that "@Anna" does not name
 * Ann. Two people of one name are both asked.
 */
export function mentionedIn<P extends { name: string }>(body: string, people: P[]): P[] {
  const text = body.normalize("NFC");
  const names = new Set<string>();
  for (const { index } of text.matchAll(/(?<![\p{L}\p{M}\p{N}])@/gu)) {
    const rest = text.slice(index + 1);
    const fits = people
      .map(nameOf)
      .filter((name) => rest.startsWith(name) && !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(name.length)));
    const [longest] = fits.sort((a, b) => b.length - a.length);
    if (longest) names.add(longest);
  }
  return people.filter((person) => names.has(nameOf(person)));
}

const nameOf = ({ name }: { name: string }): string => name.normalize("NFC");
