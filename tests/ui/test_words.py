"""Every closed list has its words, and every key one meaning."""

from workbench.model import Choice, Label, LinkStatus, ReasonCode, Relation, Stance
from workbench.ui import words
from workbench.ui.course import Show


def test_every_key_has_one_meaning() -> None:
    keys = [key for _, key in (*words.CHOICES.values(), *words.STANCES.values())]
    assert len(set(keys) | set("jkznpex")) == len(keys) + len("jkznpex")


def test_every_closed_list_has_its_words() -> None:
    assert set(words.LABELS) == set(Label)
    assert set(words.RELATIONS) == set(Relation)
    assert set(words.CHOICES) == set(Choice)
    assert set(words.STANCES) == set(Stance)
    assert set(words.SAID) == {*Choice, *Stance}
    assert set(words.REASONS) == set(ReasonCode)
    assert set(words.SHOWS) == set(words.NONE_SHOWN) == set(Show)
    assert set(words.STATUSES) == {status for status in LinkStatus if status.warns}
