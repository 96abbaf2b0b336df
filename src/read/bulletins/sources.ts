import type { Zone } from "./calendar.ts";

/** The body behind the bulletins of a language. */
export interface BulletinSource {
  /** Id in the table of actors. */
  readonly id: string;
  readonly name: string;
  readonly kind: "military" | "ministry";
  readonly country: string;
  readonly attacker: string;
  readonly target: string;
  /** The zone whose clock its bulletins use. */
  readonly zone: Zone;
  /** How it signs. */
  readonly signature: RegExp;
  /** Classes whose number it keeps back, and since when: the text then names the class in the plural and gives no figure. */
  readonly withheld: readonly { readonly path: string; readonly from: string }[];
}

/**
 * Since 13 August 2026 the Air Force names missiles that fly on a ballistic path without a number, while their launch areas stay.
 * Noted by the maintainer of the table that the field uses, as `status_data = hidden`.
 */
const UKRAINE: BulletinSource = {
  id: "ua-air-force",
  name: "Ukrainian Air Force",
  kind: "military",
  country: "UA",
  attacker: "RU",
  target: "UA",
  zone: "Europe/Kyiv",
  signature: /(?:Командувач\p{L}*\s+)?Повітрян(?:их|і)\s+[Сс]ил\p{L}*(?:\s+(?:ЗС|Збройних Сил)(?:\s+України|У)?)?/u,
  withheld: [{ path: "missile", from: "2026-08-13" }],
};

const RUSSIA: BulletinSource = {
  id: "ru-mod",
  name: "Ministry of Defence of Russia",
  kind: "ministry",
  country: "RU",
  attacker: "UA",
  target: "RU",
  zone: "Europe/Moscow",
  signature: /Минобороны\s+России|Министерств\p{L}+\s+обороны\s+(?:России|Российской\s+Федерации)/u,
  withheld: [],
};

export const BULLETIN_SOURCES: Readonly<Record<"uk" | "ru", BulletinSource>> = { uk: UKRAINE, ru: RUSSIA };

/** How the ministry speaks of the other side, and its clock. */
const OF_RUSSIA = /\b(?:Kiev regime|Kyiv regime|Moscow time|MSK)\b|\bUkrainian\s+(?:\S+\s+){0,3}?(?:UAVs?|drones?|unmanned|missiles?)\b/iu;

/** Whose bulletin a text in the form of one is: in English both sides publish. */
export function sourceOf(language: "uk" | "ru" | "en", text: string): BulletinSource {
  return BULLETIN_SOURCES[language === "en" ? (OF_RUSSIA.test(text) ? "ru" : "uk") : language];
}
