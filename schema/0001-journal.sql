-- Stormlog's database, schema 1. Read it with any SQLite: sqlite3 stormlog.sqlite
--
--   SELECT * FROM incident_list;
--   SELECT * FROM timeline WHERE incident = 7;
--
-- Everything that happened is one row of `entry`, numbered 1, 2, 3 … within its incident and never
-- changed. An entry's payload has two parts, each JSON in UTF-8: the structure, which is never
-- erased, and the words (texts, names, URLs), which lie in `words` so that a redaction can erase
-- them. How entries are chained by hashes stands in schema/README.md; verify_chain.py recomputes it.
--
-- `snapshot` and `summary` only repeat what the entries say, for speed.

-- "Stlg" in ASCII: how a Stormlog file is told from any other SQLite file.
PRAGMA application_id = 1400138855;
PRAGMA user_version = 1;

-- The incidents, and where the journal of each ends.
CREATE TABLE incident (
  number INTEGER PRIMARY KEY CHECK (number >= 1), -- how people call it here
  uuid TEXT NOT NULL UNIQUE                       -- what it is, everywhere; this is hashed
    CHECK (length(uuid) = 36 AND uuid = lower(uuid)),
  head_sequence INTEGER NOT NULL DEFAULT 0,       -- the last entry's sequence
  head_hash BLOB NOT NULL DEFAULT (zeroblob(32))  -- the last entry's hash
    CHECK (length(head_hash) = 32)
) STRICT;

-- The journal. Times are milliseconds since 1970-01-01T00:00:00Z.
CREATE TABLE entry (
  position INTEGER PRIMARY KEY,       -- 1, 2, 3 … in this file; not hashed
  incident INTEGER NOT NULL REFERENCES incident (number),
  sequence INTEGER NOT NULL,          -- 1, 2, 3 … within the incident
  act TEXT NOT NULL,                  -- the entries of one request share it
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,           -- of the shape of this kind's structure
  occurred_at INTEGER NOT NULL,       -- when it happened, as the person said: the beginning of
  occurred_precision TEXT NOT NULL    -- an interval of this length,
    CHECK (occurred_precision IN ('exact', 'minute', 'hour', 'day', 'month')),
  occurred_offset INTEGER NOT NULL,   -- read from a clock so many seconds ahead of UTC
  recorded_at INTEGER NOT NULL,       -- when the tool wrote it
  actor TEXT NOT NULL,                -- the person of the roster
  login TEXT NOT NULL,                -- the login name in the operating system
  origin TEXT NOT NULL CHECK (origin IN ('automatic', 'manual')),
  structure TEXT NOT NULL CHECK (json_valid(structure)),
  structure_salt BLOB NOT NULL,
  structure_digest BLOB NOT NULL CHECK (length(structure_digest) = 32),
  words_digest BLOB NOT NULL CHECK (length(words_digest) = 32),
  previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (incident, sequence),
  CHECK (instr(CAST(actor AS BLOB), x'00') = 0 AND instr(CAST(login AS BLOB), x'00') = 0)
) STRICT;

-- What somebody did last, for undo.
CREATE INDEX entry_by_actor ON entry (incident, actor, sequence);
-- The few entries that give names to things, and the redactions, among many notes.
CREATE INDEX entry_by_kind ON entry (incident, kind, sequence);

-- The erasable part of each entry: {"text": "…", "because": "…"}. Both columns are empty once
-- redacted; without the salt the text cannot be guessed from its digest.
CREATE TABLE words (
  position INTEGER PRIMARY KEY REFERENCES entry (position),
  salt BLOB,
  text TEXT CHECK (text IS NULL OR json_valid(text)),
  CHECK ((salt IS NULL) = (text IS NULL))
) STRICT;

-- Files kept as evidence, each once. The content is empty once every entry that refers to the file
-- has been redacted.
CREATE TABLE evidence (
  sha256 TEXT NOT NULL PRIMARY KEY    -- of the content, lower-case hexadecimal
    CHECK (length(sha256) = 64 AND sha256 = lower(sha256)),
  size INTEGER NOT NULL CHECK (size >= 0),
  content BLOB CHECK (content IS NULL OR length(content) = size)
) STRICT;

-- Which entry refers to which file, in the order in which the entry names them.
CREATE TABLE attachment (
  position INTEGER NOT NULL REFERENCES entry (position),
  number INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES evidence (sha256),
  PRIMARY KEY (position, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_by_evidence ON attachment (sha256);

-- An incident's state as of one of its entries, so that not the whole journal has to be read.
CREATE TABLE snapshot (
  incident INTEGER PRIMARY KEY REFERENCES incident (number),
  sequence INTEGER NOT NULL,
  format INTEGER NOT NULL,            -- of the state; a program ignores formats other than its own
  state TEXT NOT NULL
) STRICT;

-- The list of incidents, as of the last entry of each.
CREATE TABLE summary (
  incident INTEGER PRIMARY KEY REFERENCES incident (number),
  sequence INTEGER NOT NULL,
  title TEXT,                         -- by its latest correction; empty once redacted
  mode TEXT NOT NULL,
  status TEXT NOT NULL,
  closure TEXT,
  alert TEXT NOT NULL,
  wind_social INTEGER,
  wind_media INTEGER,
  detected_at INTEGER,
  detected_precision TEXT,
  detected_offset INTEGER,
  opened_at INTEGER NOT NULL,         -- when the first entry was recorded
  closed_at INTEGER,
  closed_precision TEXT,
  closed_offset INTEGER,
  recorded_at INTEGER NOT NULL        -- when the last entry was recorded
) STRICT;

-- The journal only grows ----------------------------------------------------------------------

CREATE TRIGGER entry_in_order BEFORE INSERT ON entry
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM entry)
  OR NOT EXISTS (
    SELECT 1 FROM incident
    WHERE number = NEW.incident AND head_sequence = NEW.sequence - 1
      AND head_hash = NEW.previous_hash)
BEGIN
  SELECT RAISE(ABORT, 'an entry follows on the last one of its incident');
END;

CREATE TRIGGER entry_moves_head AFTER INSERT ON entry
BEGIN
  UPDATE incident SET head_sequence = NEW.sequence, head_hash = NEW.hash
  WHERE number = NEW.incident;
END;

CREATE TRIGGER entry_not_updated BEFORE UPDATE ON entry
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER entry_not_deleted BEFORE DELETE ON entry
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER incident_not_renamed BEFORE UPDATE OF number, uuid ON incident
BEGIN
  SELECT RAISE(ABORT, 'an incident keeps its identity');
END;

CREATE TRIGGER incident_head_is_entry BEFORE UPDATE OF head_sequence, head_hash ON incident
WHEN NEW.head_sequence <= OLD.head_sequence
  OR NOT EXISTS (
    SELECT 1 FROM entry
    WHERE incident = NEW.number AND sequence = NEW.head_sequence AND hash = NEW.head_hash)
BEGIN
  SELECT RAISE(ABORT, 'the head of an incident is its last entry');
END;

CREATE TRIGGER incident_not_deleted BEFORE DELETE ON incident
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Words are never changed, and erased only where a redaction names their entry.
CREATE TRIGGER words_only_erased BEFORE UPDATE ON words
WHEN NEW.position IS NOT OLD.position OR NEW.salt IS NOT NULL OR NEW.text IS NOT NULL
  OR NOT EXISTS (
    SELECT 1
    FROM entry AS erased
    JOIN entry AS redaction
      ON redaction.incident = erased.incident AND redaction.kind = 'entry-redacted'
    JOIN json_each(redaction.structure, '$.targets') AS target ON target.value = erased.sequence
    WHERE erased.position = OLD.position)
BEGIN
  SELECT RAISE(ABORT, 'words are erased by a redaction and never changed');
END;

CREATE TRIGGER words_not_deleted BEFORE DELETE ON words
BEGIN
  SELECT RAISE(ABORT, 'words are erased by a redaction and never deleted');
END;

-- Evidence is erased once no entry with words refers to it, and comes back where one does again.
CREATE TRIGGER evidence_only_erased BEFORE UPDATE ON evidence
WHEN NEW.sha256 IS NOT OLD.sha256 OR NEW.size IS NOT OLD.size
  OR (OLD.content IS NOT NULL AND NEW.content IS NOT NULL)
  OR (NEW.content IS NULL AND EXISTS (
    SELECT 1 FROM attachment JOIN words USING (position)
    WHERE attachment.sha256 = OLD.sha256 AND words.text IS NOT NULL))
BEGIN
  SELECT RAISE(ABORT, 'evidence is erased with the last entry that refers to it');
END;

CREATE TRIGGER evidence_not_deleted BEFORE DELETE ON evidence
BEGIN
  SELECT RAISE(ABORT, 'evidence is never deleted');
END;

CREATE TRIGGER attachment_not_updated BEFORE UPDATE ON attachment
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER attachment_not_deleted BEFORE DELETE ON attachment
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- To be read by people -------------------------------------------------------------------------

-- The journal in plain sight, in the order in which things happened as they were recorded.
-- Corrections are rows of their own, with the entry they correct in `target`.
CREATE VIEW timeline AS
SELECT
  entry.incident,
  entry.sequence,
  strftime('%Y-%m-%dT%H:%M:%S', entry.occurred_at / 1000 + entry.occurred_offset, 'unixepoch')
    || iif(entry.occurred_offset < 0, '-', '+')
    || printf('%02d:%02d', abs(entry.occurred_offset) / 3600,
      abs(entry.occurred_offset) % 3600 / 60) AS occurred,
  entry.occurred_precision AS precision,
  strftime('%Y-%m-%dT%H:%M:%SZ', entry.recorded_at / 1000, 'unixepoch') AS recorded,
  entry.actor,
  entry.kind,
  coalesce(json_extract(words.text, '$.text'), json_extract(words.text, '$.title')) AS text,
  json_extract(words.text, '$.because') AS because,
  coalesce(json_extract(words.text, '$.source'), json_extract(words.text, '$.url')) AS source,
  json_extract(entry.structure, '$.target') AS target,
  -- Late: recorded more than 15 minutes after the end of the interval in which it happened.
  entry.recorded_at - 900000 > CASE entry.occurred_precision
    WHEN 'exact' THEN entry.occurred_at
    WHEN 'minute' THEN entry.occurred_at + 60000
    WHEN 'hour' THEN entry.occurred_at + 3600000
    WHEN 'day' THEN entry.occurred_at + 86400000
    ELSE 1000 * (CAST(strftime('%s', entry.occurred_at / 1000 + entry.occurred_offset,
      'unixepoch', '+1 month') AS INTEGER) - entry.occurred_offset)
  END AS late,
  words.text IS NULL AS erased,
  entry.origin,
  entry.act,
  entry.structure
FROM entry JOIN words USING (position)
ORDER BY entry.incident, entry.occurred_at, entry.sequence;

CREATE VIEW incident_list AS
SELECT
  incident.number,
  summary.title,
  summary.mode,
  summary.status,
  summary.closure,
  summary.alert,
  summary.wind_social,
  summary.wind_media,
  strftime('%Y-%m-%dT%H:%M:%SZ', summary.detected_at / 1000, 'unixepoch') AS detected,
  strftime('%Y-%m-%dT%H:%M:%SZ', summary.opened_at / 1000, 'unixepoch') AS opened,
  strftime('%Y-%m-%dT%H:%M:%SZ', summary.closed_at / 1000, 'unixepoch') AS closed,
  strftime('%Y-%m-%dT%H:%M:%SZ', summary.recorded_at / 1000, 'unixepoch') AS last_recorded,
  incident.head_sequence AS entries,
  incident.uuid
FROM incident JOIN summary ON summary.incident = incident.number
ORDER BY incident.number;
