/** Words that make a row of sharing buttons on their own. */
export const shareWords = new Set(
  "that's thanks reading off code shipping receiving subscribing translation translated sponsor sponsors partner view accept manage share tweet pin facebook twitter whatsapp telegram reddit linkedin pinterest messenger instagram youtube tiktok flipboard tumblr threads bluesky mastodon compartir partager teilen condividi partilhar compartilhar tuitear".split(
    " ",
  ),
);

/** Words that stand beside them in such a row. */
export const shareFillers = new Set(
  "x email e-mail print copy link copied save follow us like on via by this article story page post the it and to rss k m comments comment bookmark more send shares tweets likes".split(
    " ",
  ),
);

/** A sentence without any of these words is no page furniture. */
export const pageWords =
  "liable licensing original check constitutes send sends contact authors corrects adds updates sourcing off code shipping receiving subscribing translation translated sponsor sponsors partner view accept manage share tweet pin facebook twitter whatsapp telegram instagram youtube follow subscribe subscribers sign signup register newsletter newsletters inbox e-mail email app download donate donation membership member patron supporter journalism unsubscribe trial log login cookies cookie consent privacy terms javascript browser blocker copyright rights reserved reproduced republished reprinted creative photo photos photograph picture map portrait screenshot aerial image images illustration video credit credits courtesy getty reuters afp ap epa shutterstock alamy unsplash pixabay wikimedia read watch see listen learn continue continued click related recommended advertisement sponsored published posted updated filed issued released reporting edited written compiled contributed source via attributed generated created automatically errors mistakes inaccuracies version edited produced adapted condensed originally subjects series headlines latest unedited engineered views opinions note correction clarification disclaimer disclosure suscríbete suscríbase abonnez-vous inscrivez-vous abonnieren iscriviti abbonati assine inscreva-se inscríbete derechos droits rechte direitos diritti tags tagged topics jump skip comments minutes reporter correspondent columnist contributor amended amendment erratum interview conversation methodology hyperlink backlink materials republication redistribution reproduction reprint copying delayed occurred typo mistake mistakes spelling ctrl commission constitute responsible producer producers episode names appeared cite chosen selected readers gmt utc bst cet est www playback caption links commenting transcribed ongoing guidelines excerpts registered required fields supported funded page story watched replay reached contacted reported additional contributing contributed excerpts excerpt extracts extract transcript article gallery slideshow podcast interactive";
