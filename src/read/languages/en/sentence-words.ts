/** Abbreviations whose full stop ends no sentence, in lower case and without it. */
export const abbreviations: ReadonlySet<string> = new Set([
  "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sen", "rep", "gov", "pres", "amb", "sec", "gen", "lt", "col", "maj",
  "capt", "cpl", "sgt", "pvt", "adm", "cmdr", "brig", "cdr", "supt", "insp", "jr", "sr", "no", "nos", "vol", "fig", "vs",
  "approx", "dept", "est", "inc", "ltd", "corp", "co", "mt", "ft", "ave", "blvd", "jan", "feb", "mar", "apr", "jun", "jul",
  "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  "e.g", "i.e", "cf", "al", "op", "ed", "eds", "pp", "spc", "msgt", "univ", "assn", "bros", "messrs", "fr", "br", "hr", "km",
  "calif", "fla", "mass", "md", "mich", "minn", "okla", "ore", "pa", "tenn", "tex", "va", "wash", "wis", "conn", "ariz", "ark",
]);

/** Words that plainly open a sentence, also after "U.S." or "a.m.". */
export const starters: ReadonlySet<string> = new Set([
  "the", "a", "an", "in", "on", "at", "he", "she", "it", "they", "we", "but", "and", "this", "that", "these", "those", "its",
  "his", "her", "there", "as", "for", "no", "when", "while", "after", "before", "meanwhile", "however", "i", "if", "one",
  "some", "more", "officials", "earlier", "later", "since", "according", "another", "both", "by", "during", "from",
]);
