import { QueryError } from "../model/errors.ts";
import { METRICS } from "../model/vocabulary.ts";
import type { Field } from "./operation.ts";
import { choice, text } from "./operation.ts";

/** Options that questions about numbers share. */
export const attackerField = text("only attacks by this state, ISO 3166-1: RU", { placeholder: "STATE", check: aState });
export const targetField = text("only attacks on this state: UA", { placeholder: "STATE", check: aState });
export const claimantField = text("as this body tells it, by id or name: ua-air-force; by default whoever tells of most", { placeholder: "WHO" });
export const hoursField = choice("leave out hours of the day and evening that carry the night's date; all by default", ["all", "overnight"]);

export function metricField(description: string): Field<(typeof METRICS)[number] | undefined> {
  return choice(description, METRICS);
}

/** One class, or several with commas between. */
export function classesField(description: string): Field<string | undefined> {
  return text(description, { placeholder: "CLASS,…", check: (value) => classesOf(value).forEach(aClass) });
}

export function classesOf(value: string): readonly string[] {
  return value.split(",").map((part) => part.trim());
}

function aState(value: string): void {
  if (!/^[A-Za-z]{2}$/u.test(value)) throw new QueryError("bad-value", `${JSON.stringify(value.slice(0, 40))} is no code of a state`, { hint: "write its two letters, such as RU or UA" });
}

export function aClass(value: string): void {
  if (!/^[a-z]+(?:\.[a-z0-9_]+)*$/u.test(value)) throw new QueryError("bad-value", `weapon: ${JSON.stringify(value.slice(0, 40))} is no class`, { hint: "write a class path such as uav, uav.strike.shahed, missile.ballistic" });
}

export function aRegion(value: string): void {
  if (!/^[A-Za-z]{2}(?:-[A-Za-z0-9]{1,3})?$/u.test(value)) throw new QueryError("bad-value", `region: ${JSON.stringify(value.slice(0, 40))} is no code of a region`, { hint: "write an ISO 3166-2 code such as RU-BRY or UA-63" });
}
