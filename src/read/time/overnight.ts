import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { WORD } from "../tokens.ts";
import type { Clause } from "./clauses.ts";
import type { TimeMention } from "./expression.ts";
import type { Option } from "./option.ts";

/** Parts of a day of which the night behind them is the next one. */
const EVE: ReadonlySet<string> = new Set(["evening", "night"]);

/** Whether a time stands at the head of its sentence: "On May 16". */
const opensSentence = (mention: TimeMention, sentence: Sentence): boolean => mention.from - sentence.from <= 2;

/** "Earlier this week Russia fired 700 drones overnight", "On Friday evening … overnight": a night of then, and not the last one. */
export function stretchOf(options: readonly Option[], overnight: TimeMention, home: number, clauses: readonly Clause[], sentence: Sentence): TimeMention | null {
  if (overnight.expression.kind !== "moment") return null;
  // The clauses before lie too far: options stand in text order.
  let first = options.length;
  while (first > 0 && (options[first - 1] as Option).clause >= home - 1) first--;
  for (const { mention, clause: at, speech } of options.slice(first)) {
    if (mention.from >= overnight.from) return null;
    // In the same clause, or in front of its comma.
    const near = at === home || (at === home - 1 && mention.to === clauses[home]?.from);
    if (speech || mention.expression.kind !== "moment") continue;
    // "On the morning of May 16 the staff reported that 18 were launched during the night": the night that ended then.
    if (mention.expression.moment.base.on === "date" && opensSentence(mention, sentence) && at >= home - 1 && clauses[at]?.semicolons === clauses[home]?.semicolons) {
      const part = EVE.has(mention.expression.moment.part ?? "") ? "night" : "overnight";
      return { ...overnight, expression: { kind: "moment", moment: { ...overnight.expression.moment, part, base: mention.expression.moment.base } } };
    }
    if (!near || (mention.class !== "period" && mention.expression.moment.base.on !== "weekday")) continue;
    return { ...overnight, expression: { kind: "moment", moment: { ...overnight.expression.moment, base: mention.expression.moment.base } } };
  }
  return null;
}

/** "a large overnight attack on several towns on 19 November": the night of the day that follows in the same clause. */
export function dayBehind(a: Analysis, options: readonly Option[], index: number): TimeMention | null {
  const { mention: overnight, clause } = options[index] as Option;
  const next = options[index + 1];
  if (next === undefined || next.clause !== clause || next.speech || next.name || next.mention.class !== "point") return null;
  const { expression } = next.mention;
  if (overnight.expression.kind !== "moment" || expression.kind !== "moment" || expression.moment.part !== null) return null;
  const { base } = expression.moment;
  if ((base.on !== "weekday" && base.on !== "date" && base.on !== "day") || !namesNext(a, overnight.to)) return null;
  return { ...overnight, expression: { kind: "moment", moment: { ...overnight.expression.moment, base } } };
}

/** Whether an attack is named at once behind a time: "overnight drone attack". */
function namesNext(a: Analysis, at: number): boolean {
  for (let i = at, seen = 0; i < a.tokens.count && seen < 4; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.attack) !== 0) return true;
    if ((mask & (TAG.func | TAG.verb | TAG.say)) !== 0 || a.tokens.kind[i] !== WORD) return false;
  }
  return false;
}
