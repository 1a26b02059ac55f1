/** Months in the order of the year by their first letters, in six languages; the longest spelling decides nothing. */
export const monthNumbers: Record<string, number> = {};

const spellings = [
  "jan january enero janvier januar janeiro gennaio",
  "feb february febrero f\u00e9vrier februar fevereiro febbraio",
  "mar march marzo mars m\u00e4rz mar\u00e7o",
  "apr april abril avril aprile",
  "may mayo mai maio maggio",
  "jun june junio juin juni junho giugno",
  "jul july julio juillet juli julho luglio",
  "aug august agosto ao\u00fbt",
  "sep sept september septiembre septembre setembro settembre",
  "oct october octubre octobre oktober outubro ottobre",
  "nov november noviembre novembre novembro",
  "dec december diciembre d\u00e9cembre dezember dezembro dicembre",
];
spellings.forEach((list, index) => {
  for (const word of list.split(" ")) monthNumbers[word] = index + 1;
});

const month = Object.keys(monthNumbers)
  .sort((a, b) => b.length - a.length)
  .join("|");

/** Regular expression sources, to be used without regard to case. */
export const dayPattern =
  "(?:mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
export const datePattern = `(?:${dayPattern}\\.?,?\\s+)?(?:\\d{4}-\\d\\d?-\\d\\d?|\\d{1,2}(?:\\.\\s?|/)\\d{1,2}(?:\\.\\s?|/)\\d{2,4}|(?:${month})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?(?:${month})\\.?,?\\s+(?:de\\s+)?\\d{4})`;
export const clockPattern =
  "(?:\\s*[,|\u00b7\u2022@T-]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4})?(?:[+-]\\d{1,4})?)?";
