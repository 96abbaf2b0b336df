import type { Document } from "../../model/document.ts";
import type { Reading } from "../../model/reading.ts";
import { RUSSIAN } from "../languages/ru/bulletin-words.ts";
import { UKRAINIAN } from "../languages/uk/bulletin-words.ts";
import { readBulletin } from "./bulletin.ts";
import { Phrases } from "./phrases.ts";

const WORDS = { uk: UKRAINIAN, ru: RUSSIAN } as const;
const ready = new Map<keyof typeof WORDS, Phrases>();

/** Reads a text as an official bulletin, when its language has bulletins and it is in the form of one; null otherwise. */
export function asBulletin(document: Document): Omit<Reading, "reader"> | null {
  const language = document.language.toLowerCase().split("-")[0];
  if (language !== "uk" && language !== "ru") return null;
  let phrases = ready.get(language);
  if (phrases === undefined) ready.set(language, (phrases = new Phrases(WORDS[language])));
  return readBulletin(document, language, phrases);
}
