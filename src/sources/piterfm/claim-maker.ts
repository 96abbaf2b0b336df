import type { Abstention, Attribution, Claim, Period, Place, Quantity, Relation } from "../../model/claim.ts";
import { rowId } from "../../model/id.ts";
import { PITERFM_STATUS } from "../../model/piterfm.ts";
import type { PiterfmColumn, PiterfmRow } from "../../model/piterfm.ts";
import { slice } from "../../model/span.ts";
import type { Span } from "../../model/span.ts";
import type { AbstainReason, Metric, Unit } from "../../model/vocabulary.ts";
import { isDateAsMidnight } from "./clock.ts";

/** One number of a row on its way to being a claim. */
export interface Counted extends Pick<Quantity, "low" | "high" | "relation"> {
  readonly metric: Metric;
  readonly column: PiterfmColumn;
  /** Entry of a dictionary; none for a column with one number. */
  readonly key?: string;
  readonly number: Span;
  readonly unit?: Unit;
  /** Those of the row, unless it says otherwise. */
  readonly weapon?: readonly string[];
  readonly object?: string;
  readonly places?: readonly Place[];
  readonly subsetOf?: string | null;
  readonly rule?: string;
  /** `row`: by the source of the row. `perhaps`: the row has one source, and this number may have another. `table`: by nobody that the table names. */
  readonly saidBy?: "row" | "perhaps" | "table";
}

const BY_TABLE: Attribution = { claimant: { id: null, name: "outlet", country: null, kind: "outlet", span: null }, basis: "none", cue: null, via: [] };

interface Refused {
  readonly span: Span;
  readonly reason: AbstainReason;
  readonly column: PiterfmColumn;
  readonly detail: string;
}

/** Makes the claims of one row, all with its time, its sides and those who say it. Spans are offsets into the record as written. */
export class ClaimMaker {
  private readonly row: PiterfmRow;
  private readonly document: string;
  private readonly attribution: Attribution;
  private readonly period: Period;
  private readonly claims: Claim[] = [];
  private readonly relations: Relation[] = [];
  private readonly abstentions: Abstention[] = [];
  private readonly ordinals = new Map<string, number>();

  constructor(row: PiterfmRow, document: string) {
    this.row = row;
    this.document = document;
    this.attribution = this.attributed();
    this.period = this.window();
  }

  /** @returns the id of the claim */
  add(counted: Counted): string {
    const { row } = this;
    const { metric, column, key = "", number, low, high, relation, unit = "munition", weapon = row.weapon, object = row.cells.model.trim(), places = [], subsetOf = null, rule = "as-written", saidBy = "row" } = counted;
    const raw = slice(row.record, number);
    const name = [column, key, metric, raw].join("\u001f");
    const ordinal = this.ordinals.get(name) ?? 0;
    this.ordinals.set(name, ordinal + 1);
    const id = rowId("clm", row.id, column, key, metric, raw, String(ordinal));
    this.claims.push({
      id,
      document: this.document,
      metric,
      quantity: { low, high, relation, raw, unit },
      weapon,
      object,
      attribution: saidBy === "table" ? BY_TABLE : saidBy === "perhaps" && this.attribution.basis === "explicit" ? { ...this.attribution, basis: "inherited" } : this.attribution,
      attacker: "RU",
      target: "UA",
      places: onceEach(places),
      period: this.period,
      nightOf: row.nightOf,
      scope: "event",
      superlative: null,
      subsetOf,
      provisional: false,
      asOf: null,
      denied: false,
      repeat: false,
      spans: { content: { from: 0, to: row.record.length }, number, metricCue: null },
      rule: `${metric}/piterfm-${rule}`,
      trace: [{ role: "number", rule: `column ${column}${key === "" ? "" : `, ${key}`}`, span: number }],
    });
    if (subsetOf !== null) this.relations.push({ type: "subset_of", from: id, to: subsetOf, proof: `${column}${key === "" ? "" : ` of ${key}`} is a part of the same row`, span: null });
    return id;
  }

  abstain({ span, reason, column, detail }: Refused): void {
    this.abstentions.push({ span, raw: slice(this.row.record, span), reason, rule: `piterfm-${column.replaceAll(/[\s_]/gu, "-")}`, detail });
  }

  cellSpan(column: PiterfmColumn): Span {
    return this.row.spans[column] ?? { from: 0, to: 0 };
  }

  /** Where the mark stands that keeps a number back. */
  statusSpan(): Span {
    return this.row.spans[PITERFM_STATUS] ?? { from: 0, to: 0 };
  }

  /** Where a part of a cell stands in the record; the whole cell, where a doubled quotation mark shifts what stands behind it. */
  inside(column: PiterfmColumn, { from, to }: Span): Span {
    const cell = this.cellSpan(column);
    return cell.to - cell.from === this.row.cells[column].length ? { from: cell.from + from, to: cell.from + to } : cell;
  }

  rows(): { readonly claims: readonly Claim[]; readonly relations: readonly Relation[]; readonly abstentions: readonly Abstention[] } {
    const place = ({ spans }: Claim): number => spans.number.from;
    return { claims: this.claims.toSorted((a, b) => place(a) - place(b)), relations: this.relations, abstentions: this.abstentions.toSorted((a, b) => a.span.from - b.span.from) };
  }

  /** Said by whoever published the post, and told by the table. */
  private attributed(): Attribution {
    const { publisher, cells } = this.row;
    if (publisher.name === "unknown" || cells.source === "") return BY_TABLE;
    return {
      claimant: { id: publisher.id, name: publisher.name, country: publisher.id === null && publisher.posts === "other" ? null : "UA", kind: publisher.kind, span: this.cellSpan("source") },
      basis: "explicit",
      cue: null,
      via: [{ id: null, name: "piterfm", country: null, kind: "outlet", span: null }],
    };
  }

  private window(): Period {
    const { start, stop, record } = this.row;
    const [first, last] = [this.cellSpan("time_start"), this.cellSpan("time_end")];
    const span = first.from < last.from ? { from: first.from, to: last.to } : last;
    if (stop === null) return { start: null, end: null, precision: "unknown", basis: "unresolved", raw: slice(record, span), span };
    const said = { basis: "stated" as const, raw: slice(record, span), span };
    if (isDateAsMidnight(start, stop)) return { start: stop.date, end: stop.date, precision: "day", ...said };
    const minutes = [start, stop].filter((time) => time?.precision === "minute").length;
    return { start: start?.at ?? null, end: stop.at, precision: minutes === 2 ? "minute" : minutes === 1 ? "part-of-day" : "day", ...said };
  }
}

function onceEach(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  return places.filter(({ code, name, role }) => {
    const key = `${role} ${code ?? ""} ${name}`;
    const again = seen.has(key);
    seen.add(key);
    return !again;
  });
}
