/** What a line or block looks like, from its characters alone. Every test is linear in the text. */

const TERMINAL = /[.!?…。؟][)\]"'”’»“]*$/u;
const CONTINUES = /^["'“‘(«[]?\p{Ll}/u;

export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-6));
}

/** Cut off on purpose, as teasers are: "secured the..." */
export function endsCut(text: string): boolean {
  return /(?:\.{3}|…|\[…\]|\[\.{3}\])$/u.test(text.slice(-6));
}

export function startsLower(text: string): boolean {
  return CONTINUES.test(text.slice(0, 4));
}

export function wordCount(text: string, limit = 400): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length && words < limit; at += 1) {
    const space = text.charCodeAt(at) === 0x20;
    if (!space && !inWord) words += 1;
    inWord = !space;
  }
  return words;
}

/** Letters, digits and single spaces in lower case: what two spellings of one headline have in common. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** A headline set wholly in capitals, other than quotations inside it. */
export function isAllCaps(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (const character of text) {
    const low = character.toLowerCase();
    const up = character.toUpperCase();
    if (low === up) continue;
    if (character === up) upper += 1;
    else lower += 1;
  }
  return upper >= 4 && (lower === 0 || lower / (upper + lower) < 0.06);
}

const FUNCTION_WORDS = new Set(
  (
    "a an the of and or in on at to for from with by between into over after before about against under during near " +
    "that which who whose whom when where while as than if but because is are was were be been being has have had will would can could " +
    "may might should must do does did not no its his her their our your my this these those some any more most least up out off its it he she they we " +
    "said says told not also both either per via amid among across since until through toward towards without within upon " +
    "former new two three four five six seven eight nine ten president minister deputy foreign prime mr mrs ms dr gen lt col " +
    "і й та або чи в у на до з із зі за від по під над при про для між через після перед без що який яка яке які коли де як але а не ні є був була було були це цей ця ці його її їх " +
    "и или в во на до с со за от по под над при про для между через после перед без что который которая которое которые когда где как но а не ни был была было были это этот эта эти его её их"
  ).split(/\s+/),
);

export function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

/** Words that end sentences and headlines well enough, though they are function words. */
const MAY_END = new Set("said says told not up out off over both either before after since again it all more most out least no his hers theirs will can could be being been do does did has had have he she they we this that these those minister president".split(" "));

/** Whether a line that ends with this word goes on in the next one. */
export function leavesOpen(word: string): boolean {
  const low = word.toLowerCase();
  return FUNCTION_WORDS.has(low) && !MAY_END.has(low);
}

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

/** Share of the first sixty words that are function words: prose has a quarter and more, menus almost none. */
export function functionShare(text: string): number {
  const words = text.slice(0, 600).split(" ", 60);
  let found = 0;
  for (const word of words) if (FUNCTION_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, ""))) found += 1;
  return words.length === 0 ? 0 : found / words.length;
}

/** Reads as running text: a sentence with an end, or enough words with enough function words among them. */
export function isProse(text: string): boolean {
  if ((endsCut(text) && text.length < 400) || /^\S{0,12}:\/\//u.test(text)) return false;
  const words = wordCount(text, 60);
  if (endsSentence(text)) return words >= 4 && (words >= 12 || functionShare(text) >= 0.1 || /["“”«»]/u.test(text));
  return words >= 18 && functionShare(text) >= 0.15;
}

const SUMMARY = /^(?:summary|key (?:points|takeaways|events|facts)|highlights|at a glance|in (?:brief|short)|what we know(?: so far)?|the (?:latest|basics)|quick read|головне|коротко|главное|кратко):?$/iu;

/** The heading over the key points of a text. */
export function isSummaryHeading(text: string): boolean {
  return text.length <= 30 && SUMMARY.test(text);
}
