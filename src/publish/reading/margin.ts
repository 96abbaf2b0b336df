import type { Claim, Event, Statement } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { KIND_WORDS, actorWords, claimantInSentence, directionWords, durationWords, eventWhen, eventWords, figure, whatWords } from "../words.ts";
import { groupTitle, regionalPlaces, statementsBesideClaims, timeNote } from "./groups.ts";
import { escape, metricClass } from "./marked-text.ts";
import type { MarkedParagraph } from "./marked-text.ts";

/** What stands in the margin of a text: beside each paragraph, the claims, statements and events that begin in it. */
export function marginOf(reading: Reading, prefix: string): (paragraph: MarkedParagraph) => string {
  const byId = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const beside = new Set(statementsBesideClaims(reading));
  return ({ rows }) => notes(reading, rows, prefix, byId, beside);
}

function notes(reading: Reading, rows: readonly string[], prefix: string, byId: ReadonlyMap<string, Claim>, beside: ReadonlySet<Statement>): string {
  let above = "";
  const items = rows.map((row) => {
    const at = Number(row.slice(prefix.length + 1)) - 1;
    switch (row[prefix.length]) {
      case "c": {
        const claim = reading.claims[at] as Claim;
        const when = whenWords(claim);
        const note = claimNote(claim, claim.subsetOf === null ? undefined : byId.get(claim.subsetOf), row, when === above ? "" : when);
        above = when;
        return note;
      }
      case "s":
        if (!beside.has(reading.statements[at] as Statement)) return "";
        return statementNote(reading.statements[at] as Statement, row);
      default:
        return eventNote(reading.events[at] as Event, row);
    }
  });
  return items.length === 0 ? "" : `<ul class="notes">${items.join("")}</ul>`;
}

/** Night and direction; said once for neighbours that share them. */
function whenWords(claim: Claim): string {
  const night = claim.scope === "event" && claim.nightOf !== null ? groupTitle({ scope: claim.scope, rows: [{ claim, depth: 0, last: true, whole: null }] }) : timeNote(claim);
  return [night, directionWords(claim)].filter((part) => part !== "").join(" · ");
}

function claimNote(claim: Claim, whole: Claim | undefined, row: string, when: string): string {
  const who = claim.attribution.basis === "none" ? "no source named" : `says ${claimantInSentence(claim)}${claim.attribution.basis === "inherited" ? ", carried over" : ""}`;
  const facts = [
    whole === undefined ? "" : `part of ${figure(whole.quantity)}`,
    regionalPlaces(claim).map(({ name }) => name.replace(/\s+/g, " ")).join(", "),
    claim.superlative === null ? "" : claim.superlative.kind === "record" ? "a record" : claim.superlative.raw.replace(/\s+/g, " "),
    claim.provisional ? "provisional" : "",
    claim.denied ? "denied" : "",
    claim.repeat ? "repeated" : "",
  ].filter((part) => part !== "");
  const lines = [[who, ...facts].join(" · "), when].filter((line) => line !== "").map(escape);
  return `<li id="n-${row}" class="${metricClass(claim.metric)}" data-row="${row}"><a href="#t-${row}"><b>${escape(figure(claim.quantity))}</b> ${escape(whatWords(claim))}</a>${lines.join("<br>")}</li>`;
}

function statementNote(statement: Statement, row: string): string {
  return `<li id="n-${row}" class="said" data-row="${row}"><a href="#t-${row}"><b>${escape(speakerWords(statement))}</b> ${escape(KIND_WORDS[statement.kind])}${statement.direct ? "" : " <i>as reported</i>"}</a></li>`;
}

function eventNote(event: Event, row: string): string {
  return `<li id="n-${row}" class="happened" data-row="${row}"><a href="#t-${row}"><b>${escape(eventWords(event))}</b> ${escape(event.participants.map(actorWords).join(", "))}</a>${escape(eventFacts(event))}</li>`;
}

export function eventFacts({ period, durationMinutes, status }: Event): string {
  const when = eventWhen(period);
  return [when, durationMinutes === null ? "" : durationWords(durationMinutes), status].filter((part) => part !== "").join(" · ");
}

export function speakerWords({ speaker, speakerBasis }: Statement): string {
  return speakerBasis === "none" ? "No speaker named" : actorWords(speaker);
}
