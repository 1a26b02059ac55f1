import { AUTHOR, type Form, SHARE } from "../forms";
import { agencyPattern } from "../lexicon/agencies";

const NETWORK =
  "(?:Facebook|Twitter|Messenger|E-?mail|Pinterest|WhatsApp|LinkedIn|Reddit|Telegram|Share(?!\\s+this\\b))";
/** What pages set around and between paragraphs, as it stands in a text that lost the breaks. */
const UNIT = [
  `(?:${NETWORK}\\s+){0,8}Share this (?:with|on|via)(?:\\s+${NETWORK}){0,8}`,
  "Copy this link(?:\\s+https?:\\S+)?",
  "Read more about sharing\\.",
  "(?:These are )?external links and will open in a new window",
  "Close share panel",
  "Media playback is (?:unsupported|not supported) on your (?:device|browser)",
  `(?:Image|Media) copyright\\s+${agencyPattern}`,
  "(?:Image|Media) caption",
  "(?:Share |Tweet ){1,4}Pin It",
  "View image in fullscreen",
  "Skip (?:Twitter|Facebook|Instagram|YouTube|X|TikTok) post by @?\\w+",
  "End of (?:Twitter|Facebook|Instagram|YouTube|X|TikTok) post(?: \\d+)? by @?\\w+",
  "(?:skip past|after) newsletter promotion",
  "We use Google reCaptcha to protect our website and the Google Privacy Policy and Terms of Service apply\\.",
  "By \\p{Lu}[\\p{L}'\u2019-]+ \\p{Lu}[\\p{L}'\u2019-]+ \\p{Lu}\\p{Ll}{2,8} \\d{1,2}, \\d{4} \\d{1,2}:\\d\\d [AP]M(?: \\d+)?",
  "By \\p{Lu}[\\p{L}\u2019' ]{2,40} \\| (?:[\\p{L}, ]{2,30} \\| )?(?:Published|Updated): \\p{Lu}\\p{Ll}{2,8} \\d{1,2}, \\d{4} \\d{1,2}:\\d\\d(?::\\d\\d)? [ap]m",
  "Video (?:Loading|Unavailable)",
  "(?:Click|Tap) to play",
  "Get (?:[\\p{L}'\u2019]+ ){1,4}(?:directly|straight|delivered) to your inbox",
  "Thank you for subscribing!",
  "Could not subscribe, try again later",
].join("|");
/** What stands beside them and may be anything by itself. */
const BESIDE = [
  "The video will (?:auto-?)?(?:start|play) (?:soon|in)(?: \\d+)?",
  "Video will play in",
  "Play now",
  "More Galleries",
  "ADVERTISEMENT",
  "Watch (?:this video again|Next)",
  "Share this video",
  "Cancel",
  "(?:\\+ )?Subscribe",
  "Invalid [Ee]-?mail",
].join("|");
const RUN = new RegExp(`(?:${UNIT})(?:\\s*(?:${UNIT}|${BESIDE}))*(?=\\s|\\p{Lu}|$)`, "gu");

/** Half-open stretches of [start, end) in which a page's own words were run into the text, and what each is. UTF-16. */
export function pageRuns(text: string, start: number, end: number): [from: number, to: number, form: Form][] {
  return Array.from(text.slice(start, end).matchAll(RUN), (found) => [
    start + found.index,
    start + found.index + found[0].length,
    found[0].startsWith("By ") ? AUTHOR : SHARE,
  ]);
}
