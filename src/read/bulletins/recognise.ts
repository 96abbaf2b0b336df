import { tellsOfOwn } from "./foreign.ts";
import type { Said } from "./said.ts";
import type { Item } from "./items.ts";
import type { Mark } from "./sense.ts";

/** What a text in the language of one of the belligerents is. */
export interface Genre {
  readonly is: "bulletin" | "refused" | "relay" | "other";
  /** Why it is no bulletin of its own. */
  readonly reason: Mark | null;
  readonly detail: string;
}

/** A signature of a regional command: at the head of a line, or as a tag. */
const REGIONAL = /(?:^|\n)\s*(?:📍\s*)?(?:#?повітряне[_ ]командування[_ ]|ПвК\s|Повітряне командування\s)/iu;
const SIGNED = /Повітрян(?:их|і) [Сс]ил|Тримаймо небо/u;
const VIDEO = /^[^\p{L}\n]{0,8}(?:бойова робота|боевая работа)/iu;

/** A bulletin begins with its window and its counts; a text whose first count stands farther from its head is no bulletin. */
const FAR = 700;
/** The first lines of a bulletin, which relays often give alone, have no more pieces than this. */
const SHORT = 45;

/** Whether what was read is the report of an air force or a ministry on one window, and if not, what it is. */
export function recognise(text: string, items: readonly Item[], said: Said, language: "uk" | "ru" | "en"): Genre {
  if (language === "en") return recogniseEnglish(text, items, said);
  const refused = (reason: Mark, detail: string): Genre => ({ is: "refused", reason, detail });
  const { marks } = said;
  // "повідомили у Повітряних силах": somebody else tells what they told.
  if (tellsOfOwn(items, said, language === "uk" ? "UA" : "RU") && !said.drafts.some(({ header }) => header)) return { is: "relay", reason: null, detail: "relays what a body told" };
  if (marks.has("parody")) return refused("parody", "a weapon that only mockery calls so");
  if (VIDEO.test(text) || marks.has("video-caption")) return refused("video-caption", "words under a video");
  if (marks.has("front-line-summary")) return refused("front-line-summary", "a summary of the front or of the whole war");
  if (REGIONAL.test(text) || marks.has("regional-report") || (said.voices.some(({ body }) => body.id === "") && !said.voices.some(({ body }) => body.id !== ""))) return refused("regional-report", "of another command or office");
  if (marks.has("partial-report")) return refused("partial-report", "the attack goes on while it is told");
  const counted = said.drafts.filter(({ low, high, unit }) => unit === "munition" && (low !== null || high !== null));
  const fates = counted.filter(({ metric }) => metric !== "launched" && metric !== "hits" && metric !== "still_airborne");
  const launched = counted.filter(({ metric }) => metric === "launched");
  const dated = said.windows.length > 0;
  if (marks.has("live-alert") && (fates.length === 0 || !dated)) return refused("live-alert", "a warning while it happens");
  if (marks.has("period-summary") && !said.windows.some(({ night, from }) => night !== null || from !== null)) return refused("period-summary", "a total over weeks or more");
  // A number that cannot be leaves the bulletin seen, and not read.
  if (counted.length === 0 && dated && (said.enemy || said.ours || said.overLand) && said.refusals.some(({ reason }) => reason === "measure")) return { is: "bulletin", reason: null, detail: "" };
  if (counted.length === 0 && said.drafts.length === 0) return { is: "other", reason: null, detail: "no count of an attack" };
  const first = said.drafts.find(({ unit }) => unit === "munition");
  if (first !== undefined && (items[first.number.from] as Item).from > FAR) return { is: "other", reason: null, detail: "its first count stands far from its head" };
  if (language === "ru") {
    const ours = said.ours || said.enemy;
    if (fates.length > 0 && !said.overLand && said.drafts.every(({ places }) => places.length === 0) && !dated) return refused("front-line-summary", "no time and no land is named in which they were shot down");
    return ours || dated || items.length < 60 ? { is: "bulletin", reason: null, detail: "" } : { is: "other", reason: null, detail: "not in the manner of a bulletin" };
  }
  if (said.press && !said.enemy && !said.drafts.some(({ header }) => header)) return { is: "relay", reason: null, detail: "in the words of an outlet" };
  const own = SIGNED.test(text) || said.ours || (dated && (said.enemy || fates.length + launched.length > 0) && items.length < SHORT) || (said.enemy && dated) || said.drafts.some(({ header }) => header);
  if (own) return launched.length + fates.length > 0 ? { is: "bulletin", reason: null, detail: "" } : { is: "other", reason: null, detail: "no count of an attack" };
  return { is: "other", reason: null, detail: "not in the manner of a bulletin" };
}

/** The ministry's forces "on duty", the Air Force's "enemy": words of the bodies, which no outlet has of its own. */
const ON_DUTY = /\b(?:on[- ]duty|duty|alert(?:ed)?)\s+air[- ]defen[cs]e|\bair[- ]defen[cs]e\s+(?:alert\s+)?(?:systems|forces|means|assets)\s+on\s+duty|\bair[- ]defen[cs]e\s+alert/iu;

/** In English both bodies are quoted far more than read: only a text wholly in their words, without any of reporting, is theirs. */
function recogniseEnglish(text: string, items: readonly Item[], said: Said): Genre {
  const other = (detail: string): Genre => ({ is: "other", reason: null, detail });
  const counted = said.drafts.filter(({ low, high, unit }) => unit === "munition" && (low !== null || high !== null));
  const first = said.drafts[0];
  if (said.marks.size > 0 || said.press || said.background !== Number.POSITIVE_INFINITY) return other("not in the words of a bulletin");
  if (said.windows.length === 0 || counted.length === 0 || first === undefined || (items[first.number.from] as Item).from > FAR) return other("no count of an attack in a window");
  if (said.saying && !said.labelled) return other("relays what a body told");
  return said.enemy || ON_DUTY.test(text) ? { is: "bulletin", reason: null, detail: "" } : other("not in the words of a bulletin");
}
