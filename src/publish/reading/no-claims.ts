import type { Document } from "../../model/document.ts";

const NAMES: Readonly<Record<string, string>> = { uk: "Ukrainian", ru: "Russian" };

/** What to say when a document gave no claim: that there was none, or that its language has no rules yet. */
export function noClaims({ language }: Pick<Document, "language">): string {
  if (language === "en") return "No number of an attack was found in this text.";
  return `The text is in ${NAMES[language] ?? language}. Only English can be read so far; --language en overrides the guess.`;
}
