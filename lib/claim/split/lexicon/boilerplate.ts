import type { SegmentKind } from "../../splitter";

export interface LineRule {
  rule: string;
  kind: SegmentKind;
  reason: string;
  pattern: RegExp;
}

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|f\u00e9vrier|mars|avril|mai|juin|juillet|ao\u00fbt|septembre|octobre|novembre|d\u00e9cembre|januar|februar|m\u00e4rz|juni|juli|oktober|dezember|janeiro|fevereiro|mar\u00e7o|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre";
const DAYS = "mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
const DATE = `(?:(?:${DAYS})\\.?,?\\s+)?(?:\\d{4}-\\d\\d?-\\d\\d?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:${MONTHS})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?(?:${MONTHS})\\.?,?\\s+(?:de\\s+)?\\d{4})`;
const CLOCK =
  "(?:\\s*[,|\u00b7\u2022@-]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|CT|IST|UK|[A-Z]{3,4})?(?:[+-]\\d{1,4})?)?";

/**
 * What pages carry around an article. Each rule is tried on whole lines of at most 300 characters; most are also tried on
 * single short sentences. First match wins.
 */
export const lineRules: LineRule[] = [
  {
    rule: "metadata-line",
    kind: "metadata",
    reason: "A date, section or key-value line about the article, not part of it.",
    pattern: new RegExp(
      `^(?:\\W*(?:date|published|publicado|publi\u00e9|ver\u00f6ffentlicht|pubblicato|posted|updated|last updated|last modified|modified|created|first published|filed|actualizado|mis \u00e0 jour|aktualisiert)(?:\\s+(?:on|at|el|le|am|il))?\\s*:?\\s*)?${DATE}${CLOCK}(?:\\W+[\\p{Lu}][\\p{Lu}\\s&/]*)?\\W*$`,
      "iu",
    ),
  },
  {
    rule: "metadata-line",
    kind: "metadata",
    reason: "A date, section or key-value line about the article, not part of it.",
    pattern: new RegExp(
      `^\\W*(?:published|posted|updated|last updated|last modified|first published|filed|issued|released)\\b(?:\\s+(?:on|at))?\\s*:?\\s*(?:${DATE}|${DAYS}|today|yesterday|\\d+\\s+\\w+\\s+ago|\\d{1,2}[:.]\\d\\d).{0,60}$`,
      "i",
    ),
  },
  {
    rule: "metadata-line",
    kind: "metadata",
    reason: "A date, section or key-value line about the article, not part of it.",
    pattern:
      /^\W*(?:(?:\d+|an?|one|two|three)\s+(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)\s+ago|(?:estimated\s+)?(?:reading|read|listening)\s+time\s*:?.{0,30}|\d+\s*[- ]?min(?:ute)?s?\.?\s+(?:read|listen|watch)|\d+\s*(?:comments?|views?|likes?|shares?|reactions?|retweets?|replies|points|upvotes)|(?:from|to|cc|bcc|subject|sent|reply-to|message-id|x-mailer|content-type|mime-version|category|categories|section|filed under|topics?|source|url|link|language|location|genre|keywords?|id|slug|isbn|doi|issn|editor|edited by|translated by|contact|media contact|press contact|tel|phone|fax|e-?mail|website|web)\s*:\s*\S.{0,140})\W*$/i,
  },
  {
    rule: "share-widget",
    kind: "boilerplate",
    reason: "A sharing button or counter from the page.",
    pattern:
      /^\W*(?:(?:share|tweet|pin|like|email|print)s?\s*\d[\d.,]*\s*[kKmM]?|\d[\d.,]*\s*[kKmM]?\s*(?:shares?|tweets?|likes?|pins?)|(?:share|send|email|print|bookmark|save)\s+(?:this|the|via|on|to|with)\b.{0,60}|click to (?:share|tweet|email|print|copy)\b.{0,80}|follow\s+(?:us|me|@\S+|[\p{Lu}]\S*(?:\s[\p{Lu}]\S*){0,3})\s+(?:on|at|via)\b.{0,80}|(?:like|find|join) us on\b.{0,60}|(?:jump|skip) to (?:content|comments|main content|navigation))\W*$/iu,
  },
  {
    rule: "newsletter",
    kind: "boilerplate",
    reason: "A call to subscribe, sign up or donate.",
    pattern:
      /\b(?:(?:subscribe|sign up|signup|register|sign me up|join)\b[^.]{0,60}\b(?:newsletters?|bulletins?|alerts?|updates|inbox|mailing list|for free|today|now|here|channel|e-?mails?|briefing|digest|podcast|membership|account)\b|\bour (?:free |daily |weekly |morning |evening )*(?:newsletters?|briefing)\b|\bnewsletter\b.{0,60}\b(?:inbox|sign|subscribe)|delivered (?:straight |directly )?to your inbox|(?:enter|with) your e-?mail(?: address)?|(?:download|get|install) (?:our|the) (?:\w+ )?app\b|(?:support|fund) (?:our|independent) (?:journalism|work|reporting)|become a (?:member|subscriber|supporter|patron)\b|(?:make|consider) a donation|already (?:a|have a|have an) (?:subscri\w+|member|account)|(?:log|sign) in to (?:continue|read|comment|your)|(?:subscribers?|members?) only|this (?:article|content|story) is (?:only )?(?:for|available to) (?:subscribers|members|premium)|you have (?:\w+ )?(?:free )?articles? (?:left|remaining)|start your (?:free )?trial|unsubscribe\b|suscr\u00edbete|suscr\u00edbase|abonnez-vous|inscrivez-vous|newsletter abonnieren|jetzt abonnieren|iscriviti|abbonati|assine (?:nossa|a|agora|j\u00e1)|inscreva-se|inscr\u00edbete)/i,
  },
  {
    rule: "newsletter",
    kind: "boilerplate",
    reason: "A call to subscribe, sign up or donate.",
    pattern:
      /^\W*(?:subscribe|sign up|newsletter|newsletters|donate|support us|log in|sign in|login|register|subscribe now|sign up now|donate now|suscribirse|s'abonner|abonnieren|assinar)\W*$/i,
  },
  {
    rule: "cookie-notice",
    kind: "boilerplate",
    reason: "A cookie, privacy or consent notice of the page.",
    pattern:
      /\b(?:(?:we|this (?:web)?site|our (?:web)?site|our partners|site)\s+(?:and our partners\s+)?uses?\s+(?:\w+\s+)?cookies|(?:accept|reject|manage|allow|decline)\s+(?:all\s+)?(?:cookies|preferences)|cookie (?:policy|settings|preferences|notice|consent)|(?:use|uso|usage|utilisation|verwendung) (?:of|de|des|von) cookies|by (?:continuing|clicking|using|browsing)\b.{0,80}\b(?:agree|accept|consent|cookies|terms)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|(?:utilizamos|usamos|utilisons|verwenden|utilizziamo|usiamo)\s+(?:\w+\s+)?cookies|enable javascript|(?:your|this) browser (?:does not|doesn't|is not)|ad ?blocker)\b/i,
  },
  {
    rule: "copyright",
    kind: "boilerplate",
    reason: "A copyright or rights line.",
    pattern:
      /(?:^\W*(?:copyright\b|\u00a9|\(c\)\s*(?:\d{4}|[\p{Lu}]))|\u00a9\s*(?:\d{4}|copyright|[\p{Lu}])|\ball rights reserved\b|\btodos los derechos reservados\b|\btous droits r\u00e9serv\u00e9s\b|\balle rechte vorbehalten\b|\btodos os direitos reservados\b|\btutti i diritti riservati\b|\bmay not be (?:published|reproduced|copied|redistributed)|\brepublished (?:from|with permission|under)\b|\breprinted (?:from|with permission)|creative commons)/iu,
  },
  {
    rule: "photo-credit",
    kind: "credit",
    reason: "Says who took or owns a picture.",
    pattern:
      /^\W*(?:(?:photos?|photographs?|photography|pictures?|images?|illustrations?|graphics?|videos?|file photos?|file images?|credits?|(?:photo|image|picture|video) (?:credit|courtesy|source)s?|foto|fotos|bild|cr\u00e9dit(?: photo)?|cr\u00e9ditos?|imagen|immagine)\s*(?:credit)?s?\s*(?::|by\b|courtesy\b|via\b|\/|\u00a9|-\s*\p{Lu}|\|).{0,100}|(?:\[|\()(?:file |stock |representative |handout )?(?:photo|image|picture|photograph|illustration|video|handout)s?\b.{0,60}|(?:\(|\[)?(?:AP|AFP|EPA|DPA|PA|Reuters|Getty)\b.{0,20}\b(?:photo|images?|pool|file)\b.{0,60}|\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+){0,3}\s*(?:\/|\||,)\s*(?:\p{Lu}[\p{L}]*\s*\/\s*)?(?:AP|AFP|EPA|DPA|ANP|PA|Reuters|Getty|Getty Images|Alamy|Shutterstock|Unsplash|Flickr|Bloomberg|Anadolu|Xinhua|ZUMA|Rex|Wikimedia(?: Commons)?|Pool|File|Handout|EFE|ANSA|Lusa)\b.{0,40}|(?:getty images|shutterstock|alamy|unsplash|pixabay|wikimedia commons|file photo|handout photo|courtesy photo|stock photo)\b.{0,40})\W*$/iu,
  },
  {
    rule: "related",
    kind: "boilerplate",
    reason: "A pointer to another page.",
    pattern:
      /^\W*(?:(?:read|see|watch|learn|find out|hear|listen)\s+(?:more|also|next|now|on|here|the full (?:story|article|report|interview|text))\b(?:\s*(?:[:|>\u2013\u00bb-]|about\b|on\b|at\b|here\b|from\b|in\b).{0,160})?|(?:read|see|watch|more|also read|listen|related|recommended|don't miss|editor's picks?|lee tambi\u00e9n|leer m\u00e1s|lire aussi|\u00e0 lire aussi|lesen sie auch|mehr zum thema|leia tamb\u00e9m|leia mais|leggi anche)\s*(?:also|more|on this)?\s*:.{0,160}|(?:continue reading|keep reading|lire la suite|seguir leyendo|weiterlesen|leggi tutto|story continues below|article continues (?:below|after).{0,40}|continued (?:on|below).{0,30})\W*.{0,30}|click here\b.{0,100}|(?:related|recommended|trending|popular|most (?:read|viewed|popular|shared)|latest|more|top|featured|you (?:may|might) (?:also )?(?:like|be interested in)|also (?:on|in)|next|previous|up next|sponsored|promoted|around the web|from the web|what to read next|in this article|table of contents|on this page)(?:\s+(?:stories|articles?|posts?|news|links?|topics?|content|reading|videos?|headlines|from .{1,40}|on this (?:topic|story)|coverage|story|post|article|comments))?\s*:?)\W*$/i,
  },
  {
    rule: "advertisement",
    kind: "boilerplate",
    reason: "An advertisement slot or sponsor's label.",
    pattern:
      /^\W*(?:advertisement|advertisements|advert|ad|ads|sponsored|sponsored (?:content|by .{0,60})|promoted|publicidad|publicit\u00e9|anzeige|werbung|pubblicit\u00e0|publicidade|(?:story|article) continues (?:below|after) (?:this )?(?:ad|advertisement)|scroll to continue.{0,30}|loading\W*|play|play video|pause|mute|close|menu|search|home|back to top|top|view (?:all|comments|gallery|more)|show (?:more|less|comments)|hide|load more|see all|leave a (?:comment|reply)|post a comment|add (?:a )?comment|comments?|reply|report (?:this )?(?:ad|comment|a typo|an error)|expand|gallery|listen|image \d+ of \d+|\d+ ?(?:\/|of) ?\d+|page \d+(?: of \d+)?)\W*$/i,
  },
  {
    rule: "tags",
    kind: "metadata",
    reason: "A list of tags or topics.",
    pattern:
      /^\W*(?:(?:tags?|tagged(?: (?:with|as|under|in))?|topics?|keywords?|filed (?:under|in|to)|labels?|etiquetas|mots-cl\u00e9s|schlagw\u00f6rter|categories|posted in|more on|in this (?:story|article))\s*:?\s*\S.{0,200}|(?:#[\p{L}\p{N}_]+[\s,;|]*){1,30})$/iu,
  },
  {
    rule: "byline",
    kind: "metadata",
    reason: "Says who wrote the article.",
    pattern:
      /^\W*(?:(?:written |reported |story |text |words |report |analysis |opinion |review |interview )?by|por|par|von|di|story by|words by|author:?|byline:?|reporter:?|from our)\s+(?:the\s+)?\p{Lu}[\p{L}.'\u2019-]*(?:(?:\s+|\s*,\s*|\s+(?:and|&|y|et|und|e)\s+)(?:\p{Lu}[\p{L}.'\u2019-]*|de|van|von|der|den|la|le|bin|al|da|dos|in|for|of|at|the)){0,12}(?:\s*[|,\u00b7\u2022\u2013-]\s*.{0,60})?$/u,
  },
  {
    rule: "byline",
    kind: "metadata",
    reason: "Says who wrote the article.",
    pattern:
      /^\W*(?:(?:additional )?(?:reporting|writing|editing|writing and editing|reporting and writing|compiled|edited|translated|produced)\s+by\s+.{3,160}|.{0,80}\bcontributed (?:to this (?:report|story|article)|reporting)\W*|.{3,60}\bis an? (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|columnist|staff writer|freelance (?:writer|journalist)|contributing (?:writer|editor)|editor|contributor)\s+(?:at|for|with|based|covering|who)\b.{0,120}|.{2,50}\b(?:staff (?:writer|reporter)|correspondent|staff|newsroom|news desk|web desk|editorial board|special to .{3,40}))\W*$/iu,
  },
  {
    rule: "editorial-tail",
    kind: "attribution",
    reason: "Says where the text was taken from.",
    pattern:
      /^(?:[-\u2013\u2014~]\s*(?:attributed to|from|via|courtesy of|source|with (?:reporting|files|agency|inputs) (?:from|by)|as (?:reported|told) (?:by|to)|by)\b.{0,100}|[-\u2013\u2014]\s*\p{Lu}[\p{L}.'&]*(?:\s(?:\p{Lu}[\p{L}.'&]*|of|the)){0,4}|\(?(?:with (?:reporting|files|agency|inputs|additional)\b.{0,80}|via:?\s.{0,60}|source:\s.{0,80}|attributed to\s.{0,80}|this (?:article|story|post|piece|interview|report|column) (?:was |has been |is |first |originally )+(?:originally |first |also )?(?:published|appeared|posted|written|produced|adapted|republished|edited|translated|updated|amended|corrected|generated|condensed)\b.{0,140}|originally published\b.{0,100}|.{0,60}has been edited (?:and condensed )?for (?:length|clarity).{0,40}|(?:the )?views expressed\b.{0,160}|(?:the )?opinions expressed\b.{0,160}|(?:editor|editors|publisher|author)['\u2019]?s?['\u2019]? note\s*:.{0,240}|correction\s*:.{0,240}|disclaimer\s*:.{0,240}|disclosure\s*:.{0,240}))\)?\W*$/iu,
  },
  {
    rule: "section-label",
    kind: "heading",
    reason: "A short label that ends in a colon and introduces what follows.",
    pattern: /^[^.!?]{1,48}:$/,
  },
];

/** Words a row of sharing buttons is made of; the first list is enough on its own, the second only beside it. */
export const shareWords = new Set(
  "share tweet pin facebook twitter whatsapp telegram reddit linkedin pinterest messenger instagram youtube tiktok flipboard tumblr threads bluesky mastodon compartir partager teilen condividi partilhar compartilhar tuitear".split(
    " ",
  ),
);
export const shareFillers = new Set(
  "x email e-mail print copy link copied save follow us like on via by this article story page post the it and to rss k m comments comment bookmark more send shares tweets likes".split(
    " ",
  ),
);
