import type { BulletinNote } from "../../model/reading.ts";

const SOURCES: Readonly<Record<string, string>> = { "ua-air-force": "the Ukrainian Air Force", "ru-mod": "Russia's Ministry of Defence" };

/** A source by name: "the Ukrainian Air Force". */
export const sourceName = (id: string): string => SOURCES[id] ?? id;

/** What a text in the form of a bulletin is, in a line: read whole, not wholly understood, or refused; empty for other texts. */
export function bulletinWords(note: BulletinNote | null): string {
  if (note === null) return "";
  const source = sourceName(note.source);
  switch (note.status) {
    case "read":
      return `Bulletin of ${source}, read whole.`;
    case "partly-read":
      return `Bulletin of ${source}, not wholly understood: ${note.detail}.`;
    default:
      return `No bulletin of ${source}: ${(note.reason ?? "refused").replaceAll("-", " ")}, ${note.detail}. Its numbers are no claims.`;
  }
}
