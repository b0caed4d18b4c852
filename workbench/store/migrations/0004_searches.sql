-- What was searched for each claim, found or not

ALTER TABLE suggestion_run ADD COLUMN passages BIGINT;
