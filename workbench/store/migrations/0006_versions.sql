-- What reviewers say of versions. A row that sets two documents `apart` strikes out all that was said of the two
-- before; rows of the intake have no reviewer.

ALTER TABLE succession ADD COLUMN apart BOOLEAN DEFAULT false;
ALTER TABLE succession ADD COLUMN reviewer VARCHAR DEFAULT '';

CREATE VIEW set_apart AS
    SELECT least(old, new) AS one, greatest(old, new) AS other, max(number) AS number
    FROM succession WHERE apart GROUP BY ALL;

CREATE OR REPLACE VIEW superseded AS
    WITH standing AS (
        SELECT old, new, s.number FROM succession s
        LEFT JOIN set_apart a ON a.one = least(old, new) AND a.other = greatest(old, new)
        WHERE s.number > coalesce(a.number, -1)
    )
    SELECT id, arg_max(newer, number) AS newer
    FROM (
        SELECT old AS id, new AS newer, number FROM standing
        UNION ALL SELECT new, '', number FROM standing
    )
    GROUP BY id
    HAVING newer <> '';

-- The pairs that stand apart: nothing was said of them since.
CREATE VIEW unrelated AS
    SELECT one, other FROM set_apart
    WHERE NOT EXISTS (
        SELECT 1 FROM succession s
        WHERE least(s.old, s.new) = one AND greatest(s.old, s.new) = other AND s.number > set_apart.number
    );
