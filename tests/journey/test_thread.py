"""From an empty page to a written finding, as one person with one browser."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

import counterpoint
from tests.journey import bringing, coding, keeping, starting, theme, writing
from tests.journey.computer import Computer
from tests.journey.planted import IN_CODE, PASSPHRASE, traces
from tests.journey.transcript import CLOSED, KNOCK
from tests.journey.window import Window

pytestmark = pytest.mark.browser

USER, PROFESSIONAL, _ = bringing.KEYS


@dataclass(frozen=True, slots=True)
class Journey:
    """What a journey left behind."""

    computer: Computer
    window: Window
    study: Path
    backup: Path
    word_file: Path
    printed: list[str]
    chain: str
    left_when_closed: set[str]


@pytest.fixture(scope="module")
def journey(computer: Computer) -> Journey:
    """Go the whole way, and look at every page on it."""
    with ExitStack() as stack:
        return _go(computer, computer.start(stack))


def _go(computer: Computer, window: Window) -> Journey:
    page, documents = window.page, computer.home.documents
    look = computer.appearances.look
    look(page, "start page")
    bringing.drop_first(window)
    starting.begin_study(page, documents / "doors.study")
    bringing.drop_others(window)
    bringing.correct(page)
    look(page, "bringing in")
    bringing.bring_in(page)
    coding.code_in_its_words(page, USER, CLOSED)
    coding.code_by_keyboard(page, USER, IN_CODE)
    coding.undo_and_redo(page, IN_CODE)
    coding.go_to_report(page, PROFESSIONAL)
    coding.code_by_mouse(page, PROFESSIONAL, KNOCK, IN_CODE)
    look(page, "coding")
    starting.go_home(page)
    look(page, "home")

    theme.add_theme(page)
    look(page, "topic")
    theme.turn_into_paradox(page)
    theme.lay_words(page, "A", CLOSED, CLOSED)
    theme.lay_words(page, "B", IN_CODE, KNOCK)
    theme.add_way(page, CLOSED, CLOSED)
    theme.propose_quote(page, "A", "7")
    theme.see_pictures(page)
    look(page, "paradox")
    theme.see_lineage(page)
    look(page, "lineage")
    writing.see_slip(page, CLOSED, "7")
    look(page, "quotes")
    writing.write(page, CLOSED)
    writing.export_word_file(page, documents / "doors.docx")
    printed = writing.printed_lines(page)
    chain = writing.walk_back(page, CLOSED)
    look(page, "manuscript")

    keeping.search(page)
    look(page, "search")
    keeping.verify_history(page)
    look(page, "history")
    keeping.back_up(page, documents / "backup.study")
    look(page, "backup")
    starting.close_study(page)
    left = {path.name for path in documents.glob("doors.study*")}
    starting.open_study(page, documents / "doors.study")
    writing.see_slip(page, CLOSED, "7")
    starting.close_study(page)
    return Journey(
        computer=computer,
        window=window,
        study=documents / "doors.study",
        backup=documents / "backup.study",
        word_file=documents / "doors.docx",
        printed=printed,
        chain=chain,
        left_when_closed=left,
    )


def test_the_word_file_says_what_the_page_shows(journey: Journey) -> None:
    assert journey.printed[-2:] == [theme.PARADOX, f"{CLOSED} (7)"]
    assert writing.lines_of_word_file(journey.word_file) == journey.printed


def test_a_quote_is_walked_back_to_the_person_who_said_it(journey: Journey) -> None:
    steps = ["Theme", "Pole", "Quote", "Coding", "Passage", "Report", "Person"]
    lines = journey.chain.splitlines()
    assert [line for line in lines if line in steps] == steps


def test_closing_leaves_one_file(journey: Journey) -> None:
    assert journey.left_when_closed == {journey.study.name}


@pytest.mark.parametrize("kept", ["study", "backup"])
def test_what_was_kept_opens_again_with_its_codings(
    journey: Journey, kept: str
) -> None:
    with counterpoint.open_study(getattr(journey, kept), PASSPHRASE) as study:
        exact = study.codings().column("text").to_pylist()
    assert sorted(exact)[1:] == [CLOSED, KNOCK]


def test_no_page_has_a_serious_barrier(journey: Journey) -> None:
    assert not journey.computer.appearances.barriers


def test_no_page_scrolls_sideways_when_narrow_or_enlarged(journey: Journey) -> None:
    assert not journey.computer.appearances.too_wide


def test_the_browser_has_nothing_to_complain_of(journey: Journey) -> None:
    assert not journey.window.complaints
    assert not journey.window.refusals


def test_no_other_host_is_asked(journey: Journey) -> None:
    assert not journey.window.strangers


def test_nothing_said_or_typed_stays_on_the_computer(journey: Journey) -> None:
    home = journey.computer.home
    profile = journey.computer.profile
    assert list(profile.rglob("*.log")), "the browser has a profile to be searched"
    assert not traces(profile, home.temporary, home.config, home.logs)


def test_study_and_backup_hold_nothing_that_can_be_read(journey: Journey) -> None:
    found = traces(journey.computer.home.documents)
    assert not {trace.path.name for trace in found if trace.path.suffix == ".study"}
