import type { Scope } from "../../model/vocabulary.ts";
import type { DatedNumber, Told } from "./story.ts";

/** A dated number with what else is known of it; `direction` is attacker and target, null when either is unknown. */
export interface Directed {
  readonly dated: DatedNumber;
  readonly direction: string | null;
  readonly paragraph: number;
  readonly scope: Scope;
}

/**
 * Takes numbers that carried over a look aside back to the night of the lead.
 *
 * A text on one side's raid looks aside to what the other side did two days before, and returns to its raid without a
 * new time: the numbers of the lead's direction that only inherited the time of the other direction are of the lead's
 * night. So are those of the other side that follow a look back in the lead's own direction: "On Tuesday four had died
 * in Sumy. Russia's ministry said it had downed 83 drones" is the ministry's morning report.
 */
export function backToLead(lead: Told | null, rows: readonly Directed[]): readonly DatedNumber[] {
  const main = lead === null || lead.weak ? null : lead.time.nightOf;
  if (lead === null || main === null) return rows.map(({ dated }) => dated);
  const own = new Set(rows.filter(({ dated, scope, direction }) => scope === "event" && direction !== null && dated.time.nightOf === main).map(({ direction }) => direction));
  let source: Directed | null = null;
  return rows.map((row) => {
    const { dated, direction, paragraph } = row;
    const night = dated.time.nightOf;
    if (night === null || row.scope !== "event") return dated;
    if (dated.how !== "inherited") {
      source = row;
      return dated;
    }
    if (night === main || source === null || source.dated.time.nightOf !== night || source.paragraph === paragraph) return dated;
    if (direction === null || source.direction === null || direction === source.direction || !(own.has(direction) || isReverse(direction, source.direction))) return dated;
    return { ...dated, time: { ...lead.time, basis: lead.time.basis === "unresolved" ? "unresolved" : "context" } };
  });
}

/** Whether one direction is the other turned round: "RU>UA" and "UA>RU". */
function isReverse(one: string, other: string): boolean {
  const [attacker, target] = other.split(">");
  return one === `${target}>${attacker}`;
}
