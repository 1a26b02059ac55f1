/** Whether a word in small letters is how such an agency is called. */
export const isAgency = (word: string): boolean => AGENCY.test(word);

/** Press and picture agencies as they sign reports and pictures, as the source of a regular expression. */
export const agencyPattern =
  "(?:AP Photo|AP|AFP|UPI|EPA|dpa|DPA|ANP|PA|NTB|TT|CTK|MTI|EFE|ANSA|PTI|ANI|IANS|Lusa|TASS|Reuters|REUTERS|Getty(?: Images)?|Alamy|Shutterstock|iStock|Thinkstock|Rex Features|Unsplash|Pixabay|Flickr|Bloomberg|Anadolu|Xinhua|ZUMA|Wikimedia(?: Commons)?)";

const AGENCY = new RegExp(`^${agencyPattern}$`, "i");
