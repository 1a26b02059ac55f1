import type { SegmentKind } from "../../splitter";
import { changedPattern, clockPattern, datePattern, dayPattern, madePattern } from "./dates";

/** Page furniture of one sort. A line or short sentence is matched against every pattern. */
export interface LineRule {
  rule: string;
  kind: SegmentKind;
  reason: string;
  patterns: RegExp[];
}

/** The whole line, signs around it aside, in any case. */
const line = (...forms: string[]) => new RegExp(`^\\W*(?:${forms.join("|")})\\W*$`, "i");
/** The head of the line, in any case; at most 200 more characters may follow. */
const head = (...forms: string[]) => new RegExp(`^\\W*(?:${forms.join("|")}).{0,200}$`, "i");
/** Anywhere in the line, in any case. */
const inside = (...forms: string[]) => new RegExp(`(?:${forms.join("|")})`, "i");
/** The whole line, where capital letters matter. */
const exact = (...forms: string[]) => new RegExp(`^(?:${forms.join("|")})$`, "u");

const CAPITALISED = "\\p{Lu}[\\p{L}.'\u2019-]*";
const NAME = `${CAPITALISED}(?:\\s(?:${CAPITALISED}|de|van|von|der|la|bin|al|da|di|du|del|della|dos|ten|ter|zu)){0,4}`;
const AGENCY =
  "(?:AP|AFP|EPA|DPA|ANP|PA|NTB|TT|CTK|MTI|EFE|ANSA|Lusa|Reuters|REUTERS|Getty|Getty Images|Alamy|Shutterstock|Unsplash|Pixabay|Flickr|Bloomberg|Anadolu|Xinhua|ZUMA|Wikimedia(?: Commons)?|Pool|File|Handout|Courtesy)";

const CLOCK = "\\d{1,2}[:.]\\d\\d(?:\\s?[aApP]\\.?[mM]\\.?)?(?:\\s[A-Z]{2,4})?";
const LONG_DATE = `(?:${CAPITALISED}\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\s${CAPITALISED}\\s\\d{4})`;

/** What pages carry around an article, in the order tried; the first match wins. */
export const lineRules: LineRule[] = [
  {
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
  },
  {
    rule: "share-widget",
    kind: "boilerplate",
    reason: "A sharing button or counter from the page.",
    patterns: [
      line(
        "(?:share|tweet|pin|like|email|print)s?\\s*\\d[\\d.,]*\\s*[km]?",
        "(?:share|send|email|print|bookmark|save)\\s+(?:this|the)\\s+(?:article|story|page|post|link|report|news|with)\\b.{0,60}",
        "share (?:via|on|to|with)\\b.{0,40}",
        "click to (?:share|tweet|email|print|copy)\\b.{0,80}",
        "(?:like|find|join) us on\\b.{0,60}",
        "(?:like|find|join) (?:[\\w'’]+ ){1,4}on (?:facebook|twitter|instagram|linkedin|youtube)\\b.{0,60}",
        "(?:jump|skip) to (?:content|comments|main content|navigation)",
        "follow (?:us|me|@\\S+)(?: (?:on|at|via))?\\b.{0,80}",
      ),
      exact(`\\W*Follow ${NAME} (?:on|at|via)\\b.{0,80}`),
    ],
  },
  {
    rule: "newsletter",
    kind: "boilerplate",
    reason: "A call to subscribe, sign up or donate.",
    patterns: [
      head(
        "you(?:'ve|\u2019ve| have) (?:already )?(?:read|used|reached|viewed)\\b.{0,30}\\b(?:free|limit|articles?|stories)\\b",
        "our (?:journalism|reporting|newsroom) (?:is|depends|relies)\\b",
      ),
      line(
        "subscribe|sign up|newsletters?|donate|support us|log in|sign in|login|register|(?:subscribe|sign up|donate) now|suscribirse|s'abonner|abonnieren|assinar",
      ),
      head(
        "(?:please |to |want to |you can )?(?:subscribe|sign up|signup|register|sign me up)\\b[^.]{0,80}\\b(?:newsletters?|bulletins?|alerts?|updates|inbox|list|free|today|now|here|channel|e-?mails?|briefing|digest|podcast|membership|account|access|stories)\\b",
        "(?:subscribe|sign up) (?:to|for|and|via|on)\\b",
        "(?:please )?(?:sign|log) in to (?:access|view|read|see|save|continue|comment|follow|manage|your)\\b",
        "create (?:an?|your) (?:free )?account\\b",
        "join (?:our|the) .{0,40}(?:newsletter|mailing list|community|channel|group|subscribers|readers)",
        "get (?:our|the|more|all|your|unlimited) .{0,60}(?:newsletter|inbox|e-?mail|headlines|app\\b|access)",
        "suscr\u00edbete|suscr\u00edbase|abonnez-vous|inscrivez-vous|jetzt abonnieren|iscriviti|abbonati|assine (?:nossa|a|agora|j\u00e1)|inscreva-se|inscr\u00edbete",
      ),
      inside(
        "\\bour (?:free |daily |weekly |morning |evening )*(?:newsletters?|briefing)\\b",
        "\\bnewsletter\\b.{0,60}\\b(?:inbox|subscribe)\\b",
        "delivered (?:straight |directly )?to your inbox",
        "^\\W*every (?:day|morning|evening|week|weekday), .{0,40}\\bsends? (?:out|you)\\b",
        "\\bnewsletters? (?:provides?|brings?|delivers?|gives?) (?:you )?(?:all|the|our)\\b",
        "\\bdelivered (?:daily|weekly)\\b.{0,30}\\bsign up\\b",
        "(?:enter|with) your e-?mail(?: address)?",
        "(?:download|get|install) (?:our|the) (?:\\w+ )?app\\b.{0,40}(?:today|now|free|here|store|phone|news)",
        "(?:support|fund) (?:our|independent) (?:journalism|reporting)",
        "become a (?:paid )?(?:member|subscriber|supporter|patron) (?:today|now|and|for|of our|to)",
        "already (?:a|have a|have an) (?:subscri\\w+|member|account)",
        "(?:log|sign) in to (?:continue|read|comment|your)",
        "(?:note\\s*:\\s*)?this (?:article|content|story) is (?:only )?(?:for|available to) (?:subscribers|members|premium)",
        "you have (?:\\w+ )?(?:free )?articles? (?:left|remaining)",
        "start your (?:free )?trial",
        "\\bunsubscribe\\b",
        "you(?:'re| are) receiving this (?:e-?mail|newsletter|message)",
        "view (?:this (?:e-?mail )?)?in (?:your )?browser",
        "thank you for (?:subscribing|signing up|reading)",
        "^that's (?:it|all) (?:for|from)\\b.{0,40}$",
        "^(?:thanks for reading|see you (?:tomorrow|next|soon|on)\\b).{0,40}$",
        "newsletter abonnieren",
      ),
    ],
  },
  {
    rule: "cookie-notice",
    kind: "boilerplate",
    reason: "A cookie, privacy or consent notice of the page.",
    patterns: [
      inside(
        "\\b(?:we|(?:this|our) (?:web)?site|our partners)\\s+(?:and our (?:\\d+ )?partners\\s+|may\\s+|also\\s+)?uses?\\s+(?:\\w+\\s+)?cookies",
        "\\bthese cookies\\b",
        "\\b(?:accept|reject|manage|allow|decline)\\s+(?:all\\s+)?(?:cookies|preferences)",
        "\\bcookie (?:policy|settings|preferences|notice|consent)",
        "(?:use|uso|usage|utilisation|verwendung) (?:of|de|des|von) cookies",
        "\\bby (?:continuing|clicking|using|browsing|signing|subscribing)\\b.{0,80}\\b(?:agree|accept|consent)",
        "\\b(?:our|read the|see the) (?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions|& conditions))",
        "(?:utilizamos|usamos|utilisons|verwenden|utilizziamo|usiamo)\\s+(?:\\w+\\s+)?cookies",
        "(?:enable|requires|turn on) javascript",
        "(?:your|this) browser (?:does not|doesn't|is not)",
        "disable your ad ?blocker",
        "^\\W*an (?:unexpected )?error (?:has )?occurred\\W*$",
      ),
      line(
        "(?:privacy|terms|cookies?)(?: (?:policy|notice|settings|of use|of service|and conditions|& conditions))?(?:\\W+(?:and |& )?(?:privacy|terms|cookies?|contact us|about us|advertise|imprint|accessibility)(?: (?:policy|notice|settings|of use|of service))?){0,6}",
        "(?:this site is protected by recaptcha).{0,120}",
      ),
    ],
  },
  {
    rule: "copyright",
    kind: "boilerplate",
    reason: "A copyright or rights line.",
    patterns: [
      head(
        "copyright\\b(?!\\s(?:law|holder|infring|claim|owner|act|case|suit|protect))",
        "\u00a9",
        "\\(c\\)\\s*\\d{4}",
      ),
      inside(
        "\u00a9\\s*(?:\\d{4}|copyright)",
        "\\ball rights reserved\\b",
        "todos los derechos reservados|tous droits r\u00e9serv\u00e9s|alle rechte vorbehalten|todos os direitos reservados|tutti i diritti riservati",
        "\\bmay not be (?:published|reproduced|copied|redistributed),",
        "\\b(?:hyperlink|backlink|active link|link to the (?:source|site|original))\\b.{0,80}\\b(?:is|are) (?:obligatory|required|mandatory)\\b",
        "\\bwhen (?:using|quoting|copying|reprinting) (?:the |our |any )?(?:materials?|contents?|texts?)\\b",
        "\\b(?:reproduction|republication|redistribution|reprint(?:ing)?|copying|use)\\b(?: or \\w+)? of (?:[\\w'\u2019]+ ){0,3}(?:materials?|contents?|texts?|articles?|publications?)\\b.{0,40}\\b(?:permitted|allowed|prohibited|forbidden|without)\\b",
        "\\b(?:data|quotes|prices)\\b.{0,40}\\bdelayed (?:by )?(?:at least |a minimum of )?\\d+ minutes\\W*$",
        "\\b(?:republished|reprinted) (?:from|with permission|under)\\b",
        "under a creative commons",
      ),
    ],
  },
  {
    rule: "photo-credit",
    kind: "credit",
    reason: "Says who took or owns a picture.",
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
  },
  {
    rule: "caption",
    kind: "caption",
    reason: "Says what a picture or a map shows.",
    patterns: [
      exact(
        "(?:(?:[Ff]ile|[Ss]tock|[Aa]rchive) (?:photo|picture|image)|(?:A )?[Mm]ap|[Pp]ortrait|[Ss]creenshot|[Aa]erial view) of (?!.*\\b(?:is|are|was|were|has|had|shows?|showed|says?|said)\\b).{4,160}",
      ),
    ],
  },
  {
    rule: "related",
    kind: "boilerplate",
    reason: "A pointer to another page.",
    patterns: [
      line(
        "(?:read|see|watch|learn|find out|hear|listen)\\s+(?:more|also|next|now|here|the full (?:story|article|report|interview|text))(?:\\s*(?:[:|>\u2013\u00bb-]|about\\b|on\\b|at\\b|here\\b|from\\b|in\\b).{0,160})?",
        "(?:read|see|watch|more|also read|listen|related|recommended|don't miss|editor'?s'? picks?|must read|lee tambi\u00e9n|leer m\u00e1s|lire aussi|\u00e0 lire aussi|lesen sie auch|mehr zum thema|leia tamb\u00e9m|leia mais|leggi anche)\\s*(?:also|more|on this)?\\s*:.{0,160}",
        "(?:continue reading|keep reading|lire la suite|seguir leyendo|weiterlesen|leggi tutto|story continues below|article continues (?:below|after).{0,40}|continued (?:on|below).{0,30}).{0,30}",
        "(?:article|video|gallery|photos?|slideshow|podcast|interactive)\\s*:\\s[^.!?]{8,140}",
        "click here.{0,100}",
        "for (?:more|further|additional) (?:information|details|inquiries|enquiries)\\b.{0,100}\\b(?:contact|visit|see|call|e-?mail|write|go to)\\b.{0,120}",
        "(?:next|previous) (?:story|article|post)\\b.{0,160}",
        "related items\\b.{0,200}",
        "(?:or )?(?:send (?:us )?an? e-?mail|e-?mail us|write to us)(?: to| at)?\\s*:?\\s*\\S+@\\S+",
        ".{0,160}\\b(?:e-?mail|contact|write to|reach)\\b (?:[^\\s@]+ ){0,12}\\S+@\\S+\\.\\S+",
        "to (?:see|read|learn|find out) more\\b[^,]{0,60}, (?:please )?(?:visit|go to|follow|click|check out)\\b.{0,80}",
        "(?:for (?:more|further) [^.,]{0,60}, (?:please )?(?:read|see|visit|check out|go to|watch|follow|log on to)\\b.{0,80})",
        "(?:the )?full (?:report|text|study|interview|version|list|statement)\\b.{0,40}\\b(?:can be|is) (?:downloaded|available|found|read|accessed) (?:here|online|below|at|on)\\b.{0,60}",
        "(?:cite (?:this|as)|how to cite)\\b.{0,200}",
        "(?:related|recommended|trending|popular|most (?:read|viewed|popular|shared)|latest|more|top|featured|you (?:may|might) (?:also )?(?:like|be interested in)|also (?:on|in)|next|previous|up next|around the web|from the web|what to read next|in this article|table of contents|on this page)(?:\\s+(?:stories|articles?|posts?|news|links?|topics?|content|reading|videos?|headlines|coverage|story|comments|from .{1,40}|on this (?:topic|story)))?(?:\\s+(?:on|from|in|at) .{1,40})?",
      ),
      // "Jan. 25, 2018 \u2014 How is it ...": the head of another page with its day.
      exact(`${CAPITALISED} \\d{1,2}, \\d{4} \u2014 .{20,260}(?:\\.\\.\\.|\u2026)`),
      exact("(?:Related|Recommended) (?:Stories|Articles?|Posts?|Videos?)\\p{Lu}.{10,280}"),
    ],
  },
  {
    rule: "navigation",
    kind: "boilerplate",
    reason: "A row of menu entries.",
    patterns: [
      /^(?:[^|>\u00bb\u203a\u00b7\u2022.!?]{1,30}[|>\u00bb\u203a\u00b7\u2022]){2,12}[^|>\u00bb\u203a\u00b7\u2022.!?]{0,40}$/,
    ],
  },
  {
    rule: "advertisement",
    kind: "boilerplate",
    reason: "An advertisement slot, a button or a label of the page.",
    patterns: [
      line(
        "advertisements?|adverts?|ads?|sponsored|sponsored (?:content|by .{0,60})|promoted|publicidad|publicit\u00e9|anzeige|werbung|pubblicit\u00e0|publicidade",
        "(?:a )?(?:message|word) from our (?:sponsors?|partners?)|(?:presented|brought to you|paid for) by .{0,60}|partner content|paid (?:post|content)",
        "(?:story|article) continues (?:below|after) (?:this )?(?:ad|advertisement)|scroll to continue.{0,30}",
        "loading|play|play video|pause|mute|close|menu|search|home|back to top|hide|load more|see all|expand|gallery|listen|(?:view|show) (?:all|comments|gallery|more|less)",
        "listen to (?:this|the) (?:article|story|page|episode|report)\\b.{0,40}|audio version(?: of this (?:article|story))?.{0,20}",
        "(?:read|open|view|continue) in (?:the |our )?app|get the app|add us as an? .{0,30}\\bsource\\b.{0,20}",
        "image source\\W.{1,60}|comments? ?\\(\\d+\\)",
        "leave a (?:comment|reply)|post a comment|add (?:a )?comment|comments?|reply|report (?:this )?(?:ad|comment|a typo|an error)|join the (?:conversation|discussion)|(?:post|leave|add|write) (?:a|your) (?:comment|reply|thoughts?)\\b.{0,60}",
        "(?:accept all|reject all|manage (?:choices|options|preferences))(?:\\W{1,3}(?:accept all|reject all|manage (?:choices|options|preferences))){0,2}|learn more|got it|ok|i agree|no,? thanks|exclusive|breaking(?: news)?|live|live updates|premium|subscriber exclusive",
        "image \\d+ of \\d+|\\d+ ?(?:/|of) ?\\d+|page \\d+(?: of \\d+)?",
        "(?:the )?comments? (?:sections? )?(?:(?:on|for|to) this \\w+ )?(?:(?:are|is|have been|has been) )?(?:now )?(?:closed|disabled|moderated|turned off)\\b.{0,60}",
        "(?:the |our )?comments?(?: ?\\([\\d.,]+\\))? (?:are|is) subject to\\b.{0,100}",
        "tickets? (?:from|available|on sale)\\b[^,]{0,60}",
        "(?:\\d+|your) comments? (?:has|have) been posted",
        "(?:comment )?guidelines\\W+(?:please )?(?:keep|be|no)\\b.{0,120}",
        "we have (?:migrated|moved) to a new comment(?:ing|s)? \\w+",
        "users can (?:access|find|see) their (?:older |earlier )?comments\\b.{0,80}",
        "(?:sorry, )?(?:we are )?no longer accepting comments",
        "you have successfully e-?mailed (?:the|this) \\w+",
        "(?:please )?(?:sign|log) in or register\\b.{0,60}",
        "(?:warning|caution|advisory)\\W.{0,60}\\b(?:graphic|disturbing|distressing|upsetting)\\b.{0,60}",
      ),
      head("sponsored content\\s*:", "just watched\\b", "must watch\\b", "replay more videos\\b"),
    ],
  },
  {
    rule: "advertisement",
    kind: "boilerplate",
    reason: "An advertisement slot, a button or a label of the page.",
    patterns: [
      inside(
        "\\b\\d+ ?% off\\b.{0,60}\\b(?:code|today|now|your)\\b",
        "\\b(?:use|with) (?:the |promo |discount )*code [A-Z0-9]{4,}",
        "\\bfree shipping\\b",
        "\\bearn an? (?:small )?(?:affiliate )?commission\\b",
        "\\boffer you the chance to win\\b",
        "^\\W*(?:all )?prices (?:are|were|is) (?:correct|accurate) at the time of\\b",
        "^\\W*(?:the |all )?information on this (?:web)?(?:site|page) is (?:provided )?(?:for|as)\\b",
        "^\\W*(?:market|stock|weather|financial) data (?:is |are )?(?:provided|supplied) by\\b",
        "\\breceives support from\\b.{0,60}\\bfoundations?\\b.{0,60}\\b(?:coverage|reporting|journalism)\\b",
        "\\bsolely responsible for (?:all|its|the) content\\b",
        "\\bis (?:a|an independent) non-?profit newsroom\\b",
        "^\\W*to (?:get|receive|stay up to date with) the latest (?:headlines|news|updates|stories)\\b.{0,30}, (?:follow|subscribe|sign up|download|visit)\\b",
        "\\bearns? (?:\\w+ )?revenue from (?:third[- ]party|our|its) (?:advertisers|partners)\\b",
        "^\\W*materials provided by .{3,80}\\bnote: content may be edited\\b",
        "^\\W*(?:comment )?guidelines\\W+keep it civil\\b",
        "^\\W*to find out? (?:out |our )?more, (?:read|see|visit|check) our\\b",
        "\\bshare (?:that|this|your|the) (?:\\w+ )?(?:information|data) with (?:our )?(?:third parties|partners|advertisers)\\b",
        "^\\W*(?:your )?comment (?:has been )?posted\\b.{0,60}\\bmoderation\\b",
        "\\bwe (?:may )?use (?:income[- ]earning |auto |automatic )*affiliate links\\b",
        "\\binformation in this (?:story|article|report) may have changed\\b",
        "\\b(?:committed to|strives? to|aims? to) (?:providing|provide) the (?:most recent|latest) (?:data|information) in (?:our|its) (?:coverage|reporting)\\b",
        "^\\W*for the latest on .{3,60}, (?:readers|people|you) (?:are|is) (?:encouraged|advised|urged) to\\b",
        "\\b(?:information|material|article|content|publication)\\b.{0,30}\\b(?:does not|doesn't|should not) (?:be construed|constitute)\\b",
        "\\b(?:chosen|selected|reviewed|picked|tested) by our (?:editors|experts|team)\\b",
        "\\bnot been edited by (?:our|the) .{0,24}\\bstaff\\b",
        "\\bour (?:morning |daily |weekly |free |evening )?(?:e-?mails?|letter)\\b",
        "^\\W*all times (?:are )?(?:in )?(?:gmt|utc|bst|cet|est|local|eastern)\\b",
        "\\bregistered in [a-z ]{3,24} (?:no|number)\\b",
        "\\brequired fields are marked\\b",
        "\\buse of this (?:web)?site constitutes\\b",
        "^\\W*\\S+ is (?:a )?part of the \\S+ (?:network|family|group)(?: of (?:web)?sites)?\\W*$",
        "\\bnot responsible (?:or liable )?(?:for the (?:contents?|opinions|views)|(?:or liable )?to you)\\b",
        "\\bpurchase licensing rights\\b",
        "^\\W*for (?:all )?the latest .{3,80}, (?:head|go|turn|tune|check out|visit|follow|subscribe|sign up|download)\\b",
        "\\btop headlines are here\\b",
        "^\\W*(?:to report (?:corrections|errors)|for publication consideration)\\b",
        "\\b(?:typo|mistake|error)s?\\b.{0,80}\\b(?:ctrl|select|highlight|notify us|let us know)\\b",
      ),
    ],
  },
  {
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
  },
  {
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
      /^.{3,200}\bcontributed (?:to this (?:report|story|article)|reporting)(?:,? (?:from|and|to) .{2,120})?\W*$/i,
    ],
  },
  {
    rule: "editorial-tail",
    kind: "attribution",
    reason: "Says where the text was taken from.",
    patterns: [
      head(
        "(?:with (?:reporting|files|agency|inputs|additional reporting))\\b",
        "via:\\s",
        "propos recueillis (?:par|le|en)\\b",
        "adapted from .{3,80} by [A-Z]",
        "source:\\s(?!.*\\b(?:said|says|was|were|has|had|is|are|will)\\b)",
        "attributed to\\s",
        "originally published\\b",
        "original (?:article|story|post|report) (?:on|at|from|in) [^,;]{3,40}",
        "\\((?:corrects|adds|updates|recasts|refiles|rewrites|removes|fixes)\\b",
        "the authors? (?:wish|would like|are grateful)\\b",
        "a version of this (?:article|story|report|piece)\\b",
        "[^.]{0,80}\\bmay contain (?:errors|mistakes|inaccuracies)\\b",
        "(?:translation of|translated from) (?:an|the) (?:original|article|french|german|spanish)\\b",
        "(?:the )?(?:article|story|piece|post|interview) was (?:(?:first|originally) (?:published|posted)|updated (?:at|on|to))",
        "this (?:article|story|series|reporting|piece|page) (?:was|is|has been) (?:supported|funded|made possible|last (?:edited|modified|updated))\\b",
        "this (?:article|story|report|content|post|piece|video) (?:was|is|has been) (?:provided|supplied|sponsored|presented|syndicated|distributed|brought to you)(?: to .{1,40})? by\\b",
        "this (?:as-told-to )?(?:essay|story|article|account|piece) is (?:adapted from|based on) (?:an?|several) (?:\\w+ ){0,2}(?:conversation|interview)s? with\\b",
        "[^.]{0,60}\\bjournalism is (?:supported|funded)\\b",
        "published by .{3,80}\\b(?:ltd|inc|gmbh|llc|plc)\\b",
        "this (?:article|story|post|piece|interview|report|column|summary|translation|transcript|content|text) (?:was |has been |is |first |originally )+(?:originally |first |also )?(?:published|appeared|posted|written|produced|adapted|republished|edited|translated|updated|amended|corrected|generated|condensed|created|compiled|automatically|machine-|based on an? translation|translated)\\b",
        "(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|in this|of the authors? (?:are|do|alone))\\b",
        "an? (?:earlier|previous|original) version (?:of this|misstated|said|gave|mis\\w+)\\b",
        "\\(?sourcing:\\s",
        "this is an? (?:updated|edited|abridged|expanded|revised) version of (?:an?|the|this|our) (?:\\w+ )?(?:story|article|report|piece|post)\\b",
        "this version (?:corrects|clarifies|restores|removes)\\b",
        "(?:(?:some|the|all) )?names (?:have|had) been changed\\b",
        "(?:below|here|these|following|what follows)\\b.{0,40}\\b(?:excerpts?|extracts?|transcript)\\b",
        "(?:the |this |our )?(?:text of (?:this|the) )?(?:interview|conversation|transcript|answers|questions(?: and answers)?|responses) (?:was|were|has been|have been) (?:(?:lightly|slightly|also) )?(?:edited|translated|condensed|shortened|abridged|authori[sz]ed)\\b",
        "the following (?:is|are) (?:an?|the|some) (?:\\w+ ){0,4}(?:interview|conversation|transcript|excerpts?)\\b",
        "this (?:interview|conversation) is (?:an?|part|based)\\b",
        "in this (?:(?:occasional|ongoing|regular|weekly|monthly|new|special) )?(?:series|column|feature), we\\b",
        "(?:the |this )?(?:interview|conversation) is (?:published|printed|reproduced|presented)\\b",
        "(?:the |this )?(?:interview|conversation) was (?:conducted|held) .{0,40}\\b(?:by (?:tele)?phone|by e-?mail|via|over)\\b",
        "this (?:interview|conversation) (?:was|has been) (?:conducted|recorded|held|carried out)\\b",
        "(?:the )?(?:reproduction|reprint(?:ing)?|republication|re-?use|quotation)\\b.{0,60}\\b(?:is|are) (?:only )?(?:permitted|allowed|prohibited|forbidden)\\b",
        "(?:the |this )?(?:interview|conversation) (?:has been|was|is) transcribed\\b",
        "(?:edited )?excerpts (?:from|of)\\b.{0,160}\\b(?:are|is) below\\W*$",
        "methodology\\s*:",
        "(?:the (?:post|article) )?.{1,100} appeared first on\\b",
        "the (?:post|article) .{1,100} was (?:first )?published (?:on|in) [A-Z]",
        "(?:editor|editors|publisher|author)['\u2019]?s?['\u2019]? note\\s*[:\u2013-]",
        "(?:correction|clarification|disclaimer|disclosure|amendment|erratum)s?\\b[^:.]{0,30}:",
      ),
      /^.{0,80}\b(?:has|have) been (?:lightly |slightly )?edited (?:and condensed )?for .{0,20}\b(?:length|clarity|brevity|style|space|concision|grammar).{0,60}$/i,
      head(
        '(?!.*(?:\\bsaid\\b|\\bsays\\b|["\u201c])).{0,160}\\b(?:views|opinions)\\b.{0,60}\\b(?:are|remain) (?:\\w+ )?those of (?:the|its|their|individual) (?:author|writer|contributor|columnist)',
        '(?!.*(?:\\bsaid\\b|\\bsays\\b|["\u201c])).{0,200}\\bdo(?:es)? not (?:necessarily )?(?:reflect|represent) the (?:official )?(?:views?|opinions?|positions?|policy) of\\b',
      ),
      /^[-\u2013\u2014~]\s*(?:attributed to|from|via|courtesy of|source|with (?:reporting|files|agency|inputs)|as (?:reported|told) (?:by|to)|by)\b.{0,100}$/i,
      exact(
        `[-\u2013\u2014~]\\s?(?:[Tt]he )?${NAME}(?: of (?:the )?${NAME})?`,
        "\\((?:[Ww]ith|[Vv]ia|[Ss]ource:?) .{2,100}\\)",
      ),
    ],
  },
  {
    rule: "section-label",
    kind: "heading",
    reason: "A short label that ends in a colon and introduces what follows.",
    patterns: [/^[^.!?]{1,48}:$/],
  },
];

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
