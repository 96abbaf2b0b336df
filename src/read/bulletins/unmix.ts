/** Latin letters that look like Cyrillic ones, and those. */
const LATIN = "ABCEHIKMOPTXaceiopxy";
const CYRILLIC = "АВСЕНІКМОРТХасеіорху";
const TWIN = new Map([...LATIN].map((letter, i) => [letter, CYRILLIC[i] as string]));
const MIXED = /[\p{Script=Cyrillic}A-Za-z]+/gu;

/**
 * The text with Latin letters that were typed for Cyrillic ones put right, each in its place: "уничтоженo", "C 20.00".
 *
 * Only inside a word that has Cyrillic letters, and for a letter that stands alone; names such as Shahed stay. The length
 * never changes, so spans hold.
 */
export function unmix(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  return text.replace(MIXED, (word) => {
    if (!/[A-Za-z]/.test(word)) return word;
    if (word.length > 1 && !/\p{Script=Cyrillic}/u.test(word)) return word;
    return word.replace(/[A-Za-z]/g, (letter) => TWIN.get(letter) ?? letter);
  });
}
