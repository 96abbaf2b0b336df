/** What a line or block looks like, from its characters alone. Every test is linear in the text. */

const TERMINAL = /[.!?…。؟][)\]"'”’»“]*$/;
const CONTINUES = /^["'“‘(«[]?\p{Ll}/u;

export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // A letter, digit, comma, colon or dash at the end: nothing to look for.
  if ((last >= 0x30 && last <= 0x39) || (last >= 0x41 && last <= 0x5a) || (last >= 0x61 && last <= 0x7a) || last === 0x2c || last === 0x3a) return false;
  return last === 0x2e || TERMINAL.test(text.slice(-6));
}

/** Cut off on purpose, as teasers are: "secured the..." */
export function endsCut(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last !== 0x2e && last !== 0x2026 && last !== 0x5d) return false;
  return /(?:\.{3}|…|\[…\]|\[\.{3}\])$/.test(text.slice(-6));
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

/** Whether `folded(text)` may begin with a folded text: false is sure, and found without folding. */
export function mayFoldTo(text: string, start: string): boolean {
  let at = 0;
  let open = false;
  for (let k = 0; k < text.length && at < start.length; k += 1) {
    const code = text.charCodeAt(k);
    const low = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    if ((low >= 0x61 && low <= 0x7a) || (low >= 0x30 && low <= 0x39)) {
      if (open && at > 0) {
        if (start.charCodeAt(at) !== 0x20) return false;
        at += 1;
      }
      open = false;
      if (start.charCodeAt(at) !== low) return false;
      at += 1;
    } else if (code >= 0x80 && (code < 0x2010 || code > 0x2030)) return true;
    else open = true;
  }
  return true;
}

/** Letters, digits and single spaces in lower case: what two spellings of one headline have in common. */
export function folded(text: string): string {
  if (text.length > BUFFER.length) return foldedSlowly(text);
  let length = 0;
  let open = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const low = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    if ((low >= 0x61 && low <= 0x7a) || (low >= 0x30 && low <= 0x39)) {
      if (open && length > 0) BUFFER[length++] = 0x20;
      open = false;
      BUFFER[length++] = low;
    } else if (code >= 0x80 && (code < 0x2010 || code > 0x2030)) return foldedSlowly(text);
    else open = true;
  }
  return String.fromCharCode.apply(null, BUFFER.subarray(0, length) as unknown as number[]);
}

const BUFFER = new Uint16Array(4096);

function foldedSlowly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** A headline set wholly in capitals, other than quotations inside it. */
export function isAllCaps(text: string): boolean {
  let upper = 0;
  let lower = 0;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && (code < 0x2010 || code > 0x2030)) return isAllCapsSlowly(text);
    if (code >= 0x61 && code <= 0x7a) {
      lower += 1;
      if (lower > 8 && lower * 16 > length) return false;
    } else if (code >= 0x41 && code <= 0x5a) upper += 1;
  }
  return upper >= 4 && (lower === 0 || lower / (upper + lower) < 0.06);
}

function isAllCapsSlowly(text: string): boolean {
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

/** `isProse` of a block's text, found once. */
export function isProseBlock(block: { readonly text: string; prose?: boolean | undefined }): boolean {
  return (block.prose ??= isProse(block.text));
}

/** Reads as running text: a sentence with an end, or enough words with enough function words among them. */
export function isProse(text: string): boolean {
  if ((text.length < 400 && endsCut(text)) || (text.slice(0, 15).includes("://") && /^\S{0,12}:\/\//.test(text))) return false;
  const words = wordCount(text, 60);
  if (endsSentence(text)) return words >= 4 && (words >= 12 || functionShare(text) >= 0.1 || /["“”«»]/.test(text));
  return words >= 18 && functionShare(text) >= 0.15;
}

const SUMMARY = /^(?:summary|key (?:points|takeaways|events|facts)|highlights|at a glance|in (?:brief|short)|what we know(?: so far)?|the (?:latest|basics)|quick read|головне|коротко|главное|кратко):?$/i;

/** The heading over the key points of a text. */
export function isSummaryHeading(text: string): boolean {
  return text.length <= 30 && SUMMARY.test(text);
}

/** One sentence that is no quotation. */
export function isSingle({ text }: { readonly text: string }): boolean {
  return text.length <= 240 && endsSentence(text) && !/[.!?]["”’)]? \p{Lu}/u.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr|U\.S|U\.N|St|Gen|Col|Sen|Rep|Gov)\. /g, "")) && !/^["“]/.test(text);
}
