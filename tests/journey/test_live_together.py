"""Two members at once: who is here, what each changes, and nothing lost between."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from counterpoint import article, reading, report
from counterpoint.discussion import begin_meeting, draft_decision
from counterpoint.kernel.ids import MemberId
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password import verbs as passwords
from tests.journey.appearance import Appearances
from tests.journey.starting import go_to
from tests.journey.team import seated, served

pytestmark = pytest.mark.browser

TEAM = {"ada": "Ada Lindqvist", "bo": "Bo Ekman"}
OPENING = "four quiet {key} words"
LONG = [f"On day {n} I shut the door and waited for the knock." for n in range(1, 81)]


def _filled(made: Database, ada: MemberId) -> None:
    with made.write(ada) as tx:
        bo = add_member(tx, key="bo", name=TEAM["bo"], roles=[Role.RESEARCHER]).id
        talk = [PassageGiven(text, Speaker.INTERVIEWEE) for text in LONG]
        report.bring_in_report(tx, key="user-01", passages=talk)
        (paper,) = article.list_articles(tx)
        decided = draft_decision(
            tx, article_id=paper.id, text="We read together.", reason="One report."
        )
        reading.declare_read_together(tx, article_id=paper.id, decision_id=decided.id)
        begin_meeting(tx, article_id=paper.id, present=[ada, bo])
    for key, member_id in zip(TEAM, (ada, bo), strict=True):
        with made.write(member_id) as tx:
            passwords.set_own_password(tx, new=OPENING.format(key=key))


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server at which two members can sign in."""
    folder = tmp_path_factory.mktemp("live")
    with served(folder, title="Doors", first=TEAM["ada"], fill=_filled) as opened:
        yield opened


@pytest.fixture(scope="module")
def pages(browser: Browser, address: str) -> Iterator[dict[str, Page]]:
    """Two browsers, each with its member at the table."""
    with seated(browser, address, TEAM, OPENING, "Study") as opened:
        yield opened


def open_codes(page: Page) -> None:
    """Go to the text of the report."""
    rail = page.get_by_role("navigation", name="Stages of the research")
    rail.get_by_role("link", name="Codes").click()
    expect(page.get_by_role("textbox", name="Report user-01")).to_contain_text("day 1 ")


def open_minutes(page: Page) -> None:
    """Go to the one meeting."""
    go_to(page, "Discussion")
    page.get_by_role("main").get_by_role("link", name="20").first.click()
    expect(page.get_by_role("textbox", name="What was said")).to_be_visible()


def test_each_sees_that_the_other_is_here_and_in_which_room(
    pages: dict[str, Page],
) -> None:
    ada, bo = pages["ada"], pages["bo"]
    open_codes(bo)
    here = ada.get_by_role("list", name="Also here now")
    expect(here).to_contain_text("Bo Ekman is in the room Codes")
    expect(here).not_to_contain_text("user-01")
    expect(bo.get_by_role("list", name="Also here now")).to_contain_text(
        "Ada Lindqvist is in the room Study"
    )


STATE = """() => {
  const scrolled = [...document.querySelectorAll("*")].map((one) => one.scrollTop);
  return [String(window.getSelection()), Math.max(...scrolled)];
}"""


def test_another_s_coding_comes_in_without_moving_selection_or_scroll(
    pages: dict[str, Page],
) -> None:
    ada, bo = pages["ada"], pages["bo"]
    bo.bring_to_front()
    bo.get_by_role("textbox", name="Report user-01").focus()
    bo.keyboard.press("ControlOrMeta+End")
    for _ in range(3):
        bo.keyboard.press("ControlOrMeta+Shift+ArrowLeft")
    expect(bo.get_by_role("toolbar", name="The selected words")).to_be_visible()
    before = bo.evaluate(STATE)
    assert before[0].strip(), "something is selected"
    assert before[1] > 0, "the text is scrolled"

    open_codes(ada)
    ada.bring_to_front()
    ada.get_by_role("textbox", name="Report user-01").focus()
    ada.keyboard.press("ControlOrMeta+Home")
    for _ in range(3):
        ada.keyboard.press("ControlOrMeta+Shift+ArrowRight")
    expect(ada.get_by_role("toolbar", name="The selected words")).to_be_visible()
    ada.keyboard.press("Enter")
    expect(ada.get_by_role("combobox", name="Name of the code")).to_be_focused()
    ada.keyboard.type("quokkacode")
    ada.keyboard.press("Enter")

    expect(ada.get_by_role("main")).to_contain_text("quokkacode")
    expect(bo.get_by_role("main")).to_contain_text("quokkacode")
    assert bo.evaluate(STATE) == before
    expect(bo.get_by_role("toolbar", name="The selected words")).to_be_visible()


def test_two_who_write_the_same_minutes_are_shown_both_and_lose_nothing(
    pages: dict[str, Page],
) -> None:
    ada, bo = pages["ada"], pages["bo"]
    for page in (ada, bo):
        open_minutes(page)
    mine = ada.get_by_role("textbox", name="What was said")
    mine.fill("Ada wrote this.")
    bo.get_by_role("textbox", name="What was said").fill("Bo wrote that.")
    bo.get_by_role("textbox", name="Also on the agenda").focus()
    told = ada.get_by_role("alert")
    expect(told).to_contain_text("Somebody changed this while you wrote")
    expect(told).to_contain_text("Bo wrote that.")
    expect(mine).to_have_value("Ada wrote this.")
    ada.get_by_role("button", name="Keep both, theirs first").click()
    both = "Bo wrote that.\n\nAda wrote this."
    expect(mine).to_have_value(both)
    expect(bo.get_by_role("textbox", name="What was said")).to_have_value(both)
    expect(told).to_have_count(0)


def test_minutes_written_without_connection_wait_and_are_sent(
    pages: dict[str, Page],
) -> None:
    ada, bo = pages["ada"], pages["bo"]
    bo.context.set_offline(True)
    notes = bo.get_by_role("textbox", name="What was said")
    notes.fill("Written in the tunnel.")
    bo.get_by_role("textbox", name="Also on the agenda").focus()
    expect(bo.get_by_text("Not saved yet: it is sent as soon as")).to_be_visible()
    kept = "JSON.stringify([{...localStorage}, {...sessionStorage}])"
    assert "tunnel" not in bo.evaluate(kept)
    bo.get_by_role("link", name="All meetings and decisions").click()
    expect(bo.get_by_role("status")).to_contain_text("1 text is not saved yet")
    bo.go_back()
    expect(notes).to_have_value("Written in the tunnel.")
    bo.context.set_offline(False)
    expect(ada.get_by_role("textbox", name="What was said")).to_have_value(
        "Written in the tunnel."
    )
    expect(bo.get_by_text("Not saved yet")).to_have_count(0)
    expect(notes).to_have_value("Written in the tunnel.")


def test_the_method_log_tells_of_the_meeting_and_leads_to_it(
    pages: dict[str, Page],
) -> None:
    ada = pages["ada"]
    go_to(ada, "Article")
    ada.get_by_role("link", name="Method log").first.click()
    sentence = ada.get_by_role("button", name="The team met on")
    sentence.focus()
    ada.keyboard.press("Enter")
    behind = ada.get_by_role("region", name="What the sentence rests on")
    seen = Appearances()
    seen.look(ada, "method log")
    assert (seen.barriers, seen.too_wide) == ([], [])
    behind.get_by_role("link", name="Meeting of").click()
    expect(ada.get_by_role("textbox", name="What was said")).to_be_visible()


HELD = """() => [
  document.documentElement.textContent,
  ...[...document.querySelectorAll("input, textarea")].map((one) => one.value),
].join()"""


def test_a_page_that_nobody_uses_locks_by_itself_and_holds_no_word_any_more(
    pages: dict[str, Page],
) -> None:
    bo = pages["bo"].context.new_page()
    bo.clock.install()
    bo.goto(pages["bo"].url)
    open_codes(bo)
    assert LONG[0] in bo.evaluate(HELD)
    bo.clock.fast_forward("29:00")
    bo.keyboard.press("Shift")
    bo.clock.fast_forward("29:00")
    expect(bo.get_by_role("textbox", name="Report user-01")).to_be_visible()
    # Without a connection nobody tells the page that the seat is over: it knows.
    bo.context.set_offline(True)
    expect(bo.get_by_role("textbox", name="Report user-01")).to_be_visible()
    bo.clock.fast_forward("02:00")
    expect(bo.get_by_text("Who sits here?")).to_be_visible()
    assert "I shut the door" not in bo.evaluate(HELD)
    # The server's clock has not moved, so he is let in again once it is asked.
    bo.context.set_offline(False)
    expect(bo.get_by_role("textbox", name="Report user-01")).to_contain_text("day 1 ")
    bo.close()
