/** Months in the order of the year by their first letters, in six languages; the longest spelling decides nothing. */
export const monthNumbers: Record<string, number> = {};

const spellings = [
  "jan january ene enero janvier januar janeiro gen gennaio",
  "feb february f\u00e9v f\u00e9vr fev febrero f\u00e9vrier februar fevereiro febbraio",
  "mar march marzo mars m\u00e4rz m\u00e4r mar\u00e7o",
  "apr april abr abril avr avril aprile",
  "may mayo mai maio mag maggio",
  "jun june junio juin juni junho giu giugno",
  "jul july julio juil juillet juli julho lug luglio",
  "aug august ago agosto ao\u00fbt",
  "sep sept september septiembre septembre set setembro settembre",
  "oct october octubre octobre okt oktober out outubro ott ottobre",
  "nov november noviembre novembre novembro",
  "dec december dic diciembre d\u00e9c d\u00e9cembre dez dezember dezembro dicembre",
];
spellings.forEach((list, index) => {
  for (const word of list.split(" ")) monthNumbers[word] = index + 1;
});

/** Every spelling of a month in small letters, as the source of a regular expression. */
export const monthPattern = Object.keys(monthNumbers)
  .sort((a, b) => b.length - a.length)
  .join("|");

/** Regular expression sources, to be used without regard to case. */
export const dayPattern =
  "(?:mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const otherDays =
  "lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:segunda|ter\u00e7a|quarta|quinta|sexta)(?:-feira)?|luned\u00ec|marted\u00ec|mercoled\u00ec|gioved\u00ec|venerd\u00ec|sabato|domenica";
export const datePattern = `(?:(?:${dayPattern}|${otherDays})\\.?,?\\s+)?(?:\\d{4}[-/]\\d\\d?[-/]\\d\\d?|\\d{1,2}(?:\\.\\s?|/)\\d{1,2}(?:\\.\\s?|/)\\d{2,4}|(?:${monthPattern})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th|er|\\.|\u00ba)?\\s+(?:de\\s+)?(?:${monthPattern})\\.?,?\\s+(?:de\\s+)?\\d{4})`;
export const clockPattern =
  "(?:\\s*[,|\u00b7\u2022@T-]?\\s*(?:(?:at|\u00e0|a las|\u00e0s|um|alle|ore)\\s+)?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?|uhr|h)?\\s*(?:[A-Z]{2,4})?(?:[+-]\\d{1,4})?)?";

/** Words that stand before the day an article was made, and before that of a later change. */
export const madePattern =
  "date|published|posted|created|first published|filed|issued|released|publicad[ao]|fecha(?: de publicaci\u00f3n)?|publi\u00e9e?|date de publication|ver\u00f6ffentlicht|erschienen|datum|pubblicato|data(?: di pubblicazione)?";
export const changedPattern =
  "(?:last |zuletzt |\u00faltima |derni\u00e8re |ultimo )?(?:updated|modified|edited|changed|actualizad[ao]|actualizaci\u00f3n|mise? \u00e0 jour|aktualisiert|ge\u00e4ndert|atualizad[ao]|atualiza\u00e7\u00e3o|aggiornato|aggiornamento|stand)";
