-- Where a document comes from, in full. `document` holds what stands now; what stood before is in `correction`.

ALTER TABLE document ADD COLUMN wire VARCHAR;
ALTER TABLE document ADD COLUMN as_of_words VARCHAR;
ALTER TABLE document ADD COLUMN kind VARCHAR;
ALTER TABLE document ADD COLUMN original VARCHAR;

UPDATE document SET kind = nullif(lower(regexp_extract(origin, '\.([A-Za-z0-9]{1,8})($|[ ,;:#/!])', 1)), '');

CREATE TABLE correction (
    number BIGINT PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    old VARCHAR NOT NULL,
    new VARCHAR NOT NULL,
    reviewer VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL
);

-- Documents that were read anew, by a later reader or after a correction.

CREATE TABLE reread (
    document_id VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL
);

CREATE TABLE tag (
    document_id VARCHAR NOT NULL,
    tag VARCHAR NOT NULL
);

-- Versions. A document is out of date where the last row that names it names it as old.

CREATE TABLE succession (
    number BIGINT PRIMARY KEY,
    old VARCHAR NOT NULL,
    new VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL
);

CREATE VIEW superseded AS
    SELECT id, arg_max(newer, number) AS newer
    FROM (
        SELECT old AS id, new AS newer, number FROM succession
        UNION ALL SELECT new, '', number FROM succession
    )
    GROUP BY id
    HAVING newer <> '';

-- Copies of one story: each pair once, `one` before `other`. Documents are `compared` once; the hashes of
-- their `band`s say which may be alike.

CREATE TABLE band (
    document_id VARCHAR NOT NULL,
    place BIGINT NOT NULL,
    hash BIGINT NOT NULL
);

CREATE TABLE compared (
    document_id VARCHAR NOT NULL
);

CREATE TABLE copy (
    one VARCHAR NOT NULL,
    other VARCHAR NOT NULL
);

-- Files that were read to their end, and where they were seen. `stamp` is their size and last change.

CREATE TABLE file (
    original VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    reader VARCHAR NOT NULL,
    path VARCHAR NOT NULL,
    stamp VARCHAR NOT NULL,
    collection VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,
    documents VARCHAR[] NOT NULL,
    left_out STRUCT(origin VARCHAR, reason VARCHAR)[] NOT NULL
);

-- What was taken out of the archive. `next_passage` is the lowest number that a passage may have from then
-- on: numbers are never given twice.

CREATE TABLE deletion (
    number BIGINT PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    reviewer VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    next_passage BIGINT NOT NULL
);
