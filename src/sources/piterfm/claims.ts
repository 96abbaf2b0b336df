import { documentId } from "../../clean/document-id.ts";
import type { Document } from "../../model/document.ts";
import type { PiterfmRow } from "../../model/piterfm.ts";
import type { Reading } from "../../model/reading.ts";
import { addressOf } from "./publishers.ts";
import { rowClaims } from "./row-claims.ts";

/** Version of the rules that turn rows into claims. */
export const PITERFM_READER = "piterfm-1";

/**
 * A row as a document of its own, with the claims in it. Its text is the record as it stands in the file, so that every number keeps
 * the place that it was written in. The table says when an attack was and never when a post went out: no date of publication is made up.
 */
export function readingOfRow(row: PiterfmRow): Reading {
  const document = documentOfRow(row);
  const rows = row.broken === null ? rowClaims(row, document.id) : { claims: [], relations: [], abstentions: [] };
  return { reader: PITERFM_READER, document, statements: [], events: [], bulletin: null, ...rows };
}

function documentOfRow(row: PiterfmRow): Document {
  const address = addressOf(row.cells.source);
  return {
    id: documentId(row.record),
    kind: "row",
    source: `piterfm#${row.id}`,
    // Rows of one post share its address: the id behind it keeps them from being versions of each other.
    url: address === null ? null : `${address}#${row.id}`,
    outlet: "piterfm",
    title: null,
    titleSpan: null,
    byline: null,
    language: "en",
    published: null,
    version: 1,
    revisionOf: null,
    text: row.record,
    removals: [],
    offsets: [{ clean: 0, raw: 0, length: row.record.length }],
    rawLength: row.record.length,
  };
}
