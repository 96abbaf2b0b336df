import type { PiterfmPublisher } from "../../model/piterfm.ts";

const AIR_FORCE: PiterfmPublisher = { id: "ua-air-force", name: "Ukrainian Air Force", kind: "military", posts: "air-force" };
const UNKNOWN: PiterfmPublisher = { id: null, name: "unknown", kind: "unknown", posts: "other" };
const command = (part: string): PiterfmPublisher => ({ id: null, name: `Air Command ${part}`, kind: "military", posts: "regional" });

/** By the page, the channel or the site that the source begins with. */
const PUBLISHERS: ReadonlyMap<string, PiterfmPublisher> = new Map([
  ["kpszsu", AIR_FORCE],
  ["pvkpivden", command("South")],
  ["pvkshid", command("East")],
  ["pvkzahid", command("West")],
  ["pvkcenter", command("Center")],
  ["generalstaff.ua", { id: "ua-general-staff", name: "General Staff of the Armed Forces of Ukraine", kind: "military", posts: "other" }],
  ["cincafu", { id: "ua-armed-forces", name: "Commander-in-Chief of the Armed Forces of Ukraine", kind: "military", posts: "other" }],
  ["chiefukrdiu", { id: "ua-gur", name: "Main Intelligence Directorate of Ukraine", kind: "military", posts: "other" }],
  ["kharkivoda.gov.ua", { id: null, name: "Kharkiv regional administration", kind: "region", posts: "regional" }],
  ["war_monitor", { id: null, name: "war_monitor", kind: "source", posts: "other" }],
]);

/** Who published what a row goes back to, by its source: `PAGE/posts/ID` on Facebook, or an address. */
export function publisherOf(source: string): PiterfmPublisher {
  const path = source.trim().replace(/^https?:\/\/(?:(?:www\.)?facebook\.com|t\.me(?:\/s)?)\//u, "").replace(/^https?:\/\//u, "");
  const page = path.split("/")[0] ?? "";
  return PUBLISHERS.get(page.toLowerCase()) ?? (page === "" || page === "watch" ? UNKNOWN : { ...UNKNOWN, name: page });
}

/** The whole address of a source: the table leaves out the site. */
export function addressOf(source: string): string | null {
  const trimmed = source.trim();
  if (trimmed === "") return null;
  if (/^https?:\/\//u.test(trimmed)) return trimmed;
  return /^[\w-]+\.gov\.ua\//u.test(trimmed) ? `https://${trimmed}` : `https://www.facebook.com/${trimmed}`;
}
