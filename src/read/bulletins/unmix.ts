/** Latin letters that look like Cyrillic ones, and those. */
const LATIN = "ABCEHIKMOPTXaceiopxy";
const CYRILLIC = "АВСЕНІКМОРТХасеіорху";
const TWIN = new Map([...LATIN].map((letter, i) => [letter, CYRILLIC[i] as string]));

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The Cyrillic blocks that words of the two languages are written in. */
function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x52f;
}

/**
 * The text with Latin letters that were typed for Cyrillic ones put right, each in its place: "уничтоженo", "C 20.00".
 *
 * Only inside a word that has Cyrillic letters, and for a letter that stands alone; names such as Shahed stay. The length
 * never changes, so spans hold.
 */
export function unmix(text: string): string {
  let clean = "";
  let done = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (!isLatin(text.charCodeAt(i))) continue;
    let from = i;
    let to = i + 1;
    let cyrillic = false;
    while (from > done && isCyrillic(text.charCodeAt(from - 1))) from -= 1;
    for (; to < text.length; to += 1) {
      const code = text.charCodeAt(to);
      if (isCyrillic(code)) cyrillic = true;
      else if (!isLatin(code)) break;
    }
    if (cyrillic || from < i || to - from === 1) {
      clean += text.slice(done, from) + text.slice(from, to).replace(/[A-Za-z]/g, (letter) => TWIN.get(letter) ?? letter);
      done = to;
    }
    i = to - 1;
  }
  return done === 0 ? text : clean + text.slice(done);
}
