-- Tables as they are asked: each in the schema `kept` under its id, with its description here.

CREATE SCHEMA kept;

CREATE TABLE kept_table (
    id VARCHAR PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    columns STRUCT(name VARCHAR, heading VARCHAR, kind VARCHAR)[] NOT NULL,
    rows BIGINT NOT NULL,
    sha256 VARCHAR NOT NULL,
    calendar STRUCT("column" VARCHAR, period STRUCT("start" DATE, "end" DATE), step VARCHAR, single BOOLEAN),
    labels VARCHAR[][] NOT NULL
);

-- What was computed from them. Where the result is no passage of the document itself, it is a passage of its own:
-- `passage`, `text` and `context`, with its figures and dates under `evidence_id`.

CREATE TABLE computation (
    number BIGINT PRIMARY KEY,
    evidence_id VARCHAR NOT NULL,
    table_id VARCHAR NOT NULL,
    table_sha256 VARCHAR NOT NULL,
    measure VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    sql VARCHAR NOT NULL,
    rows_sql VARCHAR NOT NULL,
    value DOUBLE,
    rows BIGINT[] NOT NULL,
    period STRUCT("start" DATE, "end" DATE),
    "by" VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    document_id VARCHAR NOT NULL,
    passage STRUCT(
        span STRUCT("start" BIGINT, "end" BIGINT),
        locator VARCHAR,
        section VARCHAR,
        period STRUCT("start" DATE, "end" DATE)
    ),
    text VARCHAR,
    context VARCHAR
);
