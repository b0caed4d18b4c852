"""How the nouns lie in columns: a record is a struct, a tuple a list, an enum its text. Knows no SQL.

Times are kept as ISO 8601 text, so that they come back with the offset they were given with.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import NewType, TypeVar, Union, get_args, get_origin, get_type_hints

import pyarrow as pa

T = TypeVar("T")
Row = Mapping[str, object]
Convert = Callable[[object], object]


def columns(kind: type) -> tuple[str, ...]:
    """The names of a record's columns, in the order of its fields."""
    assert is_dataclass(kind)
    return tuple(field.name for field in fields(kind))


def row(noun: object) -> dict[str, object]:
    """A record as a row: plain values under the names of its fields."""
    return {name: shape.write(getattr(noun, name)) for name, shape in _parts(type(noun))}


def record(kind: type[T], values: Row) -> T:
    """The record that a row holds; columns that are not its own are left alone."""
    return kind(*[shape.read(values[name]) for name, shape in _parts(kind)])


def table(rows: Iterable[Row], kinds: Mapping[str, object]) -> pa.Table:
    """Rows as an Arrow table whose columns are named in `kinds`, each with the type of its values."""
    return pa.Table.from_pylist(
        list(rows), pa.schema([(name, _shape(kind).arrow) for name, kind in kinds.items()])
    )


def kinds(kind: type) -> dict[str, object]:
    """The columns of a record, each with the type of its values."""
    return get_type_hints(kind)


@dataclass(frozen=True, slots=True)
class _Shape:
    arrow: pa.DataType
    write: Convert
    read: Convert


def _parts(kind: object) -> tuple[tuple[str, _Shape], ...]:
    return _cached_parts(kind)  # as an object: mypy does not take `type[T]` for hashable


@cache
def _cached_parts(kind: object) -> tuple[tuple[str, _Shape], ...]:
    assert isinstance(kind, type) and is_dataclass(kind)
    hints = get_type_hints(kind)
    return tuple((field.name, _shape(hints[field.name])) for field in fields(kind))


@cache
def _shape(hint: object) -> _Shape:
    if isinstance(hint, NewType):
        return _shape(hint.__supertype__)
    if get_origin(hint) in (Union, UnionType):
        (some,) = (arm for arm in get_args(hint) if arm is not type(None))
        return _optional(_shape(some))
    if get_origin(hint) is tuple:
        return _list(_shape(get_args(hint)[0]))
    if isinstance(hint, type) and is_dataclass(hint):
        return _struct(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _Shape(pa.string(), str, hint)
    return _PLAIN[hint]


def _optional(some: _Shape) -> _Shape:
    return _Shape(
        some.arrow,
        lambda value: None if value is None else some.write(value),
        lambda value: None if value is None else some.read(value),
    )


def _list(each: _Shape) -> _Shape:
    def write(value: object) -> list[object]:
        assert isinstance(value, tuple)
        return [each.write(item) for item in value]

    def read(value: object) -> tuple[object, ...]:
        assert isinstance(value, list)
        return tuple(each.read(item) for item in value)

    return _Shape(pa.list_(each.arrow), write, read)


def _struct(kind: type) -> _Shape:
    def read(value: object) -> object:
        assert isinstance(value, dict)
        return record(kind, value)

    return _Shape(pa.struct([(name, part.arrow) for name, part in _parts(kind)]), row, read)


def _as_it_is(value: object) -> object:
    return value


def _time_to_text(value: object) -> str:
    assert isinstance(value, datetime)
    return value.isoformat()


def _text_to_time(value: object) -> datetime:
    return datetime.fromisoformat(str(value))


_PLAIN: Mapping[object, _Shape] = {
    str: _Shape(pa.string(), str, _as_it_is),
    int: _Shape(pa.int64(), _as_it_is, _as_it_is),
    float: _Shape(pa.float64(), _as_it_is, _as_it_is),
    bool: _Shape(pa.bool_(), _as_it_is, _as_it_is),
    date: _Shape(pa.date32(), _as_it_is, _as_it_is),
    datetime: _Shape(pa.string(), _time_to_text, _text_to_time),
}
