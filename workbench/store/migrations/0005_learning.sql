-- What each suggestion's score was made of, the weights that decisions gave the ranking, and who steered that

ALTER TABLE suggestion ADD COLUMN grounds STRUCT(name VARCHAR, value DOUBLE)[] DEFAULT [];

ALTER TABLE suggestion_run ADD COLUMN tuning BIGINT;

CREATE TABLE tuning (
    number BIGINT PRIMARY KEY,
    made_at VARCHAR NOT NULL,
    weights STRUCT(name VARCHAR, value DOUBLE)[] NOT NULL,
    decisions BIGINT NOT NULL,
    reviewers BIGINT NOT NULL
);

CREATE TABLE steering (
    number BIGINT PRIMARY KEY,
    turn VARCHAR NOT NULL,
    reviewer VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    seq BIGINT NOT NULL
);
