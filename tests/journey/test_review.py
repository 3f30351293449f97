"""A report is reviewed by listening: refused before, corrected, approved, then read."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from counterpoint import interview, report
from counterpoint.kernel.ids import MemberId
from counterpoint.report import PassageGiven, Speaker
from counterpoint.storage import database, place
from counterpoint.study.password import verbs as passwords
from tests import studies
from tests.interview import recorded
from tests.journey.computer import Computer
from tests.journey.starting import go_to
from tests.journey.team import sign_in
from tests.media import sounds
from tests.report import material

pytestmark = pytest.mark.browser

AT_THE_DOOR = "blue doors stand open"
SPEAKER = Speaker.INTERVIEWEE
PASSAGES = (
    PassageGiven("A key on a string.", SPEAKER, start_ms=0, end_ms=2_000),
    PassageGiven("A kettle and two cups.", SPEAKER, start_ms=2_000, end_ms=4_000),
)


def record(path: Path, ada: MemberId) -> None:
    """Let Ada interview somebody, and Bo hand in the report; Cy has no part in it."""
    study = database.open_(place.parse(path), studies.PASSPHRASE)
    bo, cy = material.join(study, ada, "bo", "cy")
    for who in (ada, bo, cy):
        with study.write(who) as tx:
            passwords.set_own_password(tx, new=AT_THE_DOOR)
    held = recorded.begun(study, ada)
    with study.write(ada) as tx:
        interview.finish_interview(tx, interview_id=held)
    with study.write(bo) as tx:
        filed = report.file_report(tx, interview_id=held, passages=PASSAGES)
        report.submit_report(tx, report_id=filed.id)
    study.close()


@pytest.fixture(scope="module")
def page(computer: Computer) -> Iterator[Page]:
    """Ada's page, in a study with a report that was handed in."""
    path, ada = studies.begun_file(computer.home.documents)
    record(path, ada)
    secret = computer.home.config / "secret"
    secret.write_text(studies.PASSPHRASE, "utf-8")
    with ExitStack() as stack:
        window = computer.start(stack, "open", str(path), "--key-file", str(secret))
        sign_in(window.page, "Ada", AT_THE_DOOR)
        yield window.page
        assert not window.complaints
        assert not window.strangers


def sit_down(page: Page, now: str, then: str) -> None:
    """Let one member leave the seat, and another take it."""
    page.get_by_role("banner").get_by_role("button", name=now).click()
    page.get_by_role("menuitem", name="Lock").click()
    sign_in(page, then, AT_THE_DOOR)


def test_the_interviewer_attaches_the_recording_on_the_page(page: Page) -> None:
    go_to(page, "Interviews")
    page.locator("a.interview-label").first.click()
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="Attach the recording").click()
    choosing.value.set_files(
        {
            "name": "told.wav",
            "mimeType": "audio/wav",
            "buffer": sounds.sound("wav", 4.0),
        }
    )
    expect(page.get_by_role("region", name="The sound").first).to_be_visible()


def test_before_its_approval_a_third_member_reads_no_word(page: Page) -> None:
    sit_down(page, "Ada", "Cy")
    go_to(page, "Reports")
    page.get_by_role("main").get_by_role("link", name="user-01").click()
    expect(page.get_by_text("Until its approval a report is read")).to_be_visible()
    expect(page.get_by_text("A key on a string.")).to_have_count(0)
    expect(page.get_by_role("link", name="Code this report")).to_have_count(0)
    sit_down(page, "Cy", "Ada")


def test_home_leads_to_the_review_and_it_is_begun(page: Page) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Home").click()
    page.get_by_role("link", name="Review report").click()
    page.get_by_role("button", name="Begin the review").click()
    expect(page.get_by_role("button", name="Approve")).to_be_disabled()
    expect(page.get_by_role("list", name="What is missing")).to_be_visible()


def test_what_is_played_is_heard_and_lights_its_passage(page: Page) -> None:
    page.get_by_role("button", name="Hear this passage").first.click()
    expect(page.locator("[data-sounding]")).to_contain_text("A key on a string.")
    # A busy machine may swallow an instant of the sound; four fifths are what it takes.
    missing = page.get_by_role("list", name="What is missing").get_by_role("listitem")
    expect(missing).to_have_count(1, timeout=20_000)
    expect(missing).to_contain_text("Passages without a verdict")
    expect(page.get_by_text(re.compile(r"0:0[34] of 0:04 heard;"))).to_be_visible()


def test_passages_are_judged_by_keys(page: Page) -> None:
    page.get_by_text("A key on a string.").click()
    page.keyboard.press("f")
    page.keyboard.press("u")
    judged = page.locator(".review-head")
    expect(judged.first).to_contain_text("Faithful")
    expect(judged.last).to_contain_text("Unsupported")
    expect(page.get_by_role("button", name="Approve")).to_be_disabled()


def test_a_discrepancy_is_settled_by_a_correction_and_the_rest_stands(
    page: Page,
) -> None:
    page.get_by_text("A kettle and two cups.").click()
    page.get_by_role("button", name="Something else is heard").click()
    page.get_by_label("What is heard instead").fill("She says three cups.")
    page.get_by_role("button", name="Note the discrepancy").click()
    page.get_by_role("button", name="Correct the text").click()
    page.get_by_label("The right words of this passage").fill("A kettle, three cups.")
    page.get_by_role("button", name="Take it into the text").click()
    expect(page.get_by_text("Version 2")).to_be_visible()
    expect(page.get_by_text("Taken into the text")).to_be_visible()
    expect(page.get_by_text("Corrected", exact=False).first).to_be_visible()


def test_the_room_has_no_barrier_and_fits_a_telephone(
    page: Page, computer: Computer
) -> None:
    seen = computer.appearances
    seen.look(page, "review")
    assert (seen.barriers, seen.too_wide) == ([], [])


def test_the_correction_is_compared_with_what_was_handed_in(
    page: Page, computer: Computer
) -> None:
    page.get_by_role("link", name="Compare with version 1").click()
    expect(page.get_by_text("1 place differs.")).to_be_visible()
    row = page.get_by_role("group", name="Reworded")
    expect(row.locator("del")).to_have_text("and two")
    expect(row.locator("ins")).to_have_text(", three")
    expect(page.locator("[data-change=same]")).to_contain_text("A key on a string.")
    page.keyboard.press("j")
    expect(row).to_be_focused()
    seen = computer.appearances
    seen.look(page, "versions")
    assert (seen.barriers, seen.too_wide) == ([], [])
    page.go_back()


def test_it_is_approved_and_then_coded(page: Page) -> None:
    page.get_by_role("button", name="Approve").click()
    expect(page.get_by_text("Approved by its interviewer")).to_be_visible()
    expect(page.get_by_text("It was heard against the recording")).to_be_visible()
    expect(page.get_by_role("link", name="Code this report")).to_be_visible()
    page.get_by_role("button", name="Open it again").click()
    expect(page.get_by_label("Why it is opened again")).to_be_visible()
    page.get_by_role("button", name="Leave it").click()


def test_after_it_a_third_member_reads_and_codes_it(page: Page) -> None:
    sit_down(page, "Ada", "Cy")
    go_to(page, "Reports")
    page.get_by_role("main").get_by_role("link", name="user-01").click()
    expect(page.get_by_text("A kettle, three cups.")).to_be_visible()
    expect(page.get_by_role("link", name="Code this report")).to_be_visible()


def test_a_correction_opens_it_again_and_what_is_analysed_stays(page: Page) -> None:
    sit_down(page, "Cy", "Bo")
    go_to(page, "Reports")
    page.get_by_role("main").get_by_role("link", name="user-01").click()
    page.get_by_role("button", name="Correct passage 1").click()
    page.get_by_label("The right words of this passage").fill("A key on a ribbon.")
    page.get_by_role("button", name="Keep the correction").click()
    expect(page.get_by_text("Reopened")).to_be_visible()
    expect(page.get_by_text("A key on a ribbon.")).to_be_visible()
    sit_down(page, "Bo", "Cy")
    go_to(page, "Reports")
    page.get_by_role("main").get_by_role("link", name="user-01").click()
    expect(page.get_by_text("A key on a string.")).to_be_visible()
    expect(page.get_by_text("A key on a ribbon.")).to_have_count(0)
