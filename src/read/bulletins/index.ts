import type { Document } from "../../model/document.ts";
import type { Reading } from "../../model/reading.ts";
import { ENGLISH } from "../languages/en/bulletins/words.ts";
import { RUSSIAN } from "../languages/ru/bulletin-words.ts";
import { UKRAINIAN } from "../languages/uk/bulletin-words.ts";
import { readBulletin, readRelay } from "./bulletin.ts";
import { Phrases } from "./phrases.ts";

const WORDS = { uk: UKRAINIAN, ru: RUSSIAN, en: ENGLISH } as const;
type Rows = Omit<Reading, "reader">;
const ready = new Map<keyof typeof WORDS, Phrases>();

/** Reads a text as an official bulletin, when its language has bulletins and it is in the form of one; null otherwise. */
export function asBulletin(document: Document): Rows | null {
  const language = languageOf(document);
  return language === null ? null : readBulletin(document, language, phrasesOf(language));
}

/** Reads a text in Ukrainian or Russian as a report that relays a bulletin; null when it counts nothing that flew. */
export function asRelay(document: Document): Rows | null {
  const language = languageOf(document);
  // English reports are articles, for which there is a grammar of sentences.
  return language === null || language === "en" ? null : readRelay(document, language, phrasesOf(language));
}

function languageOf({ language }: Document): keyof typeof WORDS | null {
  const code = language.toLowerCase().split("-")[0];
  return code === "uk" || code === "ru" || code === "en" ? code : null;
}

function phrasesOf(language: keyof typeof WORDS): Phrases {
  let phrases = ready.get(language);
  if (phrases === undefined) ready.set(language, (phrases = new Phrases(WORDS[language])));
  return phrases;
}
