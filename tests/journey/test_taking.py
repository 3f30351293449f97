"""A writer goes on from what a machine heard, and from a transcript in a file."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from counterpoint import report
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database, place
from counterpoint.study.password import verbs as passwords
from tests import studies
from tests.journey.computer import Computer
from tests.journey.team import sign_in
from tests.report import heard, material

pytestmark = pytest.mark.browser

AT_THE_DOOR = "blue doors stand open"
VTT = """WEBVTT

00:02.500 --> 00:03.000
<v Asker>And then?

00:03.000 --> 00:03.800
<v Teller>We opened three.
"""


def heard_by_a_machine(path: Path, ada: MemberId) -> None:
    """Let Ada interview somebody, a machine listen, and Bo be chosen to write."""
    study = database.open_(place.parse(path), studies.PASSPHRASE)
    (bo,) = material.join(study, ada, "bo")
    for who in (ada, bo):
        with study.write(who) as tx:
            passwords.set_own_password(tx, new=AT_THE_DOOR)
    held = heard.recorded(study, ada)
    heard.listening(study, ada, held)
    heard.ended(study, ada, held)
    with study.write(ada) as tx:
        report.assign_writer(tx, interview_id=held, writer_id=bo)
    study.close()


@pytest.fixture(scope="module")
def page(computer: Computer) -> Iterator[Page]:
    """Bo's page, in the room where the report is written."""
    path, ada = studies.begun_file(computer.home.documents)
    heard_by_a_machine(path, ada)
    secret = computer.home.config / "secret"
    secret.write_text(studies.PASSPHRASE, "utf-8")
    with ExitStack() as stack:
        window = computer.start(stack, "open", str(path), "--key-file", str(secret))
        sign_in(window.page, "Bo", AT_THE_DOOR)
        window.page.get_by_role("link", name="Write the report of").click()
        yield window.page
        assert not window.complaints
        assert not window.strangers


def test_what_the_machine_heard_goes_behind_what_is_written(page: Page) -> None:
    first = page.get_by_role("textbox", name="Passage 1,")
    first.fill("The room was cold.")
    page.get_by_role("button", name="Take the machine's text over").click()
    expect(page.get_by_text("3 passages taken over")).to_be_visible()
    expect(first).to_have_value("The room was cold.")
    expect(page.get_by_text("by machine, not heard yet")).to_have_count(3)
    expect(page.get_by_text("the machine found no words.")).to_be_visible()


def test_one_key_says_who_speaks_and_the_next_passage_is_in_hand(page: Page) -> None:
    second = page.get_by_role("textbox", name="Passage 2,")
    expect(second).to_be_focused()
    page.keyboard.press("Alt+q")
    expect(page.get_by_role("textbox", name="Passage 2, question")).to_be_visible()
    expect(page.get_by_role("textbox", name="Passage 3,")).to_be_focused()
    page.keyboard.press("Alt+o")
    page.keyboard.press("Alt+o")
    expect(page.get_by_text("not said yet")).to_have_count(0)


def test_the_room_has_no_barrier_and_fits_a_telephone(
    page: Page, computer: Computer
) -> None:
    seen = computer.appearances
    seen.look(page, "taking")
    assert (seen.barriers, seen.too_wide) == ([], [])


def test_words_nobody_heard_are_not_handed_in(page: Page) -> None:
    page.get_by_role("button", name="Hand it to the interviewer").click()
    expect(page.get_by_text("Passage 2 is as the machine wrote it")).to_be_visible()
    for nth in (2, 3):
        page.get_by_role("textbox", name=f"Passage {nth},").focus()
        page.keyboard.press("Alt+k")
    last = page.get_by_role("textbox", name="Passage 4,")
    last.fill("I had no lamp.")
    expect(page.get_by_text("by machine, not heard yet")).to_have_count(0)


def test_a_transcript_follows_with_its_times_and_speakers(page: Page) -> None:
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="A transcript from a file").click()
    choosing.value.set_files(
        {"name": "asked.vtt", "mimeType": "text/vtt", "buffer": VTT.encode()}
    )
    page.get_by_label("Who speaks at Asker").select_option("interviewer")
    page.get_by_label("Who speaks at Teller").select_option("interviewee")
    page.get_by_role("button", name="Take it over").click()
    asked = page.get_by_role("textbox", name="Passage 5, question")
    expect(asked).to_have_value("And then?")
    expect(page.get_by_role("textbox", name="Passage 6, own words")).to_be_visible()


def test_it_is_kept_and_can_be_handed_in(page: Page) -> None:
    page.reload()
    expect(page.get_by_role("textbox", name="Passage 6,")).to_have_value(
        "We opened three."
    )
    page.get_by_role("button", name="Hand it to the interviewer").click()
    expect(page.get_by_text("Waits for approval").first).to_be_visible()
