import type { Source } from "../define-source.ts";
import { SOURCES } from "./index.ts";

/** The source that a channel belongs to, by its name, its address or the title that an export gives; null for any other channel. */
export function sourceOfChannel(name: string): Source | null {
  const wanted = fold(name);
  return SOURCES.find(({ channels }) => channels.some((channel) => [channel.name, ...channel.titles].some((known) => fold(known) === wanted))) ?? null;
}

function fold(name: string): string {
  return name
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.me\/(?:s\/)?([\w]+)(?:[/?#].*)?$/iu, "$1")
    .replace(/^@/u, "")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ");
}
