const setOf = (list: string) => new Set(list.split(" "));

/** Offices, posts and memberships somebody holds for a time. */
export const offices = setOf(
  "mayor deputy president vice-president minister chancellor premier governor senator leader head chief chair chairman chairwoman chairperson director ceo manager coach captain king queen pope bishop archbishop ambassador envoy secretary commissioner speaker spokesman spokeswoman spokesperson editor owner member members candidate incumbent holder champion champions commander rector principal dean judge mp councillor councilor lawmaker lawmakers sheriff treasurer monarch successor frontrunner favourite favorite",
);

/** Records and ranks, which the next measurement can take away; alone or in "second-largest" and "longest-serving". */
export const superlatives = setOf(
  "longest largest biggest highest lowest oldest youngest tallest smallest richest poorest fastest slowest busiest deepest strongest weakest wealthiest heaviest cheapest costliest deadliest coldest hottest shortest newest most only",
);

/** No longer so, whatever verb stands before it. */
export const bygone = setOf("former ex late then erstwhile onetime one-time");

/** Conditions behind "is" that last for a time. */
export const conditions = setOf(
  "closed open shut vacant missing unemployed banned suspended jailed imprisoned detained married divorced single pregnant alive bankrupt expected scheduled due set poised likely ranked worth",
);

/** The same of two words, by the first. */
export const settings: Record<string, Set<string>> = {
  in: setOf(
    "power office charge force place prison jail custody exile hospital talks crisis recession opposition debt",
  ),
  on: setOf("trial strike bail leave remand hold sale display course track"),
  at: setOf("large war risk odds"),
  under: setOf("construction investigation review arrest repair way siege sanctions consideration"),
  out: setOf("of"),
};

/** Verbs of holding and leading; each asks for an object that names what is held. */
export const holding = setOf(
  "leads heads chairs governs owns controls runs rules holds holds employs ranks tops represents",
);
export const posts = setOf(
  "post posts seat seats office record records title majority position rank presidency chair lead stake licence license passport job power mandate",
);

/** Verbs that take a word of place, by verb. */
export const placed: Record<string, Set<string>> = {
  stands: setOf("at"),
  stand: setOf("at"),
  sits: setOf("at on in"),
  hovers: setOf("at around"),
  serves: setOf("as on"),
  belongs: setOf("to"),
  lives: setOf("in"),
};

/** People whose number is counted anew each year. */
export const heads = setOf(
  "members employees staff residents inhabitants people subscribers users customers seats students pupils soldiers troops workers voters patients prisoners children households branches shops stores",
);
export const having = setOf("has have");
