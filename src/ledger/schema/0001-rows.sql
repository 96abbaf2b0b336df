-- The rows of a ledger. Nothing in these tables is ever changed or taken away: what is known later is another row.

-- One text at one address. The same words at two addresses are two documents with one id.
CREATE TABLE documents (
  key VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  address VARCHAR,                    -- where later versions of it would be found; null for a text without one
  kind VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  url VARCHAR,
  outlet VARCHAR,
  title VARCHAR,
  byline VARCHAR,
  language VARCHAR NOT NULL,
  published_at VARCHAR,               -- ISO 8601 as the document or the caller gave it; null when nobody says
  published_precision VARCHAR,
  published_basis VARCHAR,
  published_evidence VARCHAR,
  retrieved_at VARCHAR,
  version INTEGER NOT NULL,
  revision_of VARCHAR,                -- key of the version before this one
  raw_length INTEGER NOT NULL,
  stored VARCHAR NOT NULL,            -- full, excerpt, none: how much of its words is kept
  text VARCHAR,
  detail JSON,                        -- title span, removals and offsets; only of a text that is kept in full
  run VARCHAR NOT NULL,
  added_at VARCHAR NOT NULL
);

-- One document as one version of the reader read it. A better reader adds a reading and keeps the old one.
CREATE TABLE readings (
  document VARCHAR NOT NULL,
  reader VARCHAR NOT NULL,
  issuer VARCHAR,                     -- of a bulletin: whose it is
  standing VARCHAR,                   -- of a bulletin: read, partly-read, refused
  reason VARCHAR,
  bulletin JSON,
  claims INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  events INTEGER NOT NULL,
  relations INTEGER NOT NULL,
  abstentions INTEGER NOT NULL,
  run VARCHAR NOT NULL,
  added_at VARCHAR NOT NULL
);

CREATE TABLE claims (
  document VARCHAR NOT NULL,
  reader VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  metric VARCHAR NOT NULL,
  low BIGINT,                         -- null where it is open or not known; relation says which
  high BIGINT,
  relation VARCHAR NOT NULL,
  raw VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  weapon VARCHAR[] NOT NULL,
  object VARCHAR NOT NULL,
  claimant_id VARCHAR,
  claimant_name VARCHAR NOT NULL,
  claimant_country VARCHAR,
  claimant_kind VARCHAR NOT NULL,
  basis VARCHAR NOT NULL,
  via VARCHAR[] NOT NULL,
  attacker VARCHAR,
  target VARCHAR,
  regions VARCHAR[] NOT NULL,         -- ISO 3166-2 and 3166-1 codes of its places
  period_start VARCHAR,
  period_end VARCHAR,
  period_precision VARCHAR NOT NULL,
  period_basis VARCHAR NOT NULL,
  night_of DATE,
  scope VARCHAR NOT NULL,
  superlative VARCHAR,
  subset_of VARCHAR,
  provisional BOOLEAN NOT NULL,
  as_of VARCHAR,
  denied BOOLEAN NOT NULL,
  repeat BOOLEAN NOT NULL,
  rule VARCHAR NOT NULL,
  words VARCHAR,                      -- the content as the document has it; 25 words at most of an excerpt
  detail JSON NOT NULL                -- spans, places, trace
);

CREATE TABLE statements (
  document VARCHAR NOT NULL,
  reader VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  speaker_id VARCHAR,
  speaker_name VARCHAR NOT NULL,
  speaker_country VARCHAR,
  speaker_kind VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  direct BOOLEAN NOT NULL,
  period_start VARCHAR,
  period_end VARCHAR,
  words VARCHAR,
  detail JSON NOT NULL
);

CREATE TABLE events (
  document VARCHAR NOT NULL,
  reader VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  status VARCHAR NOT NULL,
  participants VARCHAR[] NOT NULL,
  period_start VARCHAR,
  period_end VARCHAR,
  duration_minutes INTEGER,
  words VARCHAR,
  detail JSON NOT NULL
);

-- Links between the rows of one document. Those between documents are worked out anew for each question.
CREATE TABLE relations (
  document VARCHAR NOT NULL,
  reader VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  type VARCHAR NOT NULL,
  from_id VARCHAR NOT NULL,
  to_id VARCHAR NOT NULL,
  proof VARCHAR NOT NULL,
  detail JSON NOT NULL
);

CREATE TABLE abstentions (
  document VARCHAR NOT NULL,
  reader VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  raw VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  rule VARCHAR NOT NULL,
  detail JSON NOT NULL
);

-- One row for each transaction of a run: what it brought, and what was there already.
CREATE TABLE batches (
  run VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  reader VARCHAR NOT NULL,
  documents INTEGER NOT NULL,
  readings INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  added_at VARCHAR NOT NULL
);

-- What was known at an instant (ISO 8601 in UTC; '9999' for now): of each document the reading of that time.
CREATE MACRO readings_at(instant) AS TABLE
  SELECT r.* FROM readings r WHERE r.added_at <= instant
  QUALIFY row_number() OVER (PARTITION BY r.document ORDER BY r.added_at DESC, r.reader DESC) = 1;

CREATE MACRO claims_at(instant) AS TABLE
  SELECT c.* FROM claims c SEMI JOIN (FROM readings_at(instant)) r ON r.document = c.document AND r.reader = c.reader;

CREATE VIEW current_readings AS FROM readings_at('9999');
CREATE VIEW current_claims AS FROM claims_at('9999');
