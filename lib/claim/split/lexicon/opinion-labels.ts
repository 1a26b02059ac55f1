/** Labels and job titles by which a page marks a text as somebody's view. */
export const opinionLabel =
  /^\W*(?:opinion|comment|commentary|editorial|column|columnists?|op-ed|letters?|leader|viewpoint|perspective|blog|essay|guest (?:column|essay|post))\W*$|\bis an? (?:[\p{L}-]+ ){0,3}columnist\b/iu;
