"""The log of what reviewers did, and the small things remembered between visits."""

from dataclasses import replace

from workbench.model import ArticleId, Event, EventId
from workbench.store.cursor import Cursor
from workbench.store.part import Part
from workbench.store.shape import columns, record, row

_APPEND = f"INSERT INTO event ({', '.join(columns(Event))}) VALUES ({', '.join('?' * len(columns(Event)))})"


class Log(Part):
    """Events are only ever added, each with the hash of the one before it."""

    def append(self, event: Event) -> Event:
        """Add an event at the end of the log: on disk, with its place and hashes, when this returns.

        An event whose id stands in the log already is the same act: the one that stands is returned.
        """
        with self._records.writing("log") as cursor:
            known = _event(cursor, event.id)
            if known:
                return known
            last = cursor.rows("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
            seq, previous = (int(str(last[0]["seq"])), str(last[0]["hash"])) if last else (0, "")
            placed = replace(event, seq=seq + 1, previous_hash=previous)
            sealed = replace(placed, hash=placed.digest())
            cursor.run(_APPEND, *row(sealed).values())
        return sealed

    def events(self, article_id: ArticleId | None = None) -> tuple[Event, ...]:
        """The log in order, of one article or whole."""
        with self._records.reading() as cursor:
            if article_id is None:
                found = cursor.rows("SELECT * FROM event ORDER BY seq")
            else:
                found = cursor.rows("SELECT * FROM event WHERE article_id = ? ORDER BY seq", article_id)
        return tuple(record(Event, values) for values in found)

    def last_event(self) -> Event | None:
        """The event at the end of the log, or None."""
        with self._records.reading() as cursor:
            found = cursor.rows("SELECT * FROM event ORDER BY seq DESC LIMIT 1")
        return record(Event, found[0]) if found else None

    def event(self, event_id: EventId) -> Event | None:
        """One event by its id, or None."""
        with self._records.reading() as cursor:
            return _event(cursor, event_id)


def _event(cursor: Cursor, event_id: EventId) -> Event | None:
    found = cursor.rows("SELECT * FROM event WHERE id = ?", event_id)
    return record(Event, found[0]) if found else None


class Memory(Part):
    """Small things kept between visits, by name."""

    def setting(self, key: str) -> str | None:
        """What was last set under a name, or None."""
        with self._records.reading() as cursor:
            value = cursor.value("SELECT value FROM setting WHERE key = ?", key)
        return None if value is None else str(value)

    def set_setting(self, key: str, value: str) -> None:
        with self._records.writing("memory") as cursor:
            cursor.run(
                "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value,
            )
