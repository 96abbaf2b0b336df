import type { Metric } from "../../../../model/vocabulary.ts";
import type { Form, Mark } from "../../../bulletins/sense.ts";

function* phrases(metric: Metric, form: "verb" | "noun", list: string): Iterable<Form> {
  for (const phrase of list.split("|")) yield [phrase, { is: "metric", metric, form, number: "any" }];
}

const EITHER = ["shot down/suppressed", "shot down or suppressed", "shot down and suppressed", "destroyed or suppressed", "destroyed/suppressed", "downed or suppressed", "intercepted or suppressed", "shot down or jammed"];

/** What became of what flew, and the words that join it. */
export function* reports(): Iterable<Form> {
  yield* phrases("shot_down_or_suppressed", "verb", EITHER.join("|"));
  yield* phrases("lost_or_suppressed", "verb", "lost in location/suppressed|lost in location/suppressed by electronic warfare|lost from radar or suppressed|lost in location or suppressed|lost or suppressed|location lost/suppressed by ew|lost in location / suppressed by electronic warfare|lost/suppressed");
  yield* phrases("lost", "verb", "lost in location|locationally lost|lost location|location lost|lost from radar|lost on radar|disappeared from radar|lost|failed to reach their targets|failed to reach the target|did not reach their targets|did not reach the target|crashed");
  yield* phrases("suppressed", "verb", "suppressed|jammed|suppressed by electronic warfare|suppressed by ew");
  yield* phrases("neutralised_total", "verb", "neutralised|neutralized");
  yield* phrases("shot_down", "verb", "shot down|destroyed|intercepted|downed|eliminated|intercepted and destroyed|destroyed and intercepted|detected and destroyed|shot down by fire|by fire|shoot down");
  yield* phrases("shot_down", "noun", "downing of|the downing of|shooting down of|destruction of|the destruction of");
  yield* phrases("returned", "verb", "returned|turned back|flew back");
  yield* phrases("crossed_border", "verb", "left the airspace|crossed the border|left ukrainian airspace|flew towards belarus|flew to belarus|flew into belarus");
  yield* phrases("still_airborne", "verb", "are in the airspace|remain in the airspace|are still in the airspace|still in the airspace|are in the air");
  yield* phrases("launched", "verb", "attacked with|attacked ukraine with|attacked|launched|used|struck with|fired|fired at|attacked using|struck ukraine with|attacked by");
  yield* phrases("launched", "noun", "launches of|launch of");
  yield* phrases("detected", "verb", "detected|tracked|detected and tracked|recorded|spotted");
  yield* phrases("hits", "noun", "hits of|hits by|hit by|hits from|hits|impacts of|impact of|strikes by");
  yield* phrases("hits", "verb", "hit their targets|reached their targets|hit");
  yield* phrases("debris_locations", "noun", "debris|falling debris|fallen debris|fall of debris|the fall of debris|downed debris|wreckage|fragments|fall of downed|the fall of downed|debris fell|falling of debris|debris of downed|the fall of downed debris|downed targets|fall of downed targets");
  yield* phrases("attempted", "verb", "thwarted|foiled|prevented|stopped|disrupted|suppressed an attempt|averted");

  for (const form of ["of them", "of which", "of these", "including", "among them", "of whom", "of those", "out of them"]) yield [form, { is: "part" }];
  for (const form of ["from", "of", "out of", "between"]) yield [form, { is: "from" }];
  for (const form of ["from the directions of", "from the direction of", "from the directions", "from the direction", "directions", "from the areas of", "from the area of", "launch area", "launch areas", "from the airspace of", "launched from", "from the waters of"]) yield [form, { is: "launcharea" }];
  for (const form of ["over", "above", "over the", "over the territory of", "over the territories of", "over the territory of the", "over the territories of the", "over the waters of", "over the waters of the", "over the water area of the", "over the water area of", "above the", "over parts of", "in the skies over", "in the airspace of"]) yield [form, { is: "over", more: form === "over" }];
  for (const form of ["in", "at", "near", "in the"]) yield [form, { is: "in" }];
  for (const form of ["on", "on the"]) yield [form, { is: "on" }];
  for (const form of ["to", "until", "till", "through"]) yield [form, { is: "until" }];
  for (const form of ["and", "or", "plus"]) yield [form, { is: "and" }];
  for (const form of ["as well as", "also", "in addition"]) yield [form, { is: "also" }];
  for (const form of ["more", "another", "additional", "further"]) yield [form, { is: "further" }];
  for (const form of ["each", "apiece"]) yield [form, { is: "apiece" }];
  for (const form of ["at least", "no fewer than", "not less than", "no less than"]) yield [form, { is: "hedge", relation: "at_least" }];
  for (const form of ["more than", "upwards of"]) yield [form, { is: "hedge", relation: "more_than" }];
  for (const form of ["about", "approximately", "around", "nearly", "almost", "roughly", "some"]) yield [form, { is: "hedge", relation: "approx" }];
  for (const form of ["up to", "no more than", "at most"]) yield [form, { is: "hedge", relation: "at_most" }];
  for (const form of ["fewer than", "less than"]) yield [form, { is: "hedge", relation: "less_than" }];
  for (const form of ["according to preliminary data", "preliminary data", "preliminarily", "according to preliminary information"]) yield [form, { is: "provisional" }];
  for (const form of ["total", "a total of", "in total", "in all"]) yield [form, { is: "total" }];
  for (const form of ["was", "were", "has been", "have been", "had been", "been", "being", "also", "successfully", "has", "have", "confirmed"]) yield [form, { is: "seen" }];
  for (const form of ["the enemy", "the kiev regime", "the kyiv regime", "kiev regime", "kyiv regime", "the occupiers", "russian occupiers"]) yield [form, { is: "enemy" }];
  for (const form of ["russians", "the russians", "russian forces", "russian troops", "ukrainian forces", "the armed forces of ukraine"]) yield [form, { is: "enemy", press: true }];
  for (const form of ["air defence", "air defense", "air defences", "air defenses", "defence forces", "defense forces", "mobile fire groups"]) yield [form, { is: "ours" }];
  for (const form of ["on-duty air defence systems", "on-duty air defense systems", "air defence systems on duty", "air defense systems on duty", "air defence forces on duty", "air defense forces on duty", "duty air defence systems", "duty air defense systems", "air defence alert systems", "alerted air defence systems", "on-duty air defence means", "on-duty air defence assets", "on-duty air defense assets", "on-duty air defence forces", "air defence alert means", "air defence systems", "air defense systems"]) yield [form, { is: "ours" }];
  for (const form of ["not", "did not", "were not", "was not", "without", "no longer", "how many"]) yield [form, { is: "not" }];
  for (const form of ["being clarified", "being specified", "is being clarified"]) yield [form, { is: "clarified" }];
  for (const form of ["were affected", "affected regions", "main directions of the strike"]) yield [form, { is: "aim" }];
  for (const form of ["flying towards moscow", "flying to moscow", "heading for moscow", "flying toward moscow", "en route to moscow", "that were flying to moscow", "heading towards moscow", "that headed for moscow"]) yield [form, { is: "adjective", path: "", number: "any" }];
  for (const form of ["the", "a", "an", "its", "their"]) yield [form, { is: "silent" }];
  yield* marks();
  yield* bodies();
}

function* marks(): Iterable<Form> {
  const of = function* (mark: Mark, list: string): Iterable<Form> {
    for (const form of list.split("|")) yield [form, { is: "mark", of: mark }];
  };
  yield* of("live-alert", "course to|heading west|take shelter|air raid alert|air alert|threat of ballistic|missile danger|heading for|moving towards");
  yield* of("front-line-summary", "special military operation|general staff|combat clashes|personnel losses|artillery systems|armoured combat vehicles|tanks|since the beginning of the special military operation|group strikes|airstrikes|air strikes");
  yield* of("partial-report", "continues to attack|the attack continues");
  yield* of("video-caption", "combat work|footage of|video shows");
}

function* bodies(): Iterable<Form> {
  for (const form of ["air force", "the air force", "air force of the armed forces of ukraine", "ukrainian air force", "air force command", "ukraine's air force", "air force of ukraine"]) yield [form, { is: "body", id: "ua-air-force", name: "Ukrainian Air Force", kind: "military", country: "UA" }];
  for (const form of ["russian defence ministry", "russian defense ministry", "ministry of defence of the russian federation", "russian ministry of defence", "russian mod", "mod russia", "russia's defence ministry", "russia's defense ministry", "defence ministry", "defense ministry", "ministry of defence", "ministry of defense"]) yield [form, { is: "body", id: "ru-mod", name: "Ministry of Defence of Russia", kind: "ministry", country: "RU" }];
  for (const form of ["said", "says", "reported", "reports", "according to", "told", "announced", "stated", "added", "wrote", "claimed", "confirmed by", "reporting", "noted", "citing", "statement", "reportedly", "posted", "informed", "reprinted", "source", "official channel", "via", "quoted", "cited"]) yield [form, { is: "says" }];
  for (const form of ["governor", "mayor", "regional head", "military administration"]) yield [form, { is: "body", id: "", name: "", kind: "official", country: null }];
  for (const form of ["earlier", "previously", "the day before", "a day earlier", "as reported earlier", "recall"]) yield [form, { is: "background" }];
}
