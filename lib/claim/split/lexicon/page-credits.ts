import { CREDIT } from "../forms";
import { agencyPattern } from "./agencies";
import { changedPattern, clockPattern, datePattern, dayPattern, madePattern } from "./dates";
import { CAPITALISED, CLOCK, exact, head, type LineRule, LONG_DATE, line, NAME } from "./line-patterns";

// Who wrote it, when, and whose pictures it shows.

const AGENCY = `(?:${agencyPattern}|Pool|File|Handout|Courtesy)`;

export const METADATA: LineRule = {
  rule: "metadata-line",
  kind: "metadata",
  reason: "A date, section or key-value line about the article, not part of it.",
  patterns: [
    line(
      `(?:(?:${madePattern}|${changedPattern})(?: (?:on|at|el|le|am|il|em))?\\s*:?\\s*|le\\s+)?${datePattern}${clockPattern}(?:\\W+[A-Z][A-Z\\s&/]{1,30})?`,
      `(?:published|posted|updated|last updated|last modified|first published|filed|issued|released)\\s*(?:on|at|:)?\\s*(?:${datePattern}|${dayPattern}|today|yesterday|\\d+\\s+\\w+\\s+ago|\\d{1,2}[:.]\\d\\d)[\\w\\s,:|+-]{0,40}`,
      "(?:\\d+|an?|one|two|three)\\s+(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)\\s+ago",
      "(?:estimated\\s+)?(?:reading|read|listening)\\s+time\\s*:?.{0,30}",
      "\\d+\\s*[- ]?min(?:ute)?s?\\.?\\s+(?:read|listen|watch)",
      "[\\w &/]{1,30}\\|(?:.{0,40}\\|)?\\s*(?:published|posted|updated|\\d+ min(?:ute)?s?)\\b.{0,80}",
      "[\\d.,]+[km]?\\s*(?:comments?|views?|likes?|shares?|reactions?|retweets?|replies|points|upvotes)",
    ),
    head("(?:published|posted|updated|last updated|last modified|modified|first published)\\s*:\\s*\\S"),
    /^(?=.*\d)(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|[\s\u00b7\u2022|]|\d[\d.,:]*(?![\d.,:])[km]?\b|views?\b|comments?\b|shares?\b|edited\b|subscribers\b)+$/iu,
    line("for immediate release|embargoed until .{0,60}|press release|news release|ends|###|-30-"),
    head(
      "(?:from|to|cc|bcc|subjects?|sent|reply-to|message-id|x-mailer|content-type|mime-version|category|categories|section|filed under|source|url|link|language|location|genre|slug|isbn|doi|issn|editor|edited by|translated by|contact|media contact|press contact|tel|phone|fax|e-?mail|website|web)\\s*:\\s*(?!.*\\b(?:said|says|was|were|has|had|is|are|will)\\b)\\S",
    ),
  ],
};

export const PICTURE_CREDIT: LineRule = {
  ...CREDIT,
  patterns: [
    line(
      "(?:photo|photograph|photography|picture|image|illustration|graphic|video|file photo|file image|cover|feature|featured|header)s?(?: (?:photo|image|picture))?(?: (?:credit|courtesy|source)s?)?\\s*(?::|by\\b(?! (?:photo|picture|image|video)\\b)|courtesy\\b|via\\b|/|\u00a9|\\|).{0,100}",
      "credits?\\s*(?::|/).{0,100}",
      "(?:foto|fotos|bild|cr\u00e9dit(?: photo)?|cr\u00e9ditos?|imagen|immagine)\\s*(?::|/).{0,100}",
      "(?:getty images|shutterstock|alamy|unsplash|pixabay|wikimedia commons|file photo|handout photo|courtesy photo|stock photo)(?:\\s*(?:[/|,\u2013(-]|via\\b|by\\b).{0,40})?",
    ),
    /^[[(](?:file |stock |representative |handout )?(?:photo|image|picture|photograph|illustration|video|handout)s?\b.{0,100}$/i,
    exact(
      `[[(]?${AGENCY}(?: Photo| Images?| Pool| File)?(?:\\s?[/|,-]\\s?.{1,60})?[\\])]?`,
      `${NAME}\\s*(?:/|\\||,|\u2013|via)\\s*(?:${NAME}\\s*/\\s*)?${AGENCY}\\b.{0,40}`,
      `[[(](?:Photo|Image|Picture|Foto|Pic)?:? ?${NAME}\\s?/\\s?${NAME}[\\])]`,
    ),
  ],
};

export const CAPTION: LineRule = {
  rule: "caption",
  kind: "caption",
  reason: "Says what a picture or a map shows.",
  patterns: [
    exact(
      "(?:(?:[Ff]ile|[Ss]tock|[Aa]rchive) (?:photo|picture|image)|(?:A )?[Mm]ap|[Pp]ortrait|[Ss]creenshot|[Aa]erial view) of (?!.*\\b(?:is|are|was|were|has|had|shows?|showed|says?|said)\\b).{4,160}",
    ),
  ],
};

export const TAGS: LineRule = {
  rule: "tags",
  kind: "metadata",
  reason: "A list of tags or topics.",
  patterns: [
    line(
      "(?:tags?|tagged(?: (?:with|as|under|in))?|topics?|keywords?|filed (?:under|in|to)|labels?|etiquetas|mots-cl\u00e9s|schlagw\u00f6rter|categories|posted in)\\s*:\\s*\\S.{0,200}",
      "(?:tags|tagged|topics|keywords|filed under|posted in)\\s+(?!(?:were|was|are|is|have|had|has|in|on|of|from|to|for|with)\\b)[^.!?]{2,160}",
    ),
    /^(?:#[\p{L}\p{N}_]+[\s,;|]*){1,30}$/u,
  ],
};

export const BYLINE: LineRule = {
  rule: "byline",
  kind: "metadata",
  reason: "Says who wrote the article.",
  patterns: [
    exact(
      `\\W*(?:(?:Written|Reported|Story|Text|Words|Report|Analysis|Opinion|Review|Interview)\\s[Bb]y|[Bb]y|BY|Por|Par|Von|Di|Author|Byline|Reporter)\\s?:?\\s(?:[Tt]he\\s)?${NAME}(?:(?:\\s*,\\s*|\\s(?:and|&|y|et|und|e|in|for|of|at)\\s(?:the\\s)?)${NAME}){0,4}(?:\\s*[|,\u00b7\u2022\u2013-]\\s*.{0,60})?`,
      `${NAME},? (?:[Ss]taff (?:[Ww]riter|[Rr]eporter)|[\\p{L} ]{0,30}[Cc]orrespondent|[Nn]ewsroom|[Nn]ews [Dd]esk|[Ww]eb [Dd]esk|[Ee]ditorial [Bb]oard|[Ss]pecial to .{3,40})`,
      `[Bb]y\\s${NAME}(?:\\s\\d{1,2})?\\s[Ff]ollow(?:\\s@\\w{1,20})?`,
      `${NAME}, ${NAME} (?:News|Radio|Television|TV), ${NAME}\\.?`,
      `${NAME} reports(?: from ${NAME})?\\.`,
      `${NAME}(?:,? and ${NAME})? (?:reported on|reported|wrote|adapted|edited|narrated|produced)(?: and \\w+)? (?:this|the) (?:story|report|article) (?:for|from|with)\\b.{2,60}`,
      `${NAME} was the (?:editor|producer)\\.`,
      `${NAME} reported from ${NAME}(?:, ${NAME})?(?:,? and ${NAME} from ${NAME}){0,3}\\.?`,
      `[Bb]y\\s${NAME}(?:\\sin\\s${NAME})?\\son\\s${CAPITALISED}\\s\\d{1,2},?\\s\\d{4}.{0,20}`,
      `${CAPITALISED} (?:reports|writes) for [^;]{3,60}[;,] ${CAPITALISED} (?:reports|writes) for .{3,60}`,
      `(?:[Bb]y\\s)?(?:(?:${CAPITALISED}|and|for|of|the)[,|]?\\s){1,10}${CLOCK}[,|]?\\s${LONG_DATE}`,
      `${NAME} is (?:an?|the) (?:[\\p{L}-]+ ){0,4}(?:reporter|correspondent|columnist|writer|journalist|editor|contributor)\\b.{0,160}`,
    ),
    head(
      "(?:(?:executive )?producers?|sound|music|presenter|host|camera|text|words|pictures)\\s*:\\s*\\w+ \\w+",
      "(?:interview|translation) (?:conducted )?by\\s",
      "(?:this|the) (?:episode|podcast|show|program(?:me)?) (?:was|is) (?:produced|hosted|edited|mixed|presented)\\b",
      "(?:[\\w'\u2019]+ ){1,5}is (?:produced|hosted|edited|mixed) by me\\b",
      "(?:with )?additional reporting (?:by|from)\\s",
      "(?:he|she|they|the (?:author|writer|reporter)) can be (?:reached|contacted|followed)\\b",
      "you can (?:send (?:him|her|them) an? e-?mail|follow (?:him|her|them)|reach (?:him|her|them)|contact (?:him|her|them))\\b",
      "it was (?:produced|edited|engineered|fact-checked|mixed)\\b.{0,60}\\b(?:and (?:produced|edited|engineered|fact-checked|mixed)|with help from)\\b",
      "contributing(?: \\w+)?\\s*:\\s*\\w+ \\w+",
      "(?:additional )?(?:reporting|writing|editing|writing and editing|reporting and writing|compiled|produced)\\s+by\\s",
    ),
    /^.{3,160}\breported from \p{Lu}.{2,80}\bwrote (?:this (?:report|story|article)|from)\b.{0,40}$/u,
    /\breported from \p{Lu}.{2,200}\bcontributed\W*$/u,
    exact(
      `${NAME}(?:,? and ${NAME})? contributed (?:reporting|research)\\.(?: ${NAME}(?:,? and ${NAME})? contributed (?:reporting|research)\\.)*`,
      `${NAME} is (?:the )?${NAME}(?:'s|\u2019s|['\u2019]) (?:[\\p{L}-]+ ){0,3}(?:producer|reporter|correspondent|columnist|editor|host)\\.?`,
      `${NAME} (?:covers|writes about) [^.]{3,90} (?:for|at) (?:[Tt]he )?${NAME}\\.(?: (?:She|He|They) .{5,160})?`,
      `${NAME} has been (?:an?|the) (?:(?!former )[\\p{L}'\u2019-]+ ){0,5}(?:reporter|correspondent|columnist|staff writer|contributor) (?:at|for|with|since)\\b.{0,220}`,
    ),
    /^.{3,200}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)(?:,? (?:from|and|to) .{2,120})?\W*$/i,
  ],
};
