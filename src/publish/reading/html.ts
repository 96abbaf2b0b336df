import { createHash } from "node:crypto";
import type { Reading } from "../../model/reading.ts";
import { QueryError } from "../../model/errors.ts";
import type { View } from "../view.ts";
import { KIND_WORDS, actorWords, byReason, claimantWords, eventWords, figure, grouped, plural, publishedWords, whatWords } from "../words.ts";
import { BAR_PATTERNS, balanceBar } from "./balance-bar.ts";
import { balanceWords } from "./balance-words.ts";
import { around } from "./explain.ts";
import { noClaims } from "./no-claims.ts";
import { groupClaims, groupTitle, rowWords, statementsBesideClaims, timeNote } from "./groups.ts";
import { eventFacts, marginOf, speakerWords } from "./margin.ts";
import type { Group, Row } from "./groups.ts";
import { escape, markedParagraphs, metricClass } from "./marked-text.ts";
import type { MarkedParagraph } from "./marked-text.ts";
import { fontFaces } from "./page-fonts.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** The reading as one page that needs nothing else: no network, no script but its own, safe whatever the text holds. */
export const html: View<Reading> = {
  mime: "text/html",
  async *render(readings) {
    const all: Reading[] = [];
    let rows = 0;
    for await (const reading of readings) {
      rows += reading.claims.length + reading.statements.length + reading.events.length + reading.abstentions.length;
      if (rows > MOST_ROWS) throw new QueryError("too-large", `too much for one page: more than ${grouped(MOST_ROWS)} rows`, { hint: "use --format ndjson, or make a page of fewer texts" });
      all.push(reading);
    }
    if (all.length > 0) yield page(all);
  },
};

/** Rows that a browser still shows: a page of so many takes about 100 MB. */
const MOST_ROWS = 100_000;

function page(readings: readonly Reading[]): string {
  const title = readings.length === 1 ? titleOf(readings[0] as Reading) : plural(readings.length, "text");
  const articles = readings.map((reading, index) => article(reading, readings.length === 1 ? "" : `d${index + 1}`));
  const body = articles.join("\n");
  const style = `${fontFaces(body)}\n${PAGE_STYLE}`;
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(PAGE_SCRIPT)}; font-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="tallywire, reader ${escape(readings[0]?.reader ?? "")}">
<meta name="referrer" content="no-referrer">
<title>${escape(title)} · Tallywire</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#${readings.length === 1 ? "text" : "d1"}">To the text</a>
<header class="top"><span><b>Tallywire</b> · who said how many</span>${contents(readings)}</header>
${BAR_PATTERNS}
<main>
${body}
</main>
<footer>Every number stands with who is said to say it; none is asserted to be true. Marked by rules from the text alone, reader ${escape(readings[0]?.reader ?? "")}. The words belong to their authors.</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function contents(readings: readonly Reading[]): string {
  if (readings.length === 1) {
    const { claims, events } = readings[0] as Reading;
    const said = statementsBesideClaims(readings[0] as Reading).length;
    return `<span>${plural(claims.length, "claim")} · ${plural(said, "statement")} · ${plural(events.length, "event")}</span>`;
  }
  return `<nav>${readings.map((reading, index) => `<a href="#d${index + 1}">${escape(titleOf(reading))}</a>`).join(" · ")}</nav>`;
}

function titleOf({ document }: Reading): string {
  return document.title ?? document.source.replace(/^.*[/\\](?=[^/\\]+$)/, "");
}

function article(reading: Reading, prefix: string): string {
  const paragraphs = markedParagraphs(reading, prefix);
  const margin = marginOf(reading, prefix);
  const { titleSpan } = reading.document;
  const title = paragraphs.find(({ span }) => titleSpan !== null && span.from === titleSpan.from && span.to === titleSpan.to);
  return `<article${prefix === "" ? "" : ` id="${prefix}"`}${languageOf(reading)}>
${heading(reading, title, margin)}
${facts(reading)}
${numbers(reading, prefix)}
${text(reading, prefix, paragraphs.filter((paragraph) => paragraph !== title), margin)}
${said(reading, prefix)}
${events(reading, prefix)}
${relations(reading, prefix)}
${method(reading, prefix)}
</article>`.replace(/\n{2,}/g, "\n");
}

type Margin = ReturnType<typeof marginOf>;

/** The title, once: with its marks and its margin where it is a part of the text. */
function heading(reading: Reading, title: MarkedParagraph | undefined, margin: Margin): string {
  const head = `<h1 dir="auto">${unbroken(title?.html ?? escape(titleOf(reading)))}</h1>`;
  const beside = title === undefined ? "" : margin(title);
  return beside === "" ? head : `<div class="row head">${head}${beside}</div>`;
}

/** Large lines break at spaces before they break "10-11" in two. */
function unbroken(markup: string): string {
  return markup.replace(/<[^>]*>|[\p{L}\p{N}]{1,14}-[\p{L}\p{N}]{1,14}(?![\p{L}\p{N}-])/gu, (part) => (part.startsWith("<") ? part : `<span class="whole">${part}</span>`));
}

/** The page speaks English; the document's own words say their language. */
function languageOf({ document: { language } }: Reading): string {
  return language === "en" || !/^[a-z]{2,3}$/.test(language) ? "" : ` lang="${language}"`;
}

function facts({ document, claims }: Reading): string {
  const link = document.url !== null && /^https?:\/\//.test(document.url) ? `<a href="${escape(document.url)}" rel="noreferrer noopener">${escape(new URL(document.url).host)}</a>` : escape(document.source);
  const outlet = document.outlet === null ? "" : `<b>${escape(document.outlet)}</b> · `;
  const byline = document.byline === null ? "" : ` · ${escape(document.byline)}`;
  const hint = document.published === null && claims.length > 0 ? '<p class="facts warn">The text does not say when it was published, so its nights are not resolved. Nothing is guessed from today’s date.</p>' : "";
  return `<p class="facts">${outlet}${escape(publishedWords(document.published))}${byline} · ${link}</p>${hint}`;
}

function numbers(reading: Reading, prefix: string): string {
  const groups = groupClaims(reading.claims);
  if (groups.length === 0) return `<section><h2>In numbers</h2><p class="facts">${escape(noClaims(reading.document))}</p></section>`;
  const index = new Map(reading.claims.map((claim, at) => [claim.id, `${prefix}c${at + 1}`]));
  const nights = new Map<string, Group[]>();
  for (const group of groups) {
    const known = nights.get(groupTitle(group));
    if (known === undefined) nights.set(groupTitle(group), [group]);
    else known.push(group);
  }
  const blocks = [...nights].map(([title, sides]) => night(title, sides, index, nights.size === 1));
  return `<section aria-label="In numbers"><h2>In numbers <small>as claimed, never added across sides</small></h2><div class="nights">${blocks.join("")}</div></section>`;
}

/** One night: its sides next to each other, told apart by words. */
function night(title: string, sides: readonly Group[], index: ReadonlyMap<string, string>, alone: boolean): string {
  const wide = sides.length > 1 || alone ? " wide" : "";
  return `<div class="night${wide}"><h3>${escape(title)}</h3><div class="sides">${sides.map((group, at) => side(group, index, at === 0 ? "" : `${sameTime(group)} · `)).join("")}</div></div>`;
}

/** Before the second direction of a night, whose heading stands over the first. */
function sameTime({ scope, rows }: Group): string {
  if (scope !== "event") return "same time";
  return rows[0]?.claim.nightOf == null ? "no date either" : groupTitle({ scope, rows }).startsWith("Night") ? "same night" : "same day";
}

function side(group: Group, index: ReadonlyMap<string, string>, lead: string): string {
  const bars = group.balances.map((balance) => `${balanceBar(balance)}<p class="sum">${escape(balanceWords(balance))} <em>– arithmetic, nobody’s claim</em></p>`).join("");
  return `<div class="side"><p class="against">${lead}${escape(sideSentence(group))}</p>${bars}<table>${group.rows.map((row) => numberRow(row, index)).join("")}</table></div>`;
}

function numberRow(row: Row, index: ReadonlyMap<string, string>): string {
  const { claim, depth } = row;
  const id = index.get(claim.id) ?? "";
  const style = metricClass(claim.metric);
  const small = [timeNote(claim), claim.attribution.basis === "inherited" ? "carried over" : ""].filter((part) => part !== "").join(" · ");
  return `<tr class="${style} d${Math.min(depth, 3)}" data-row="${id}"><td class="f">${escape(figure(claim.quantity))}</td><td class="w"><span class="key"></span><a href="#t-${id}">${escape(rowWords(row, false))}</a></td><td class="b">${escape(claimantWords(claim))}${small === "" ? "" : `<small>${escape(small)}</small>`}</td></tr>`;
}

const REGION_NAMES = new Intl.DisplayNames("en", { type: "region" });

/** "against Ukraine, by Russia": sides by words, never by colour. */
function sideSentence({ attacker, target }: Group): string {
  const name = (side: string): string => (/^[A-Za-z]{2}$/.test(side) ? (REGION_NAMES.of(side.toUpperCase()) ?? side) : side);
  const parts = [target === null ? "" : `against ${name(target)}`, attacker === null ? "" : `by ${name(attacker)}`].filter((part) => part !== "");
  return parts.length === 0 ? "sides not said" : parts.join(", ");
}

function text(reading: Reading, prefix: string, paragraphs: readonly MarkedParagraph[], margin: Margin): string {
  const tools = [
    '<label><input type="checkbox" class="hide-c"> plain text</label>',
    reading.abstentions.length === 0 ? "" : `<label><input type="checkbox" class="show-a"> show the ${plural(reading.abstentions.length, "number")} not read as claims</label>`,
  ].join("");
  const rows = paragraphs.map((paragraph) => `<div class="row"><p dir="auto">${paragraph.html}</p>${margin(paragraph)}</div>`).join("\n");
  return `<section id="${prefix}text" aria-label="The text"><h2>The text <small>${plural(paragraphs.length, "paragraph")}</small></h2><div class="tools">${tools}</div>${rows}</section>`;
}

function said(reading: Reading, prefix: string): string {
  const { document } = reading;
  const statements = statementsBesideClaims(reading);
  if (statements.length === 0) return "";
  const numberOf = new Map(reading.statements.map((statement, at) => [statement, at + 1]));
  const items = statements.map((statement) => {
    const row = `${prefix}s${numberOf.get(statement)}`;
    const words = statement.content.map(({ from, to }) => document.text.slice(from, to).replace(/\s+/g, " ").trim()).join(" … ");
    const to = statement.addressees.length === 0 ? "" : ` to ${statement.addressees.map(actorWords).join(", ")}`;
    const cue = statement.cue === null ? "" : `, “${statement.cue.text.replace(/\s+/g, " ")}”`;
    return `<li class="${statement.direct ? "direct" : "reported"}" data-row="${row}"><blockquote dir="auto">${statement.direct ? "“" : ""}${escape(words)}${statement.direct ? "”" : ""}</blockquote><p class="by"><a href="#t-${row}"><b>${escape(speakerWords(statement))}</b> ${escape(`${KIND_WORDS[statement.kind]}${to}`)}</a>${escape(cue)}</p></li>`;
  });
  return `<section aria-label="Said"><h2>Said <small>${plural(statements.length, "statement")}</small></h2><ul class="said-list">${items.join("")}</ul></section>`;
}

function events({ events: all }: Reading, prefix: string): string {
  if (all.length === 0) return "";
  const items = all.map((event, index) => {
    const row = `${prefix}e${index + 1}`;
    return `<li data-row="${row}"><b><a href="#t-${row}">${escape(eventWords(event))}</a></b><span>${escape(event.participants.map(actorWords).join(", "))}<small>${escape(eventFacts(event))}</small></span></li>`;
  });
  return `<section aria-label="Events"><h2>Around it <small>${plural(all.length, "event")}</small></h2><ul class="lines">${items.join("")}</ul></section>`;
}

function relations(reading: Reading, prefix: string): string {
  const links = reading.relations.filter(({ type }) => type === "follows" || type === "precedes" || type === "same_time" || type === "contradicts" || type === "supports" || type === "corrects" || type === "updates");
  if (links.length === 0) return "";
  const words = { follows: "came after", precedes: "came before", same_time: "came at the time of" } as Readonly<Record<string, string>>;
  const names = rowNames(reading, prefix);
  const name = (id: string): string => names.get(id) ?? escape(id);
  const items = links.map(({ type, from, to, span }) => {
    const proof = span === null ? "" : `<small>“${escape(reading.document.text.slice(span.from, span.to).replace(/\s+/g, " "))}”</small>`;
    return `<li class="one"><span>${name(from)} <em>${escape(words[type] ?? type.replaceAll("_", " "))}</em> ${name(to)}${proof}</span></li>`;
  });
  return `<section aria-label="In relation"><h2>In the text’s own order <small>sequence, not cause</small></h2><ul class="lines">${items.join("")}</ul></section>`;
}

/** By a row's id, a link to it in words. */
function rowNames({ claims, events: happened, statements }: Reading, prefix: string): ReadonlyMap<string, string> {
  const link = (row: string, words: string): string => `<a href="#t-${prefix}${row}">${escape(words)}</a>`;
  return new Map([
    ...claims.map((claim, at) => [claim.id, link(`c${at + 1}`, `${figure(claim.quantity)} ${whatWords(claim)}`)] as const),
    ...happened.map((event, at) => [event.id, link(`e${at + 1}`, `${eventWords(event)} ${event.participants.map(actorWords).join(", ")}`)] as const),
    ...statements.map((statement, at) => [statement.id, link(`s${at + 1}`, `what ${speakerWords(statement)} ${KIND_WORDS[statement.kind]}`)] as const),
  ]);
}

/** How the page knows: what was refused, what was left out, and the rule behind each claim. */
function method(reading: Reading, prefix: string): string {
  const { abstentions, claims, document } = reading;
  const removals = document.removals.filter(({ reason }) => reason !== "whitespace" && reason !== "broken-line" && reason !== "markup");
  const blocks: string[] = [];
  if (abstentions.length > 0) {
    const items = abstentions.map(({ raw, reason, span }, index) => `<li><b>${escape(raw)}</b><span>${escape(reason.replaceAll("-", " "))} · <a href="#t-${prefix}a${index + 1}">${escape(around(document.text, span, 36))}</a></span></li>`);
    blocks.push(`<details><summary>Numbers that are no claims <span>${escape(byReason(abstentions.map(({ reason }) => reason)))}</span></summary><ul>${items.join("")}</ul></details>`);
  }
  if (removals.length > 0) {
    const items = removals.map(({ reason, text: words }) => `<li><b>${escape(reason.replaceAll("-", " "))}</b><span>${escape(words.replace(/\s+/g, " "))}</span></li>`);
    blocks.push(`<details><summary>Left out of the text <span>${escape(byReason(removals.map(({ reason }) => reason)))}</span></summary><ul>${items.join("")}</ul></details>`);
  }
  if (claims.length > 0) {
    const items = claims.map((claim, index) => {
      const parts = claim.trace.map(({ role, rule, span }) => `<dt>${escape(role.replaceAll("_", " "))}</dt><dd>“${escape(document.text.slice(span.from, span.to).replace(/\s+/g, " "))}” ${escape(rule)}</dd>`);
      const { low, high, relation } = claim.quantity;
      return `<li><b><a href="#t-${prefix}c${index + 1}">${escape(`${figure(claim.quantity)} ${whatWords(claim)}`)}</a></b><dl><dt>rule</dt><dd>${escape(claim.rule)}</dd>${parts.join("")}<dt>value</dt><dd>${escape(`${relation.replaceAll("_", " ")}, from ${low === null ? "open" : grouped(low)} to ${high === null ? "open" : grouped(high)}`)}</dd></dl></li>`;
    });
    blocks.push(`<details><summary>How each claim was read <span>${plural(claims.length, "rule trace")}</span></summary><ul>${items.join("")}</ul></details>`);
  }
  return blocks.length === 0 ? "" : `<section aria-label="How this page knows"><h2>How this page knows</h2>${blocks.join("")}</section>`;
}
