"""A report's page: marks, exclusions, the review beside the draft, a substitute."""

import csv
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from counterpoint import interview, report, review
from counterpoint.kernel.ids import MemberId
from counterpoint.report import ExclusionReason, PassageGiven, Speaker
from counterpoint.storage import database, place
from counterpoint.study.member.verbs import let_leave
from counterpoint.study.password import verbs as passwords
from tests import studies
from tests.interview import recorded
from tests.journey.computer import Computer
from tests.journey.starting import go_to
from tests.journey.team import sign_in
from tests.report import material

pytestmark = pytest.mark.browser

AT_THE_DOOR = "blue doors stand open"
KEY, KETTLE = "A key on a string.", "A kettle and two cups."
QUESTION = "Was it two cups, or three?"
REASON = "Please listen to the kettle once more."


def returned(path: Path, ada: MemberId) -> None:
    """Let Bo interview, Cleo write, and Bo return the report and leave the study."""
    study = database.open_(place.parse(path), studies.PASSPHRASE)
    bo, cleo = material.join(study, ada, "bo", "cleo")
    for who in (ada, cleo):
        with study.write(who) as tx:
            passwords.set_own_password(tx, new=AT_THE_DOOR)
    with study.write(ada) as tx:
        held = recorded.started(tx, bo)
        interview.finish_interview(tx, interview_id=held)
    said = (
        PassageGiven(KEY, Speaker.INTERVIEWEE, start_ms=0, end_ms=2_000),
        PassageGiven(KETTLE, Speaker.INTERVIEWEE, start_ms=2_000, end_ms=4_000),
    )
    with study.write(cleo) as tx:
        filed = report.file_report(tx, interview_id=held, passages=said).id
        report.exclude_sound(
            tx,
            interview_id=held,
            start_ms=60_000,
            end_ms=150_000,
            reason=ExclusionReason.SMALL_TALK,
            note="the weather",
        )
        report.submit_report(tx, report_id=filed)
    with study.write(bo) as tx:
        kettle = review.open_review(tx, report_id=filed).text.passages[1].id
        noted = review.note_discrepancy(
            tx, report_id=filed, passage_id=kettle, what="Three cups, I believe."
        ).discrepancies[0]
        review.ask_writer(tx, discrepancy_id=noted.id, question=QUESTION)
        review.return_report(tx, report_id=filed, reason=REASON)
    with study.write(ada) as tx:
        let_leave(tx, member_id=bo)
    study.close()


@pytest.fixture(scope="module")
def page(computer: Computer) -> Iterator[Page]:
    """Cleo's page, and later Ada's."""
    path, ada = studies.begun_file(computer.home.documents)
    returned(path, ada)
    secret = computer.home.config / "secret"
    secret.write_text(studies.PASSPHRASE, "utf-8")
    with ExitStack() as stack:
        window = computer.start(stack, "open", str(path), "--key-file", str(secret))
        sign_in(window.page, "Cleo", AT_THE_DOOR)
        yield window.page
        assert not window.complaints
        assert not window.strangers


def test_a_passage_is_marked_where_it_is_read(page: Page) -> None:
    go_to(page, "Reports")
    page.get_by_role("link", name="user-01").click()
    passage = page.locator(".report-passage").filter(has_text=KETTLE)
    passage.hover()
    passage.get_by_role("button", name="Mark passage 2").click()
    passage.get_by_role("checkbox", name="sensitive").check()
    expect(passage.locator(".report-mark")).to_have_text("sensitive")
    passage.get_by_role("button", name="Done").click()
    expect(passage.get_by_role("checkbox")).to_have_count(0)


def test_the_log_says_what_is_left_out_and_goes_into_a_file_without_content(
    page: Page, computer: Computer
) -> None:
    log = page.get_by_role("region", name="Left out of the sound")
    expect(log).to_contain_text("1:00–2:30")
    expect(log).to_contain_text("the weather")
    with page.expect_download() as begun:
        log.get_by_role("button", name="Save as .csv").click()
    target = computer.home.documents / "exclusions.csv"
    begun.value.save_as(target)
    assert "weather" not in target.read_text("utf-8-sig")
    assert len(list(csv.reader(target.read_text("utf-8-sig").splitlines()))) == 2
    log.get_by_role("button", name="Bring it back").click()
    expect(log).to_contain_text("brought back")
    seen = computer.appearances
    seen.look(page, "report page")
    assert (seen.barriers, seen.too_wide) == ([], [])


def test_what_the_reviewer_noted_stands_beside_the_draft_and_is_answered(
    page: Page, computer: Computer
) -> None:
    page.get_by_role("link", name="Go on writing").click()
    noted = page.get_by_role("region", name="What the reviewer noted")
    expect(noted).to_contain_text(REASON)
    expect(noted).to_contain_text(QUESTION)
    noted.get_by_role("button", name="Passage 2").click()
    expect(page.get_by_role("textbox", name="Passage 2,")).to_be_focused()
    noted.get_by_role("button", name="Answer").click()
    noted.get_by_label("The writer's answer").fill("Three. I counted again.")
    noted.get_by_role("button", name="Answer", exact=True).click()
    expect(noted).to_contain_text("Answer: Three. I counted again.")
    seen = computer.appearances
    seen.look(page, "noted")
    assert (seen.barriers, seen.too_wide) == ([], [])


def test_a_substitute_is_named_by_a_recorded_decision_and_the_share_is_set(
    page: Page, computer: Computer
) -> None:
    page.get_by_role("banner").get_by_role("button", name="Cleo").click()
    page.get_by_role("menuitem", name="Lock").click()
    sign_in(page, "Ada", AT_THE_DOOR)
    go_to(page, "Reports")
    page.get_by_role("link", name="user-01").click()
    expect(page.get_by_text("Bo, who interviewed, has left the study.")).to_be_visible()
    page.get_by_role("button", name="Name who reviews instead").click()
    asked = page.get_by_label("Who reviews in the interviewer's place")
    expect(asked.get_by_role("option", name="Cleo")).to_have_count(0)
    asked.select_option("Ada Lindqvist")
    page.get_by_label("Why this member").fill("She knows the place.")
    seen = computer.appearances
    seen.look(page, "substitute")
    assert (seen.barriers, seen.too_wide) == ([], [])
    page.get_by_role("button", name="Record the decision").click()
    expect(page.get_by_text("Ada Lindqvist reviews in place of Bo")).to_be_visible()
    go_to(page, "Study")
    share = page.get_by_label("How much of a recording a reviewer hears at least")
    share.fill("95")
    with page.expect_response(lambda answer: answer.request.method == "PUT"):
        share.press("Enter")
    expect(page.get_by_text("She knows the place.")).to_be_visible()
    page.reload()
    expect(share).to_have_value("95")
