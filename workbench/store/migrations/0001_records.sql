-- Articles and what was found in them

CREATE TABLE article (
    number BIGINT PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    sha256 VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    lines STRUCT(span STRUCT("start" BIGINT, "end" BIGINT), kind VARCHAR)[] NOT NULL,
    published DATE,
    byline VARCHAR,
    outlet VARCHAR,
    url VARCHAR,
    notes VARCHAR[] NOT NULL,
    made_at VARCHAR NOT NULL
);

CREATE TABLE claim (
    id VARCHAR PRIMARY KEY,
    article_id VARCHAR NOT NULL,
    place BIGINT NOT NULL,
    number BIGINT NOT NULL,
    span STRUCT("start" BIGINT, "end" BIGINT) NOT NULL,
    quote VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    types VARCHAR[] NOT NULL,
    check_worthy BOOLEAN NOT NULL,
    score DOUBLE NOT NULL,
    speaker STRUCT(name VARCHAR, role VARCHAR, confidence VARCHAR),
    by_hand BOOLEAN NOT NULL
);

CREATE TABLE link (
    article_id VARCHAR NOT NULL,
    place BIGINT NOT NULL,
    type VARCHAR NOT NULL,
    claims VARCHAR[] NOT NULL,
    expression VARCHAR NOT NULL,
    status VARCHAR NOT NULL
);

-- Evidence. A passage's number counts from 0 in the order of intake and never changes.

CREATE TABLE document (
    id VARCHAR PRIMARY KEY,
    sha256 VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    collection VARCHAR NOT NULL,
    publisher VARCHAR,
    author VARCHAR,
    url VARCHAR,
    archived_url VARCHAR,
    published DATE,
    as_of STRUCT("start" DATE, "end" DATE),
    retrieved VARCHAR,
    licence VARCHAR,
    is_primary BOOLEAN,
    interest_note VARCHAR,
    origin VARCHAR
);

CREATE TABLE passage (
    number BIGINT PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    document_id VARCHAR NOT NULL,
    passage STRUCT(
        span STRUCT("start" BIGINT, "end" BIGINT),
        locator VARCHAR,
        section VARCHAR,
        period STRUCT("start" DATE, "end" DATE)
    ) NOT NULL,
    text VARCHAR NOT NULL,
    published DATE,
    period STRUCT("start" DATE, "end" DATE),
    context VARCHAR NOT NULL,
    speaker VARCHAR,
    length BIGINT NOT NULL
);

-- Figures and dates of claims and passages; `owner` is the id of either.

CREATE TABLE quantity (
    owner VARCHAR NOT NULL,
    place BIGINT NOT NULL,
    span STRUCT("start" BIGINT, "end" BIGINT) NOT NULL,
    surface VARCHAR NOT NULL,
    value DOUBLE,
    comparator VARCHAR NOT NULL,
    expected STRUCT(low DOUBLE, high DOUBLE, low_open BOOLEAN, high_open BOOLEAN) NOT NULL,
    strict STRUCT(low DOUBLE, high DOUBLE, low_open BOOLEAN, high_open BOOLEAN) NOT NULL,
    unit VARCHAR,
    object VARCHAR,
    role VARCHAR NOT NULL,
    evaluative VARCHAR
);

CREATE TABLE date_mention (
    owner VARCHAR NOT NULL,
    place BIGINT NOT NULL,
    span STRUCT("start" BIGINT, "end" BIGINT) NOT NULL,
    expression VARCHAR NOT NULL,
    period STRUCT("start" DATE, "end" DATE) NOT NULL,
    granularity VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    anchor DATE
);

-- The keyword index: which passages hold a term, and how often.

CREATE TABLE term (
    number BIGINT PRIMARY KEY,
    term VARCHAR NOT NULL UNIQUE
);

CREATE TABLE posting (
    term BIGINT NOT NULL,
    passage BIGINT NOT NULL,
    times BIGINT NOT NULL
);

-- What was suggested. Every run is kept as the reviewer saw it; the last run of a claim is current.

CREATE TABLE suggestion_run (
    number BIGINT PRIMARY KEY,
    claim_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL
);

CREATE TABLE suggestion (
    run BIGINT NOT NULL,
    claim_id VARCHAR NOT NULL,
    evidence_id VARCHAR NOT NULL,
    rank BIGINT NOT NULL,
    score DOUBLE NOT NULL,
    signals STRUCT(vector DOUBLE, keyword DOUBLE, figure DOUBLE, date DOUBLE, stance DOUBLE) NOT NULL,
    comparison STRUCT(
        relation VARCHAR,
        stance VARCHAR,
        reason VARCHAR,
        pairs STRUCT(
            claim VARCHAR,
            evidence VARCHAR,
            claim_span STRUCT("start" BIGINT, "end" BIGINT),
            evidence_span STRUCT("start" BIGINT, "end" BIGINT),
            claim_value DOUBLE,
            evidence_value DOUBLE,
            relation VARCHAR,
            difference DOUBLE,
            share DOUBLE,
            note VARCHAR
        )[],
        dates DOUBLE,
        confidence DOUBLE
    ) NOT NULL,
    retriever VARCHAR NOT NULL,
    model_version VARCHAR NOT NULL
);

-- The log. Rows are only ever added; each carries the hash of the one before it.

CREATE TABLE event (
    seq BIGINT PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    action VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    reviewer VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    evidence_id VARCHAR,
    choice VARCHAR,
    stance VARCHAR,
    reason_code VARCHAR,
    note VARCHAR NOT NULL,
    label VARCHAR,
    attribution VARCHAR,
    rationale VARCHAR NOT NULL,
    seconds DOUBLE,
    undoes VARCHAR,
    taken_off VARCHAR[] NOT NULL,
    put_on STRUCT("start" BIGINT, "end" BIGINT)[] NOT NULL,
    wording VARCHAR NOT NULL,
    speaker VARCHAR NOT NULL,
    period STRUCT("start" DATE, "end" DATE),
    previous_hash VARCHAR NOT NULL,
    hash VARCHAR NOT NULL
);

CREATE TABLE setting (
    key VARCHAR PRIMARY KEY,
    value VARCHAR NOT NULL
);
