import type { Chance } from "./model.ts";

type Misprint = readonly [name: string, does: (text: string, chance: Chance) => string];

/** Cyrillic letters and the Latin ones that look like them. */
const ALIKE: Readonly<Record<string, string>> = { а: "a", е: "e", о: "o", с: "c", р: "p", х: "x", і: "i", А: "A", С: "C", В: "B", Х: "X", О: "O", І: "I", Т: "T" };
const WORD = /\p{Script=Cyrillic}{5,}/gu;

/** Puts something else for about so many of the matches. */
function now(text: string, pattern: RegExp, chance: Chance, share: number, put: (match: string) => string): string {
  return text.replace(pattern, (match: string) => (chance.may(share) ? put(match) : match));
}

const MISPRINTS: readonly Misprint[] = [
  ["latin-letters", (text, chance) => now(text, WORD, chance, 0.15, (word) => { const at = [...word].findIndex((letter) => letter in ALIKE); return at < 0 ? word : `${word.slice(0, at)}${ALIKE[word[at] ?? ""] ?? ""}${word.slice(at + 1)}`; })],
  ["straight-apostrophe", (text) => text.replaceAll("’", "'")],
  ["letter-apostrophe", (text) => text.replaceAll("’", "ʼ")],
  ["long-dash", (text) => text.replaceAll(" – ", " — ")],
  ["hyphen-for-dash", (text) => text.replaceAll(" – ", " - ")],
  ["hard-spaces", (text, chance) => now(text, /(?<=\p{L}) (?=\d)|(?<=\d) (?=\p{L})/gu, chance, 0.5, () => "\u00a0")],
  ["double-spaces", (text, chance) => now(text, /(?<=\S) (?=\p{L})/gu, chance, 0.1, () => "  ")],
  ["missing-space", (text) => text.replace(/ (на|та) (\d{1,3}) (?=\p{Ll})/u, " $1$2 ")],
  ["broken-line", (text, chance) => { let broken = false; return now(text, /(?<=\p{Ll}{4}) (?=\d{1,3}(?:-\p{L}+)? \p{Ll})|(?<=\p{Ll},) (?=\p{Ll})/gu, chance, 0.4, () => { if (broken) return " "; broken = true; return " \n"; }); }],
  ["digit-endings", (text) => text.replace(/(?<=атакувал[аи]? |атакував )(\d+)-(?:ма|м) /gu, "$1х ").replace(/(?<=атакував |атакували )(\d*[02-9]) (?=удар|дрон)/gu, "$1-ма ")],
  ["no-full-stop", (text) => text.replace(/\.$/u, "")],
  ["yo", (text) => text.replaceAll("самолетного", "самолётного").replaceAll("еще", "ещё").replaceAll("Черного", "Чёрного").replaceAll("трех", "трёх")],
];

/** Does one or two things to the letters of a text that change nothing of what it says; gives their names. */
export function misprint(text: string, chance: Chance): { readonly text: string; readonly misprints: readonly string[] } {
  if (!chance.may(0.45)) return { text, misprints: [] };
  let made = text;
  const done: string[] = [];
  const wanted = chance.may(0.3) ? 2 : 1;
  for (let tried = 0; tried < 8 && done.length < wanted; tried += 1) {
    const [name, does] = chance.one(MISPRINTS);
    const next = done.includes(name) ? made : does(made, chance);
    if (next !== made) done.push(name);
    made = next;
  }
  return { text: made, misprints: done };
}
