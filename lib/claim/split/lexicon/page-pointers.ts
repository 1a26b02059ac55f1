import { POINTER, SECTION } from "../forms";
import { CAPITALISED, exact, type LineRule, line, NAME } from "./line-patterns";

// What leads elsewhere, or on.

export const RELATED: LineRule = {
  ...POINTER,
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
      "you can follow (?:any|all|the) (?:responses|comments) (?:to|on) this (?:entry|post)\\b.{0,100}",
      "(?:related posts\\W+)?no related posts",
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
    // "Boats are back Monday, Mar. 08, 2010 10:24AM EST": a headline of another page with its hour.
    exact(
      `\\p{Lu}[^.!?]{12,140} (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4},? \\d{1,2}:\\d\\d ?[AaPp]\\.?[Mm]\\.?(?: [A-Z]{2,4})?`,
    ),
    // "The Osk Boat Union has more on nets."
    exact(`(?:The )?${NAME} (?:has|have|offers|provides) more (?:information )?(?:on|about) [^.,]{3,60}\\.`),
    exact("(?:Related|Recommended) (?:Stories|Articles?|Posts?|Videos?)\\p{Lu}.{10,280}"),
  ],
};

export const NAVIGATION: LineRule = {
  rule: "navigation",
  kind: "boilerplate",
  reason: "A row of menu entries.",
  patterns: [
    /^(?:[^|>\u00bb\u203a\u00b7\u2022.!?]{1,30}[|>\u00bb\u203a\u00b7\u2022]){2,12}[^|>\u00bb\u203a\u00b7\u2022.!?]{0,40}$/,
  ],
};

export const SECTION_LABEL: LineRule = {
  ...SECTION,
  patterns: [/^[^.!?]{1,48}:$/],
};
