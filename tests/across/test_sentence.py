"""Each kind of step has its sentence, and none tells more than it may."""

import string
import sys
from importlib import import_module

import pytest

from counterpoint.across.sentence import SENTENCES, UNDOABLE, sentence_of
from counterpoint.kernel.events import Event


def kinds() -> list[type[Event]]:
    """List every event that the product can record."""
    import_module("counterpoint.web.app")  # which imports every stage
    found = {
        event
        for event in Event.__subclasses__()
        # A dataclass with slots is a second class; the first is not the module's.
        if getattr(sys.modules.get(event.__module__), event.__name__, None) is event
        and event.__module__.startswith("counterpoint.")
    }
    return sorted(found, key=lambda event: event.__name__)


@pytest.mark.parametrize("event", kinds(), ids=lambda event: str(event.__name__))
def test_every_event_has_a_sentence_made_of_its_own_fields(event: type[Event]) -> None:
    sentence = SENTENCES[event]
    named = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
    assert named <= set(event.__dataclass_fields__)
    assert sentence.endswith(".")


def test_no_sentence_tells_of_an_event_that_is_gone() -> None:
    assert set(SENTENCES) == set(kinds())


def test_no_two_events_share_a_name() -> None:
    names = [event.__name__ for event in kinds()]
    assert len(names) == len(set(names))


def test_what_a_later_version_did_is_still_listed() -> None:
    assert "does not know" in str(sentence_of("SomethingNew", {}))


def test_undoing_itself_is_no_step_to_undo() -> None:
    assert not UNDOABLE & {"Undone", "Redone", "BackedUp", "StudyBegun"}
