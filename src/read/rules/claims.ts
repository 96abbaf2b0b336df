import type { AbstainReason } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, words } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { NUMBER } from "../tokens.ts";
import { countNoun } from "./count-noun.ts";
import type { Count, Counts, Refusal, Taken } from "./count.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import { govern, governFar } from "./govern.ts";
import type { Header } from "./headers.ts";
import { LIST_LINES, attempts, endsWithColon, headed, recordOf } from "./headers.ts";
import { addsUp, ageFollows, appositive, comparesWith, elaborates, hasComma, isDistributive, leadOf, linkBetween, opensParts, opensPhrase } from "./lists.ts";
import { lastQuestion, refusalOf } from "./mood.ts";
import { ageAdjective } from "./noun-phrase.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { quantityAt } from "./quantity.ts";
import { weaponNear } from "./weapon-near.ts";
import { articleCounts, counted, hasNumber, isPronoun, isYear, modelNumbers, pieceOf } from "./what-counts.ts";
import { placesAgain } from "./by-place.ts";
import { byMeans, fitsInside, grounded, isOutOf, isShared, isWhole, saysLaunched } from "./wholes.ts";

/** Reads every number of a text: what it counts, or why it counts nothing. */
export function readCounts(a: Analysis, sentences: readonly Sentence[], taken: readonly Taken[]): Counts {
  const counts: Count[] = [];
  const refusals: Refusal[] = [];
  let takenAt = 0;
  /** The last weapons and unit counted, for "35 were shot down". */
  let lastWeapon: readonly string[] = [];
  let lastLaunched = -1;
  let lastParagraph = -1;
  /** "… attacked with 215 means of air attack:": what the lines of the list below it count. */
  let header: Header | null = null;

  for (const s of sentences) {
    const found: QuantityPhrase[] = [];
    for (let i = s.from; i < s.to; ) {
      while (takenAt < taken.length && (taken[takenAt] as Taken).to <= i) takenAt++;
      const skip = taken[takenAt];
      if (skip !== undefined && skip.from <= i && i < skip.to) {
        if (hasNumber(a, skip.from, Math.min(skip.to, s.to))) refusals.push({ from: skip.from, to: skip.to, reason: skip.reason, detail: "read as a time", rule: "time" });
        i = Math.max(skip.to, i + 1);
        continue;
      }
      if (a.tokens.kind[i] !== NUMBER && ((a.mask[i] as number) & TAG.num) === 0) {
        i = a.start[i] === i ? Math.max(a.end[i] as number, i + 1) : i + 1;
        continue;
      }
      if (a.tokens.kind[i] === NUMBER && a.mask[i] !== 0 && a.start[i] !== i) {
        i++;
        continue;
      }
      // "a" counts only before a weapon, a person or a thing, before the phrase ends.
      if (a.term[i]?.num?.role === "article" && !counted(a, a.end[i] as number, s.to)) {
        i = a.end[i] as number;
        continue;
      }
      const q = quantityAt(a, i, s.from, s.to);
      if (q === null) {
        i = Math.max(a.end[i] as number, i + 1);
        continue;
      }
      if (q.number.kind === "more" || q.number.kind === "all" || (q.number.kind === "article" && (pieceOf(a, s, i) || q.premodifier !== null)) || isPronoun(a, s, q)) {
        i = Math.max(q.number.to, i + 1);
        continue;
      }
      // Numbers inside the name of a weapon ("Shahed-136") belong to the name and were stepped over by the phrase.
      found.push(q);
      if (q.whole !== null) found.push(q.whole);
      i = Math.max(q.number.to, q.whole?.number.to ?? 0, i + 1);
      // "a 7-year-old boy": the age is part of the phrase.
      const aged = ageAdjective(a, i, s.to);
      if (aged > i) {
        refusals.push({ from: i, to: aged, reason: "age", detail: "an age before a person", rule: "quantity" });
        i = aged;
      }
    }
    if (header !== null && (s.paragraph > header.paragraph + LIST_LINES || (found.length === 0 && !endsWithColon(a, s) && s.paragraph > header.paragraph + 1))) header = null;
    if (found.length === 0) continue;
    const stops = new Set(found.filter((q) => (q.reason === null || q.unit !== null) && q.number.kind !== "article").map((q) => q.from));
    const governed: (Government | null)[] = found.map((q) => {
      if (q.reason !== null) return null;
      if (q.number.kind === "pair" && q.head === null && !q.partitive && termWith(a, q.to, TAG.func | TAG.cue)?.func?.role !== "be") return null;
      if (q.number.kind === "none" && q.head === null && !q.partitive) return countNoun(a, q);
      if (isYear(a, q)) return null;
      return countNoun(a, q) ?? govern(a, s, q, stops);
    });
    for (let k = 0; k < found.length; k++) {
      const q = found[k] as QuantityPhrase;
      // "12 drone hits": the compound noun counts hits, whatever came first in it.
      if (q.reason === "no-metric") {
        const hits = countNoun(a, q);
        if (hits !== null) {
          governed[k] = hits;
          found[k] = { ...q, reason: null, unit: UNIT_OF_METRIC[hits.metric] };
        }
      }
    }
    for (let k = 0; k < found.length; k++) {
      if (governed[k] !== null && governed[k] !== undefined) continue;
      const q = found[k] as QuantityPhrase;
      governed[k] = headed(a, s, q, header) ?? recordOf(a, s, q, counts[lastLaunched]) ?? null;
      // "shot down 180 targets": of weapons, where the verb is one of defence.
      if (governed[k] === null && q.unit === "location" && /(?:^|\s)targets$/i.test(words(a, q.noun.from, q.noun.to))) {
        const targets: QuantityPhrase = { ...q, unit: "munition", weapon: ["projectile"] };
        const stopped = govern(a, s, targets, stops);
        if (stopped !== null && stopped.agent === "defender") {
          found[k] = targets;
          governed[k] = stopped;
        }
      }
      if (governed[k] === null && k > 0) governed[k] = placesAgain(a, s, q, found[k - 1] as QuantityPhrase);
      const tried = q.reason === "duration" ? attempts(a, s, q) : null;
      if (tried !== null) {
        found[k] = { ...q, reason: null, unit: "attempt" };
        governed[k] = tried;
      }
    }
    // Neighbours in a list share their verb; the part shares with its whole.
    const parts = new Array<number>(found.length).fill(-1);
    for (let k = 1; k < found.length; k++) {
      const q = found[k] as QuantityPhrase;
      // A whole ("of 29 drones") stands aside: lists go on from its part.
      const at = k > 1 && (found[k - 2] as QuantityPhrase).whole === found[k - 1] ? k - 2 : k - 1;
      const left = at === k - 1 ? (found[at] as QuantityPhrase) : { ...(found[at] as QuantityPhrase), to: (found[k - 1] as QuantityPhrase).to, unit: (found[k - 1] as QuantityPhrase).unit };
      if (q.reason !== null || q.number.kind === "none") continue;
      let link = left.whole === q ? null : linkBetween(a, left, q);
      const own = governed[k];
      let above = governed[at];
      if (link === "list" && left.detail === "says how many were not") {
        found[k] = { ...q, reason: "no-metric", detail: left.detail };
        continue;
      }
      if (link !== null && q.number.kind === "article" && left.low === 1 && (left.partitive || appositive(a, left, q))) continue;
      let lead = leadOf(a, s, q);
      // "two of them children", "11 of whom are in hospital"
      // "twelve were hurt, six seriously"
      if (lead === null && own === null && q.unit === null && opensPhrase(a, s, q) && /^(?:seriously|critically|badly|severely|lightly|moderately|gravely)$/i.test(words(a, q.to, Math.min(q.to + 1, s.to)))) lead = "part";
      if (lead === null && (own === null || own?.rule === "reduced-passive" || own?.metric === above?.metric) && q.ofThem && q.whole === null && opensPhrase(a, s, q)) lead = "part";
      if (lead !== null) {
        // Looks past what stands between: "89 drones were shot down over eight regions, including 18 over Novgorod".
        for (let m = k - 1; m >= Math.max(0, k - 20); m--) {
          const whole = found[m] as QuantityPhrase;
          const metric = governed[m];
          if (metric === null || metric === undefined) continue;
          if (q.unit !== null && q.unit !== (whole.unit ?? UNIT_OF_METRIC[metric.metric])) continue;
          if (lead === "part") parts[k] = m;
          link = lead === "part" ? "part" : "list";
          above = metric;
          break;
        }
        if (lead === "part" && q.number.kind === "article" && parts[k] !== k - 1) continue;
        // "of which 34 missiles and 100 drones were shot down": the verb comes after the list.
        const later = found[k + 1];
        const said = governed[k + 1];
        if (lead === "part" && own === null && later !== undefined && said != null && said.cue.from >= later.to && linkBetween(a, q, later) === "list" && !hasComma(a, q.to, later.from)) continue;
      } else if (own === null && isDistributive(a, s, left, q) && above !== null && above !== undefined) {
        governed[k] = { ...above, rule: "distributive" };
        if (opensParts(a, left, q)) parts[k] = at;
        else if (addsUp(found, parts, k, at)) parts[k] = parts[at] as number;
        continue;
      } else if (link === "part") parts[k] = k - 1;
      else if (link === null && q.additional && q.unit === null && own === null && q.number.kind === "cardinal" && !q.unknownNoun) {
        link = "list";
        if (above !== null && above !== undefined && UNIT_OF_METRIC[above.metric] === "munition") {
          governed[k] = { ...above, rule: "additional" };
          continue;
        }
      }
      if (own === null && elaborates(a, found, k, at)) {
        const whole = governed[at];
        if (whole !== null && whole !== undefined) {
          for (let m = k; m < found.length && parts[m] === -1 && (found[m] as QuantityPhrase).unit === "person" && (m === k || linkBetween(a, found[m - 1] as QuantityPhrase, found[m] as QuantityPhrase) === "list"); m++) {
            governed[m] = { ...whole, rule: "part-of" };
            parts[m] = at;
          }
        }
      }
      if (parts[k] !== -1 && governed[k]?.rule === "part-of") continue;
      const weak = own !== null && own !== undefined && (own.rule === "reduced-passive" || own.rule === "reduced-active" || own.rule === "relative" || own.rule === "attack-with");
      const strongAbove = above !== null && above !== undefined && above.cue.to <= left.from;
      // "up from 84 the night before", "against 29 on Thursday": the same count of another time.
      if (own === null && comparesWith(a, s, q)) {
        for (let m = k - 1; m >= Math.max(0, k - 20); m--) {
          const metric = governed[m];
          if (metric === null || metric === undefined || (q.unit !== null && q.unit !== UNIT_OF_METRIC[metric.metric])) continue;
          governed[k] = { ...metric, rule: "comparison", active: false };
          break;
        }
        continue;
      }
      // "a barrage of 539 drones and 11 missiles hit Kyiv", "hits by 22 missiles and 35 drones were recorded": one phrase.
      const phrase = link === "list" && strongAbove && (above?.rule === "attack-with" || above?.rule === "passive-agent") && own !== null && own !== undefined && own.cue.from >= q.to && !hasComma(a, left.to, q.from);
      if (own !== null && own !== undefined && !phrase && !(weak && (link === "part" || (link === "list" && strongAbove)))) continue;
      if (above === null || above === undefined) continue;
      if (link === null) continue;
      const unit = q.unit;
      const bareJoined = lead === "joined" && q.unit === null && !q.unknownNoun && left.unit === UNIT_OF_METRIC[above.metric];
      const fits = unit === null || unit === UNIT_OF_METRIC[above.metric] || (unit === left.unit && unit !== null);
      if (!fits || (q.unit === null && link !== "part" && !bareJoined)) continue;
      if (q.number.kind === "article" && link === "list" && q.unit === "person" && left.unit === "person" && ageFollows(a, left)) continue;
      governed[k] = { ...above, rule: link === "part" ? "part-of" : "list" };
      if (link === "list" && addsUp(found, parts, k, at)) parts[k] = parts[at] as number;
    }
    for (let k = found.length - 2; k >= 0; k--) {
      const q = found[k] as QuantityPhrase;
      const right = governed[k + 1];
      if (governed[k] !== null || right === null || right === undefined || q.reason !== null || q.unit === null) continue;
      const next = found[k + 1] as QuantityPhrase;
      if (linkBetween(a, q, next) !== "list" || q.unit !== (next.unit ?? UNIT_OF_METRIC[right.metric])) continue;
      if (right.cue.from < next.from) continue;
      governed[k] = { ...right, rule: "list" };
    }
    for (let k = 0; k < found.length; k++) {
      const q = found[k] as QuantityPhrase;
      // A whole is what was sent, unless its own participle says otherwise.
      const part = k > 0 && (found[k - 1] as QuantityPhrase).whole === q ? governed[k - 1] : isWhole(a, s, q, found[k + 1]) ? governed[k + 1] : undefined;
      const own = governed[k];
      // "all but three of the 40 drones were shot down": the 40 were sent, and fewer were shot down.
      if (own !== null && own !== undefined && k > 0 && (found[k - 1] as QuantityPhrase).whole === q && (found[k - 1] as QuantityPhrase).detail === "says how many were not") {
        governed[k] = own.metric === "launched" || UNIT_OF_METRIC[own.metric] !== "munition" ? null : { ...own, metric: "launched", agent: "attacker", rule: "whole-of-part", active: false };
        continue;
      }
      // "half of the 120 missiles were shot down": of so many, a share.
      if (own !== null && own !== undefined && isShared(a, s, q) && own.rule !== "reduced-passive" && own.rule !== "relative" && own.metric !== "launched") {
        governed[k] = UNIT_OF_METRIC[own.metric] === "munition" ? { ...own, metric: "launched", agent: "attacker", rule: "whole-of-part", active: false } : null;
        continue;
      }
      // "destroyed 7 drones out of 11"
      const left = found[k - 1];
      const above = governed[k - 1];
      if (own === null && q.unit === null && left?.unit === "munition" && above != null && UNIT_OF_METRIC[above.metric] === "munition" && above.metric !== "launched" && isOutOf(a, left.to, q.from)) {
        governed[k] = { ...above, metric: "launched", agent: "attacker", rule: "whole-of-part", active: false };
        found[k] = { ...q, unit: "munition", weapon: left.weapon };
        continue;
      }
      if (part !== undefined && part !== null && UNIT_OF_METRIC[part.metric] === "munition" && part.metric !== "launched") {
        const said = own !== null && own !== undefined && (own.metric === "launched" || own.metric === "detected") && own.rule !== "active-object-far";
        governed[k] = said ? own : { ...part, metric: "launched", agent: "attacker", rule: "whole-of-part", active: false };
      } else if (part !== undefined && part !== null && own !== null && own !== undefined && own.rule !== "reduced-passive" && own.rule !== "relative") governed[k] = null;
    }
    const asked = lastQuestion(a, s);
    const placed = new Map<number, number>();
    for (let k = 0; k < found.length; k++) {
      const q = found[k] as QuantityPhrase;
      let g = governed[k] ?? null;
      const refuse = (reason: AbstainReason, detail: string, rule: string): void => {
        if (q.number.kind === "article" || q.number.kind === "another" || q.number.kind === "none" || q.number.kind === "more" || q.number.kind === "pair" || q.number.kind === "all") return;
        refusals.push({ from: q.number.from, to: q.number.to, reason, detail, rule });
      };
      if (q.reason !== null) {
        refuse(q.reason, q.detail, "quantity");
        continue;
      }
      if (g === null && isYear(a, q)) {
        refuse("year", "four digits of a year", "quantity");
        continue;
      }
      if (g === null && q.number.kind !== "more" && q.number.kind !== "all" && !(q.number.kind === "none")) g = governFar(a, s, q);
      if (g === null) {
        refuse("no-metric", "nothing near by says what it counts", "govern");
        continue;
      }
      const denial = refusalOf(a, s, q, g, asked);
      if (denial !== null) {
        refuse(denial.reason, denial.detail, "mood");
        continue;
      }
      g = grounded(a, s, q, byMeans(a, s, q, g));
      const unit = g.metric === "objects_damaged" && q.unit === "munition" ? "object" : (q.unit ?? UNIT_OF_METRIC[g.metric]);
      let weapon = q.weapon;
      if (unit === "munition" && weapon.length === 0) {
        const part = parts[k] as number;
        weapon = part >= 0 ? (found[part] as QuantityPhrase).weapon : (found[k - 1]?.weapon.length ?? 0) > 0 ? (found[k - 1] as QuantityPhrase).weapon : lastWeapon;
        if (weapon.length === 0 && q.head === null) weapon = weaponNear(a, s, q);
        // A bare number with a verb that takes anything, and no weapon in sight, is not a count of weapons.
        if (weapon.length === 0) {
          refuse("no-metric", "no weapon is named that it could count", "govern");
          continue;
        }
      }
      if (unit === "munition" && q.unit === null && !q.partitive && (q.number.kind === "vague" || (g.metric === "launched" && g.rule.startsWith("active-object") && weaponNear(a, { ...s, to: q.from }, q).length === 0))) {
        refuse("no-metric", "no weapon is named that it could count", "govern");
        continue;
      }
      if (q.number.kind === "article" && !articleCounts(a, q, g, unit)) continue;
      let part = parts[k] as number;
      if (part < 0 && g.rule === "list-line" && header !== null) part = -2;
      part = part === -2 && header !== null ? header.index : part >= 0 ? (placed.get(part) ?? -1) : -1;
      if (part < 0 && k > 0 && (found[k - 1] as QuantityPhrase).whole === q) part = -1;
      if (part < 0 && unit === "munition" && g.metric !== "launched" && g.metric !== "detected" && lastLaunched >= 0 && lastParagraph >= s.paragraph - 1) {
        const launched = counts[lastLaunched];
        if (launched !== undefined && (q.partitive || q.unit === null || q.additional) && fitsInside(q, launched.quantity)) part = lastLaunched;
      }
      const index = counts.length;
      counts.push({ sentence: s, quantity: q, government: g, unit, weapon, metric: g.metric, part });
      placed.set(k, index);
      // "shot down all 14 drones launched": so many were launched.
      if (q.relation === "all_of" && unit === "munition" && g.metric !== "launched" && saysLaunched(a, s, q)) {
        counts.push({ sentence: s, quantity: { ...q, relation: "exact" }, government: { ...g, rule: "whole-of-all", agent: "attacker", active: false }, unit, weapon, metric: "launched", part: -1 });
      }
      if (g.also !== undefined) counts.push({ sentence: s, quantity: q, government: g.also, unit, weapon, metric: g.also.metric, part });
      // "85 drones and one missile were launched. Of those, 40 were shot down": of all that the list named.
      const listed = g.rule === "list" && counts[index - 1]?.sentence === s && counts[index - 1]?.metric === g.metric;
      if (unit === "munition" && weapon.length > 0) lastWeapon = listed ? [...new Set([...lastWeapon, ...weapon])] : weapon;
      if (unit === "munition" && endsWithColon(a, s)) header = { metric: g.metric, government: g, paragraph: s.paragraph, index };
      if ((g.metric === "launched" || g.metric === "detected") && q.number.kind !== "article") {
        lastLaunched = index;
        lastParagraph = s.paragraph;
      }
    }
  }
  refusals.push(...modelNumbers(a));
  return { counts, refusals };
}

