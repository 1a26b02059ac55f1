/** Verbs of saying that need no "that" to report. */
export const plainSpeech = new Set(
  "said says say told tells tell insisted insists insist argued argues argue warned warns warn stated states added adds explained explains stressed stresses emphasised emphasized asserted asserts contended contends maintained maintains acknowledged acknowledges admitted admits conceded concedes reiterated noted notes replied remarked recalled wrote writes tweeted urged urges cautioned joked quipped lamented complained testified claimed claims".split(
    " ",
  ),
);

/** Verbs by which a report, a poll or figures tell something. */
export const evidenceVerbs = new Set(
  "suggest suggests suggested show shows showed shown indicate indicates indicated find finds found reveal reveals revealed estimate estimates estimated conclude concludes concluded say says said report reports reported focus focuses focused point points pointed put puts confirm confirms confirmed warn warns warned describe describes described claim claims claimed allege alleges alleged state states stated note notes noted argue argues argued predict predicts predicted list lists listed rank ranks ranked".split(
    " ",
  ),
);

/** Words that make a source of what stands before an evidence verb. */
export const paperSources = new Set(
  "report reports study studies survey surveys poll polls polling analysis review audit statement data figures statistics document documents filing filings research news article articles memo letter indictment complaint lawsuit affidavit census dossier findings estimates records results numbers surveillance footage transcripts emails investigation inquiry paper papers forecast forecasts index".split(
    " ",
  ),
);
