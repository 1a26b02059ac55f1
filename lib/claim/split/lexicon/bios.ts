/** What authors are in the line about them under their article. */
export const bioWords = new Set(
  "author writer journalist reporter editor columnist correspondent fellow lecturer researcher historian novelist contributor broadcaster essayist poet critic blogger freelance freelancer".split(
    " ",
  ),
);

/** The headings of sections that hold notes and sources. */
export const notesHeading =
  /^\W*(?:(?:end|foot)?notes?|references|bibliography|works cited|further reading|sources|anmerkungen|fu(?:\u00df|ss)noten|einzelnachweise|quellen|notas|referencias|bibliograf\u00eda|fuentes|(?:notes et )?r\u00e9f\u00e9rences|fonti|noter|noten|przypisy)\W*$/i;

/** Words about subscribing that stand in the notices of foreign pages. */
export const foreignCalls =
  /(?<!\p{L})(?:abonn|abbonat|abonament|abonat|abonelik|prenumer|suscri|assinant|subskry|subskryb|tilaa|el\u0151fizet|p\u0159edplat|digiabo|newsletter-anmeldung|lies mehr|les mer|l\u00e6s mere|l\u00e4s mer|lue lis\u00e4\u00e4|czytaj|\u010dti|weiterlesen|lesen sie|meld u aan|word lid|ingelogde)\p{L}*/iu;
