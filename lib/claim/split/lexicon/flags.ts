/** What a word can be, as bits, so that one look-up per word tells every later step all it needs. */
export const AUX = 1 << 0;
export const PAST = 1 << 1;
export const MAY = 1 << 2;
export const MUST = 1 << 3;
export const WILL = 1 << 4;
export const SPEECH = 1 << 5;
export const BELIEF = 1 << 6;
export const HEDGE = 1 << 7;
export const JUDGEMENT = 1 << 8;
export const FIRST = 1 << 9;
export const HE_SHE = 1 << 10;
export const PRONOUN = 1 << 11;
export const STARTER = 1 << 12;
export const DETERMINER = 1 << 13;
export const PREPOSITION = 1 << 14;
export const COORDINATOR = 1 << 15;
export const SUBORDINATOR = 1 << 16;
export const MONTH = 1 << 17;
export const WEEKDAY = 1 << 18;
export const NUMERAL = 1 << 19;
export const SOURCE = 1 << 20;
export const ROLE = 1 << 21;
export const TITLE = 1 << 22;
export const NOW = 1 << 23;
export const ORGANISATION = 1 << 24;
export const VERB = 1 << 25;
export const NEGATION = 1 << 26;
export const QUANTITY = 1 << 27;
export const ADVERB = 1 << 28;
export const LIKELY = 1 << 29;
export const YOU = 1 << 30;
/** A word that page furniture is made of; only sentences with one are held against the furniture rules. */
export const PAGE = 1 << 31;

/** Any word that can carry the tense of a clause. */
export const FINITE = AUX | PAST | MAY | MUST | WILL | SPEECH | BELIEF | VERB;
