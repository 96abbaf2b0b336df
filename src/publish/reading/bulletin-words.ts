import type { BulletinNote } from "../../model/reading.ts";

const SOURCES: Readonly<Record<string, string>> = { "ua-air-force": "the Ukrainian Air Force", "ru-mod": "Russia's Ministry of Defence" };

/** What a text in the form of a bulletin is, in a line: read whole, not wholly understood, or refused; empty for other texts. */
export function bulletinWords(note: BulletinNote | null): string {
  if (note === null) return "";
  const source = SOURCES[note.source] ?? note.source;
  switch (note.status) {
    case "read":
      return `Bulletin of ${source}, read whole.`;
    case "partly-read":
      return `Bulletin of ${source}, not wholly understood: ${note.detail}.`;
    default:
      return `No bulletin of ${source}: ${(note.reason ?? "refused").replaceAll("-", " ")}, ${note.detail}. Its numbers are no claims.`;
  }
}
