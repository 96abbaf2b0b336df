import type { FiledClaim } from "../../model/filed.ts";
import { refOf } from "../../model/night.ts";
import type { DocumentAnswer } from "../operations/document.ts";
import { painter } from "../terminal/paint.ts";
import type { Paint } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { wrap } from "../terminal/width.ts";
import type { View, ViewOptions } from "../view.ts";
import { claimantWords, dateWords, directionWords, figure, plural, whatWords } from "../words.ts";
import { heading, table } from "./lines.ts";

export const documentJson: View<DocumentAnswer> = {
  mime: "application/json",
  async *render(values) {
    const all: unknown[] = [];
    for await (const { kept, claims, changes } of values) {
      const short = (row: FiledClaim | null): unknown => (row === null ? null : { ref: refOf(row), quantity: row.claim.quantity, nightOf: row.claim.nightOf, words: row.words });
      const { document, ...rest } = kept;
      all.push({ ...document, ...rest, claims: claims.map(({ claim, words, document: of }) => ({ ref: refOf({ claim, document: of }), ...claim, words })), changes: changes.map(({ kind, before, after }) => ({ kind, before: short(before), after: short(after) })) });
    }
    if (all.length > 0) yield `${safeJson(JSON.stringify(all.length === 1 ? all[0] : all, null, 2))}\n`;
  },
};

export const documentTable: View<DocumentAnswer> = {
  mime: "text/plain",
  async *render(values, options) {
    let before = "";
    for await (const value of values) {
      yield `${before}${sheet(value, options).map((line) => line.trimEnd()).join("\n")}\n`;
      before = "\n";
    }
  },
};

/** Statements and events that a sheet lists. */
const SHOWN = 8;

function sheet({ kept, claims, changes }: DocumentAnswer, { width: columns, colour, explain }: ViewOptions): string[] {
  const paint = painter(colour);
  const { document, versions, readings, statements, events, abstentions, stored } = kept;
  const standing = document.issuer === null ? document.kind : `bulletin of ${document.issuer}, ${(document.standing ?? "").replace("-", " ")}`;
  const from = [standing, document.outlet, document.language, document.publishedAt === null ? "date of publication not known" : `published ${dateWords(document.publishedAt)}`, `added ${dateWords(document.addedAt)}`, `text kept: ${stored}`];
  const lines = [
    heading(safe(document.title ?? document.source), paint, columns),
    ...wrap(from.filter((part) => part !== null).map((part) => safe(part)).join(" · "), columns).map((line) => paint("dim", line)),
    ...(document.url === null ? [] : [paint("dim", safe(document.url))]),
    paint("dim", document.key),
  ];
  if (versions.length > 1) {
    lines.push("", paint("bold", `Version ${document.version} of ${versions.length}`));
    lines.push(...table(versions.map(({ version, addedAt, key }) => [`version ${version}`, `added ${dateWords(addedAt)}`, `${key}${key === document.key ? "  this one" : ""}`]), new Set(), columns));
    if (document.version > 1) lines.push(...changeLines(changes, paint, columns));
  }
  lines.push("", paint("bold", plural(claims.length, "claim")));
  for (const row of claims) {
    lines.push(...wrap(claimLine(row), columns - 2).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`)));
    if (row.words !== null && document.kind !== "row") lines.push(...wrap(`“${safe(row.words.replaceAll(/\s+/gu, " "))}”`, columns - 6).map((line) => `      ${paint("dim", line)}`));
  }
  const listed = <T>(title: string, all: readonly T[], of: (one: T) => string): void => {
    if (all.length === 0) return;
    const shown = explain ? all : all.slice(0, SHOWN);
    lines.push("", paint("bold", title), ...shown.flatMap((one) => wrap(of(one), columns - 2).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`))));
    if (shown.length < all.length) lines.push(paint("dim", `  and ${all.length - shown.length} more: --explain lists them`));
  };
  listed(plural(statements.length, "statement"), statements, ({ speaker, kind, words }) => `${safe(speaker)} ${kind.replace("_", " ")}${words === null ? "" : `: ${safe(words.replaceAll(/\s+/gu, " "))}`}`);
  listed(plural(events.length, "event"), events, ({ type, status, participants, start, words }) => `${type}, ${status}${start === null ? "" : `, ${dateWords(start.slice(0, 10))}`}${participants.length === 0 ? "" : `: ${safe(participants.join(", "))}`}${words === null ? "" : ` “${safe(words.replaceAll(/\s+/gu, " "))}”`}`);
  const reasons = new Map<string, number>();
  for (const { reason } of abstentions) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  if (reasons.size > 0) lines.push("", ...wrap(`${plural(abstentions.length, "number")} seen and not read as a claim: ${[...reasons].toSorted((a, b) => b[1] - a[1]).map(([reason, count]) => `${reason.replaceAll("-", " ")} ${count}`).join(", ")}.`, columns).map((line) => paint("dim", line)));
  if (explain) lines.push("", ...readings.map(({ reader, addedAt, claims: count }) => paint("dim", `read by ${reader} on ${dateWords(addedAt)}: ${plural(count, "claim")}`)));
  return lines;
}

function claimLine({ claim }: FiledClaim): string {
  const night = claim.nightOf === null ? "" : `, night that ended on ${dateWords(claim.nightOf)}`;
  return `${directionWords(claim)}  ${figure(claim.quantity)} ${safe(whatWords(claim))}, says ${safe(claimantWords(claim))}${night}${claim.denied ? " (denied)" : ""}${claim.subsetOf === null ? "" : " (a part)"}`.trimStart();
}

function changeLines(changes: DocumentAnswer["changes"], paint: Paint, columns: number): string[] {
  if (changes.length === 0) return ["  no number changed"];
  return changes.flatMap(({ kind, before, after }) => {
    const row = after ?? before;
    if (row === null) return [];
    const words = kind === "new" ? `new: ${claimLine(row)}` : kind === "gone" ? `gone: ${claimLine(row)}` : `${figure(before?.claim.quantity ?? row.claim.quantity)} became ${claimLine(row)}`;
    return wrap(words, columns - 2).map((line, at) => paint("yellow", at === 0 ? `  ${line}` : `    ${line}`));
  });
}
