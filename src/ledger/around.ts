import type { Ledger } from "./ledger.ts";

/** What somebody did on the day before a night or on its morning, out of all documents that tell of it. */
export interface AroundEvent {
  readonly type: string;
  readonly status: string;
  readonly day: string;
  /** Ids of the tables, or names. */
  readonly participants: readonly string[];
  readonly minutes: number | null;
  readonly documents: number;
  readonly words: string | null;
}

/** A call, a meeting, a vote that is held or announced on the eve or the morning of a night. One that several documents tell of is one row. */
export async function eventsAround(ledger: Ledger, night: string, instant: string): Promise<readonly AroundEvent[]> {
  const rows = await ledger.rows<{ type: string; status: string; day: string; participants: readonly string[]; minutes: number | null; documents: string; words: string | null }>(
    `SELECT e.type, e.status, substr(e.period_start, 1, 10) AS day, list_sort(e.participants) AS participants, max(e.duration_minutes) AS minutes, count(DISTINCT e.document) AS documents, arg_min(e.words, length(e.words)) AS words
     FROM events e SEMI JOIN (FROM readings_at($instant)) r ON r.document = e.document AND r.reader = e.reader
     WHERE substr(e.period_start, 1, 10) BETWEEN CAST(CAST($night AS DATE) - 1 AS VARCHAR) AND $night AND len(e.participants) > 0
     GROUP BY ALL ORDER BY day, documents DESC, e.type, participants`,
    { night, instant },
  );
  return rows.map(({ minutes, documents, ...row }) => ({ ...row, minutes: minutes === null ? null : Number(minutes), documents: Number(documents) }));
}
