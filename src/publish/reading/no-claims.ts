import type { Document } from "../../model/document.ts";

/** What to say when a document gave no claim: that there was none, or that its language has no rules yet. */
export function noClaims({ language }: Pick<Document, "language">): string {
  const none = "No number of an attack was found in this text.";
  if (language === "und") return `${none} Its language could not be told; it was read as English.`;
  if (/^en(?:-|$)/i.test(language)) return none;
  if (/^(?:uk|ru)(?:-|$)/i.test(language)) return `${none} In ${nameOf(language)} official bulletins and short reports that relay them are read, other texts not yet.`;
  return `Taken for ${nameOf(language)}, which cannot be read yet: only English can. --language en reads it as English.`;
}

/** A language by its English name; a code that names none stands for itself. */
function nameOf(code: string): string {
  try {
    // Made when it is asked for: it takes milliseconds, and few texts need it.
    return new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
