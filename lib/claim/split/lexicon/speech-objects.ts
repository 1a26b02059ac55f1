const set = (words: string) => new Set(words.split(" "));

/** Verbs of saying whose listener follows them, so that a name behind them did not speak. */
export const listenerVerbs = set(
  "told tells informed informs reminded reminds assured assures notified advised advises",
);

/** What somebody may deny, reject or dispute by saying so. */
export const speechNouns = set(
  "allegation allegations claim claims accusation accusations charge charges report reports account accounts suggestion suggestions rumour rumours rumor rumors criticism criticisms assertion assertions finding findings characterisation characterization version bribery murder manslaughter fraud theft robbery burglary assault rape perjury conspiracy corruption negligence arson harassment offences offenses wrongdoing involvement responsibility knowledge",
);

export const denials = set(
  "denied denies deny denying rejected rejects reject disputed disputes dispute dismissed dismisses dismiss rebutted rebuts refuted refutes",
);

/** What somebody expresses or voices. */
export const feelings = set(
  "interest concern concerns optimism pessimism willingness desire hope hopes regret gratitude confidence support doubt doubts surprise condolences thanks appreciation disappointment outrage satisfaction readiness conviction belief fear fears alarm sympathy scepticism skepticism dismay worry worries delight sorrow sadness frustration anger shock",
);

/** Verbs by which a body or its experts tell what they established, before "that". */
export const findings = set(
  "found finds find discovered discovers discover concluded concludes conclude established ruled rules calculated calculates estimated estimates estimate assessed assesses showed show shows revealed reveals held determined noted",
);

/** Verbs that tell a position only before "that", a quotation or a clause of its own. */
export const clauseVerbs = set(
  "ruled rules alleges alleged assessed assesses reckons recounted recounts retorted countered believes estimates estimated informed informs reaffirmed reaffirms recommended recommends guaranteed reminded reminds calculates calculated assured assures",
);

/** "Police report two people held": verbs of saying in the present, whose form may be a noun. */
export const pluralVerbs = set(
  "allege believe expect fear report warn estimate predict confirm announce note stress conclude suggest recommend",
);

/** Parts of a document speak for it, and name nobody. */
export const documentParts = set(
  "page pages chapter article section clause paragraph figure table box annex appendix sign poster banner plaque no nr number",
);

/** Verbs by which somebody takes a stand on what follows them. */
export const stances = set(
  "underscored underscores underlined underlines reaffirmed reaffirms reiterated reiterates emphasised emphasized emphasises emphasizes stressed stresses welcomed welcomes condemned condemns praised praises commended commends applauded applauds denounced denounces decried hailed hails questioned cited cites confirmed confirms criticized criticised criticizes criticises blasted blasts slammed slams lambasted ridiculed predicted predicts highlighted highlights defended defends echoed echoes",
);

/** Verbs of thinking, which report before "that" what somebody other than the writer thinks. */
export const thoughts = set(
  "think thinks believe believes expect expects fear fears argue argues felt feels agree agrees suspect suspects",
);
