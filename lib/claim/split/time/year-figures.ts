import { AUX, DETERMINER, MAY, NUMERAL, PAST, PREPOSITION, QUANTITY, VERB, WILL } from "../lexicon/flags";
import { CAPITAL, CAPITALS, FIGURE, SIGN, SMALL } from "../words/tokens";
import { type Reading, wordAt } from "./time-reading";

export const YEAR = /^(?:1[5-9]|20)\d\d$/;

const sums =
  /^(?:population|crowd|crew|workforce|height|depth|length|weight|altitude|distance|sum|fine|price|cost|salary|capacity|circulation|maximum|minimum|peak|balance|budget|turnover|group|team|force|staff|membership|poblaci\u00f3n|multa|foule|popula\u00e7\u00e3o|popolazione)$/;
const growth = /^(?:rose|rise|grew|grow|fell|fall|increased|decreased|dropped|cut|reduced|up|down|risen|grown|fallen)$/;
const backTo = /^(?:back|delayed|postponed|moved|brought|up|prior|due|dates|date|dating|dated)$/;

/**
 * Whether a figure that looks like a year is one. The word before it decides, as it does for a reader: "in 2019" and "the
 * 2019 election" are years, "Room 1984" and "Boeing 2020" are names, "1984 people" is a count. In doubt it is none.
 */
export function isYear(reading: Reading, i: number): boolean {
  const { tokens, table, from, to } = reading;
  const word = wordAt(reading, i - 1);
  const next = wordAt(reading, i + 1);
  const before = i > from ? (tokens.flags[i - 1] as number) : 0;
  const after = i + 1 < to ? (tokens.flags[i + 1] as number) : 0;
  const plainly = LEADS_YEAR.test(word);
  if (after & NUMERAL || (tokens.shape[i + 1] === FIGURE && i + 1 < to)) return false;
  if (table.counted.has(next)) return plainly && /^(?:people|staff|members|others|men|women)$/.test(next);
  const chained = reading.before >= 0 && i - reading.before <= 3;
  if (i === from) return startsSentence(reading, i);
  const small = tokens.shape[i + 1] === SMALL && i + 1 < to;
  const counts = small && after === 0 && /s$/.test(next) && next.length > 3;
  if (tokens.shape[i - 1] === SIGN) {
    if (/^[$\u20ac\u00a3#\u2116]$/.test(word)) return false;
    if (word === "(") return /^[),\u2013;-]$/.test(next);
    return chained || ((word === "," || word === "-") && !small);
  }
  if (plainly) return true;
  if (table.links.has(word) && chained) return true;
  if (table.english && word === "to") return backTo.test(wordAt(reading, i - 2)) && !small;
  if (table.english && word === "by") return !growth.test(wordAt(reading, i - 2)) && !counts;
  if (word === "of" || table.of.has(word))
    return !counts && !sums.test(wordAt(reading, i - 2)) && !((tokens.flags[i - 2] ?? 0) & QUANTITY);
  if (table.english && word === "as") return /^(?:early|late|recently|back)$/.test(wordAt(reading, i - 2));
  if (table.yearLeads.has(word)) return !counts || before & DETERMINER ? !/^(?:about|around)$/.test(word) : false;
  if (before & DETERMINER || tokens.owner[i - 1]) return true;
  if (tokens.shape[i - 1] === CAPITAL || tokens.shape[i - 1] === CAPITALS) return false;
  if (!table.list.romance && !table.english) return !small ? tokens.shape[i + 1] === SIGN : true;
  return table.english && small && !counts && isAttribute(reading, i);
}

const LEADS_YEAR = /^(?:in|since|during|year|en|em|im|jahr|nel|depuis|desde|seit)$/;

const FINITE = AUX | PAST | MAY | WILL | VERB;

/** "2019 was the worst year": a verb, a comma or a noun of its own behind it. */
function startsSentence({ tokens, table }: Reading, i: number): boolean {
  const after = tokens.flags[i + 1] ?? 0;
  return tokens.word[i + 1] === "," || (after & FINITE) !== 0 || (!table.english && (after & PREPOSITION) !== 0);
}

/** "the disputed 2020 election": a determiner up to three words before, and a noun behind. */
function isAttribute({ tokens, from }: Reading, i: number): boolean {
  if ((tokens.flags[i - 1] as number) & (FINITE | PREPOSITION)) return false;
  if ((tokens.flags[i + 1] as number) & (FINITE | PREPOSITION | DETERMINER)) return false;
  for (let k = i - 2; k >= Math.max(from, i - 3); k--)
    if ((tokens.flags[k] as number) & DETERMINER || tokens.owner[k]) return true;
  return false;
}
