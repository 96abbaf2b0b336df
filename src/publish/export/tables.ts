/** A column of an exported table, as its data package describes it. */
export interface ExportField {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "date";
  readonly description: string;
  /** Tag of the Humanitarian Exchange Language; null where it has none for it. */
  readonly hxl: string | null;
}

export interface ExportTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly ExportField[];
  /** The rows in their order, out of the tables and macros of a ledger; `$at` stands for the instant. Null of a table that is worked out. */
  readonly query: string | null;
}

const f = (name: string, type: ExportField["type"], description: string, hxl: string | null = null): ExportField => ({ name, type, description, hxl });

const SIDES = [f("attacker", "string", "ISO 3166-1 code of the attacking side", "#country+attacker+code"), f("target", "string", "ISO 3166-1 code of the attacked side", "#country+target+code")] as const;

/** The tables of an export, in the order of its data package. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  {
    name: "claims", title: "Claims", description: "One number that somebody is on record with, as the newest reader read it. Rows overlap: parts stand beside their wholes, copies beside their origin. Never add them up without a recipe.",
    fields: [
      f("ref", "string", "document key and claim id, the name of the row everywhere", "#meta+id"), f("night_of", "date", "local date of the morning on which the night ended", "#date+night"), ...SIDES,
      f("metric", "string", "what is counted", "#indicator+code"), f("low", "integer", "least that the number can be", "#indicator+value+min"), f("high", "integer", "most that it can be; empty when open", "#indicator+value+max"),
      f("relation", "string", "the hedge: exact, at_least, more_than, approx, withheld, unknown, none …", "#indicator+hedge"), f("raw", "string", "the number as written"), f("unit", "string", "munition, person, location …"),
      f("weapon", "string", "class paths with a blank between", "#indicator+weapon"), f("object", "string", "what is counted, in the words of the text"), f("claimant_id", "string", "id of the body that says it; empty for a name that no table has", "#org+code"), f("claimant", "string", "who says it, as named", "#org+name"), f("claimant_kind", "string", "military, official, outlet …", "#org+type"),
      f("basis", "string", "explicit, carried over, or none for the outlet itself"), f("regions", "string", "ISO 3166 codes of its places with a blank between", "#adm1+code"), f("period_start", "string", "ISO 8601"), f("period_end", "string", "ISO 8601"), f("scope", "string", "event for one attack, period, cumulative"),
      f("subset_of", "string", "ref of the claim that this is a part of"), f("provisional", "boolean", "said to be provisional"), f("denied", "boolean", "told as what somebody denies"), f("repeat", "boolean", "says again what stands above in the same text"), f("words", "string", "the words of the claim", "#description"), f("document", "string", "key of its document"),
    ],
    query: `SELECT c.document || '/' || c.id AS ref, CAST(c.night_of AS VARCHAR) AS night_of, c.attacker, c.target, c.metric, c.low, c.high, c.relation, c.raw, c.unit, array_to_string(c.weapon, ' ') AS weapon, c.object, c.claimant_id, c.claimant_name AS claimant, c.claimant_kind, c.basis,
      array_to_string(c.regions, ' ') AS regions, c.period_start, c.period_end, c.scope, c.document || '/' || c.subset_of AS subset_of, c.provisional, c.denied, c.repeat, c.words, c.document FROM claims_at($at) c ORDER BY c.night_of NULLS LAST, c.document, c.ordinal`,
  },
  {
    name: "documents", title: "Documents", description: "The texts that the rows are from, every version of them, without their text.",
    fields: [f("key", "string", "key of the document"), f("kind", "string", "article, bulletin, post, row"), f("issuer", "string", "id of the body whose bulletin it is"), f("standing", "string", "of a bulletin: read, partly-read, refused"), f("source", "string", "where it came from"), f("url", "string", "its address", "#meta+url"), f("outlet", "string", "outlet", "#meta+source"), f("title", "string", "title"), f("language", "string", "ISO 639-1"), f("published_at", "string", "ISO 8601 as the document gives it", "#date+published"), f("version", "integer", "1 for the first text under its address"), f("revision_of", "string", "key of the version before"), f("reader", "string", "which rules read it"), f("added_at", "string", "when it came into the ledger")],
    query: "SELECT d.key, d.kind, r.issuer, r.standing, d.source, d.url, d.outlet, d.title, d.language, d.published_at, d.version, d.revision_of, r.reader, d.added_at FROM documents d JOIN (FROM readings_at($at)) r ON r.document = d.key ORDER BY d.published_at NULLS LAST, d.key",
  },
  {
    name: "statements", title: "Statements", description: "What somebody said, demanded, promised, denied.",
    fields: [f("ref", "string", "document key and id"), f("day", "string", "when it was said, ISO 8601"), f("speaker_id", "string", "id of the speaker"), f("speaker", "string", "as named"), f("country", "string", "ISO 3166-1"), f("kind", "string", "says, demands, rejects …"), f("direct", "boolean", "a quotation"), f("words", "string", "the words"), f("document", "string", "key of its document")],
    query: "SELECT s.document || '/' || s.id AS ref, s.period_start AS day, s.speaker_id, s.speaker_name AS speaker, s.speaker_country AS country, s.kind, s.direct, s.words, s.document FROM statements s SEMI JOIN (FROM readings_at($at)) r ON r.document = s.document AND r.reader = s.reader ORDER BY s.document, s.ordinal",
  },
  {
    name: "events", title: "Events", description: "Calls, meetings, talks, ceasefires, sanctions: who, when, and whether it came about.",
    fields: [f("ref", "string", "document key and id"), f("day", "string", "ISO 8601", "#date+event"), f("type", "string", "call, meeting, sanctions …", "#event+type"), f("mode", "string", "how"), f("status", "string", "held, announced, demanded …"), f("participants", "string", "ids or names with “; ” between"), f("minutes", "integer", "how long"), f("words", "string", "the words"), f("document", "string", "key of its document")],
    query: "SELECT e.document || '/' || e.id AS ref, e.period_start AS day, e.type, e.mode, e.status, array_to_string(e.participants, '; ') AS participants, e.duration_minutes AS minutes, e.words, e.document FROM events e SEMI JOIN (FROM readings_at($at)) r ON r.document = e.document AND r.reader = e.reader ORDER BY e.period_start NULLS LAST, e.document, e.ordinal",
  },
  {
    name: "nights", title: "Nights", description: "Per night, direction, claimant and metric the figure that stands after versions and relays are put aside. Parts of another figure are marked; the two directions are never to be added.",
    fields: [f("night_of", "date", "local date of the morning on which the night ended", "#date+night"), ...SIDES, f("claimant_id", "string", "id of the claimant", "#org+code"), f("claimant", "string", "as named", "#org+name"), f("metric", "string", "what is counted", "#indicator+code"), f("weapon", "string", "class paths with a blank between"), f("object", "string", "of things that are no weapons"), f("unit", "string", "munition, person …"), f("standing", "string", "counted, zero, none, unknown, withheld"), f("low", "integer", "least", "#indicator+value+min"), f("high", "integer", "most; empty when open", "#indicator+value+max"), f("is_part", "boolean", "a class out of a list whose whole has a figure too"), f("own_document", "boolean", "a document of the claimant itself is among the rows"), f("claims", "string", "refs of the claims that were chosen, with a blank between")],
    query: null,
  },
  {
    name: "balances", title: "Balances", description: "What was sent, and what no part accounts for, as bounds. It is not known to have got through.",
    fields: [f("night_of", "date", "local date of the morning"), ...SIDES, f("claimant_id", "string", "id of the claimant"), f("claimant", "string", "as named"), f("metric", "string", "of the whole"), f("weapon", "string", "class paths"), f("whole_low", "integer", "least of the whole"), f("whole_high", "integer", "most of it"), f("unaccounted_low", "integer", "least that no part accounts for"), f("unaccounted_high", "integer", "most of it; empty when open"), f("impossible", "boolean", "the parts are more than the whole"), f("proof", "string", "the arithmetic")],
    query: null,
  },
  {
    name: "coverage", title: "Coverage", description: "Per declared source and day whether it reported, was silent, kept its number back, or is not in the ledger.",
    fields: [f("source", "string", "id of the source", "#org+code"), f("date", "date", "local date of the source", "#date"), f("status", "string", "reported, withheld, failed, silent, silent_explained, not_collected", "#status"), f("bulletins", "integer", "bulletins whose window ends on it"), f("partly", "integer", "those not wholly understood"), f("note", "string", "why")],
    query: null,
  },
  {
    name: "sources", title: "Sources", description: "The declared sources of bulletins.",
    fields: [f("id", "string", "id"), f("name", "string", "name"), f("country", "string", "ISO 3166-1"), f("language", "string", "ISO 639-1"), f("zone", "string", "IANA zone of its hours and dates"), f("home", "string", "address"), f("terms", "string", "what may be kept of it")],
    query: null,
  },
  {
    name: "definitions", title: "Definitions", description: "What a metric of a source meant from one day to another. Numbers of both sides of such a day are not one series.",
    fields: [f("source", "string", "id of the source"), f("metric", "string", "metric"), f("from", "date", "first day"), f("until", "date", "first day on which it no longer holds; empty while it does"), f("precision", "string", "day, or about"), f("means", "string", "what it counted"), f("evidence", "string", "what that rests on")],
    query: null,
  },
];
