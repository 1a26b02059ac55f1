/** Verbs of saying that need no "that" to report. */
export const plainSpeech = new Set(
  "said says say told tells tell insisted insists insist argued argues argue warned warns warn stated states added adds explained explains stressed stresses emphasised emphasized asserted asserts contended contends maintained maintains acknowledged acknowledges admitted admits conceded concedes reiterated noted notes replied remarked recalled wrote writes tweeted urged urges cautioned joked quipped lamented complained testified claimed claims fumed shouted dijo dice dijeron afirm\u00f3 afirma asegur\u00f3 asegura explic\u00f3 explica se\u00f1al\u00f3 se\u00f1ala declar\u00f3 declara anunci\u00f3 a\u00f1adi\u00f3 advirti\u00f3 indic\u00f3 sostuvo confirm\u00f3 neg\u00f3 inform\u00f3 reiter\u00f3 subray\u00f3 destac\u00f3 manifest\u00f3 coment\u00f3 dit disent d\u00e9clar\u00e9 affirm\u00e9 affirme assur\u00e9 assure expliqu\u00e9 explique indiqu\u00e9 indique annonc\u00e9 annonce ajout\u00e9 ajoute soulign\u00e9 souligne pr\u00e9cis\u00e9 pr\u00e9cise estim\u00e9 estime rappel\u00e9 confirm\u00e9 sagte sagt sagten erkl\u00e4rte erkl\u00e4rt betonte betont warnte warnt teilte berichtete berichtet behauptete k\u00fcndigte best\u00e4tigte meinte schrieb disse diz disseram afirmou explicou explica declarou anunciou acrescentou alertou indicou confirmou negou informou garantiu destacou comentou detto affermato afferma dichiarato dichiara spiegato spiega annunciato annuncia aggiunto aggiunge avvertito sottolineato sottolinea confermato negato riferito ricordato asegurado afirmado advertido avisado avisó avisa dicho declarado explicado señalado indicado anunciado añadido confirmado negado informado subrayado destacado manifestado sostenido recordado recordó recuerda admitido admitió admite reconocido reconoció reconoce denunciado denunció denuncia reclamó reclamado aseguran afirman dicen advierten advierte señalan apuntó apunta detalló detalla precisó precisa agregó agrega expresó insistió insiste sostiene concluyó disait assurait affirmait expliquait reconnu reconnaît admis admet prévenu prévient dénoncé dénonce insisté insiste conclu conclut confié confie raconté raconte lancé martelé souligné martèle estiment affirment assurent indiquent expliquent annoncent äußerte äußert erläuterte erläutert forderte fordert kritisierte kritisiert mahnte mahnt versicherte versichert verkündete beteuerte unterstrich bestätigt bestätigten erklärten betonten warnten berichteten meinen meint schreibt ressaltou ressalta completou lembrou lembra avaliou avalia reforçou reforça concluiu contou conta relatou relata observou observa defendeu defende alerta anuncia garante destaca acrescenta confirma informa racconta raccontato precisa precisato osserva osservato commenta commentato conclude concluso ricorda replica replicato sostiene sostenuto assicura assicurato avverte denuncia denunciato aggiunse dissero".split(
    " ",
  ),
);

/** Nouns that only describe the name they stand before. */
export const descriptors = new Set(
  "rival developer manufacturer retailer airline carmaker drugmaker startup supplier operator insurer regulator broadcaster publisher chipmaker brewer parent owner producer grower mum-of-one mum-of-two mum-of-three dad-of-two".split(
    " ",
  ),
);

/** "According to" in one word. */
export const accordingWords = new Set(["seg\u00fan", "selon", "d'apr\u00e8s", "laut", "segundo", "secondo"]);

/** Verbs by which a report, a poll or figures tell something. */
export const evidenceVerbs = new Set(
  "suggest suggests suggested show shows showed shown indicate indicates indicated find finds found reveal reveals revealed estimate estimates estimated conclude concludes concluded say says said report reports reported point points pointed put puts confirm confirms confirmed warn warns warned describe describes described claim claims claimed allege alleges alleged state states stated note notes noted argue argues argued predict predicts predicted forecast forecasts affirm affirms affirmed focus focuses list lists listed rank ranks ranked outline outlines outlined detail details detailed placed".split(
    " ",
  ),
);

/** Words that make a source of what stands before an evidence verb. */
export const paperSources = new Set(
  "report reports study studies survey surveys poll polls polling analysis review audit statement data figures statistics document documents filing filings research news article articles memo letter indictment complaint lawsuit affidavit census dossier findings estimates records results numbers surveillance footage transcripts emails investigation inquiry paper papers forecast forecasts index imagery accounts assessment assessments minutes briefing probe".split(
    " ",
  ),
);

/** Roles that a body holds, not a person. */
export const bodyRoles = new Set(
  "company firm ministry department government agency union party group bank court council committee commission university institute hospital club federation association charity regulator developer contractor operator supplier watchdog insurer brewery retailer manufacturer airline parliament police family".split(
    " ",
  ),
);

/** Words that open a noun phrase with a capital and are no names. */
export const notNames = new Set(
  "the a an one some many several most two three recent local state federal police officials another both other experts critics analysts".split(
    " ",
  ),
);

/** Who asks in an interview. */
export const askers = new Set(
  "reporter correspondent presenter host anchor interviewer editor journalist colleague columnist moderator".split(" "),
);
