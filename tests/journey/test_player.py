"""The sound beside the words: heard by keys alone, and by those alone who may."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from counterpoint import interview, report, review
from counterpoint.interview.recording.taking import attach_file
from counterpoint.kernel.ids import MemberId
from counterpoint.report import PassageGiven, Speaker
from counterpoint.storage import database, place
from counterpoint.study.password import verbs as passwords
from tests import studies
from tests.interview import recorded
from tests.journey import starting
from tests.journey.computer import Computer
from tests.media import sounds
from tests.report import material

pytestmark = pytest.mark.browser

AT_THE_DOOR = "blue doors stand open"
SPEAKER = Speaker.INTERVIEWEE
PASSAGES = (
    PassageGiven("A key on a string.", SPEAKER, start_ms=0, end_ms=20_000),
    PassageGiven("A kettle and two cups.", SPEAKER, start_ms=20_000, end_ms=40_000),
    PassageGiven("A lamp for the hall.", SPEAKER, start_ms=40_000, end_ms=60_000),
)
SOUNDING = "[data-sounding]"


def record(path: Path, ada: MemberId) -> None:
    """Let Ada interview somebody, and Bo write the report; Cy has no part in it."""
    study = database.open_(place.parse(path), studies.PASSPHRASE)
    bo, cy = material.join(study, ada, "bo", "cy")
    for who in (bo, cy):
        with study.write(who) as tx:
            passwords.set_own_password(tx, new=AT_THE_DOOR)
    held = recorded.begun(study, ada)
    for seconds in (30.0, 30.0):
        attach_file(study, ada, held, BytesIO(sounds.sound("wav", seconds)))
    with study.write(ada) as tx:
        interview.finish_interview(tx, interview_id=held)
    with study.write(bo) as tx:
        filed = report.file_report(tx, interview_id=held, passages=PASSAGES)
        report.submit_report(tx, report_id=filed.id)
    with study.write(ada) as tx:
        review.approve_report(tx, report_id=filed.id, attestation="I heard it again.")
    study.close()


@pytest.fixture(scope="module")
def study(computer: Computer) -> Path:
    """A study with a recorded interview and its report."""
    path, ada = studies.begun_file(computer.home.documents)
    record(path, ada)
    (computer.home.config / "secret").write_text(studies.PASSPHRASE, "utf-8")
    return path


def read_as(page: Page, member: str) -> None:
    """Sit down as a member and open the report."""
    page.get_by_role("button", name=member).click()
    page.get_by_role("textbox", name="Password", exact=True).fill(AT_THE_DOOR)
    page.keyboard.press("Enter")
    starting.go_to(page, "Reports")
    page.get_by_role("main").get_by_role("link", name="user-01").click()


@pytest.fixture(scope="module")
def page(computer: Computer, study: Path) -> Iterator[Page]:
    """The page of the report, read by Bo, who wrote it."""
    secret = computer.home.config / "secret"
    with ExitStack() as stack:
        window = computer.start(stack, "open", str(study), "--key-file", str(secret))
        read_as(window.page, "Bo")
        yield window.page
        assert not window.complaints
        assert not window.strangers


def at(page: Page) -> str:
    """Give the time at which the sound stands, as the page says it."""
    return page.locator(".sound-time").inner_text().split(" / ")[0].strip()


def test_the_passage_that_sounds_is_lit(page: Page) -> None:
    expect(page.get_by_role("slider")).to_have_attribute(
        "aria-valuetext", "0:00 of 1:00"
    )
    page.keyboard.press("F4")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    expect(page.locator(SOUNDING)).to_contain_text("A key on a string.")
    page.get_by_role("button", name="Hear the passage at 0:20").focus()
    page.keyboard.press("Enter")
    expect(page.locator(SOUNDING)).to_contain_text("A kettle and two cups.")


def test_it_plays_on_into_the_next_part_of_the_recording(page: Page) -> None:
    page.get_by_title("Go to a time of the recording").click()
    page.keyboard.type("0:29")
    page.keyboard.press("Enter")
    # It stands at no second for longer than that, and a busy machine looks less often.
    beyond = re.compile(r"^(3[1-9]|[45]\d)$")
    expect(page.get_by_role("slider")).to_have_attribute("aria-valuenow", beyond)
    expect(page.get_by_role("button", name="Pause")).to_be_visible()


def test_keys_drive_it_in_the_middle_of_typing(page: Page) -> None:
    page.get_by_role("button", name="Correct passage 2").click()
    words = page.get_by_label("The right words of this passage")
    words.press("End")
    words.press("Control+Space")
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()
    words.press("F2")
    stands = at(page)
    words.press("Alt+ArrowRight")
    expect(page.locator(".sound-time")).not_to_contain_text(f"{stands} /")
    words.press("Alt+ArrowLeft")
    expect(page.locator(".sound-time")).to_contain_text(f"{stands} /")
    words.press("Alt+ArrowDown")
    expect(page.get_by_label("Speed")).to_have_value("0.85")
    words.press("Control+j")
    expect(words).to_have_value(f"A kettle and two cups.[{stands}] ")
    expect(words).to_be_focused()
    words.press("Control+z")
    expect(words).to_have_value("A kettle and two cups.")
    words.press("Escape")


def test_a_passage_is_repeated_until_one_goes_elsewhere(page: Page) -> None:
    repeat = page.get_by_role("button", name="Repeat")
    page.keyboard.press("F9")
    expect(repeat).to_have_attribute("aria-pressed", "true")
    page.get_by_role("slider").press("Home")
    expect(repeat).to_have_attribute("aria-pressed", "false")


def test_a_word_goes_to_about_where_it_is_said(page: Page) -> None:
    page.get_by_text("A lamp for the hall.").click(position={"x": 2, "y": 12})
    expect(page.locator(SOUNDING)).to_contain_text("A lamp for the hall.")
    page.keyboard.press("F4")


def test_the_room_looks_well_with_the_sound_in_it(
    page: Page, computer: Computer
) -> None:
    computer.appearances.look(page, "report with sound")
    assert not computer.appearances.barriers
    assert not computer.appearances.too_wide


def test_who_may_not_listen_is_told_whom_to_ask(page: Page) -> None:
    page.get_by_role("banner").get_by_role("button", name="Bo").click()
    page.get_by_role("menuitem", name="Lock").click()
    read_as(page, "Cy")
    bar = page.get_by_role("region", name="The sound", exact=True)
    expect(bar).to_contain_text("There is a recording of 1:00")
    expect(bar).to_contain_text("Ask Ada")
    expect(page.get_by_role("slider")).to_have_count(0)
    expect(page.get_by_role("button", name="Hear the passage")).to_have_count(0)
