"""Three members read alone in three browsers; the seal opens for all at once.

Two processes serve them from PostgreSQL, and one is killed midway.
"""

import os
import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from counterpoint import report
from counterpoint.kernel.ids import MemberId
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password import verbs as passwords
from tests.journey.appearance import Appearances
from tests.journey.server import Server
from tests.journey.starting import go_to
from tests.journey.team import seated, served_by_two

pytestmark = pytest.mark.browser

READERS = {"ada": "Ada Lindqvist", "bo": "Bo Ekman", "cleo": "Cleo Haddad"}
NOTED = {"ada": "zanzibarnote", "bo": "quokkanote", "cleo": "kestrelnote"}
OPENING = "four quiet {key} words"
TALK = ("I own the door now.", "She knocks, and then she waits.")


def _joined(made: Database, ada: MemberId) -> None:
    with made.write(ada) as tx:
        others = [
            add_member(tx, key=key, name=READERS[key], roles=[Role.RESEARCHER]).id
            for key in ("bo", "cleo")
        ]
        for key in ("user-01", "user-02"):
            talk = [PassageGiven(text, Speaker.INTERVIEWEE) for text in TALK]
            report.bring_in_report(tx, key=key, passages=talk)
    for key, member_id in zip(READERS, (ada, *others), strict=True):
        with made.write(member_id) as tx:
            passwords.set_own_password(tx, new=OPENING.format(key=key))


@pytest.fixture(scope="module")
def serving(
    tmp_path_factory: pytest.TempPathFactory, postgres_url: str
) -> Iterator[tuple[str, Server]]:
    """A server at which three members can sign in, and its address."""
    with served_by_two(
        tmp_path_factory.mktemp("sealed"),
        postgres_url,
        title="Doors",
        first=READERS["ada"],
        fill=_joined,
    ) as opened:
        yield opened


@pytest.fixture(scope="module")
def pages(browser: Browser, serving: tuple[str, Server]) -> Iterator[dict[str, Page]]:
    """Three browsers, each with its member at the table."""
    with seated(browser, serving[0], READERS, OPENING, "Reading") as opened:
        yield opened


def select_first_words(page: Page, text_name: str) -> None:
    """Select the first words of the text, by keys alone."""
    page.bring_to_front()
    text = page.get_by_role("textbox", name=text_name)
    expect(text).to_contain_text(TALK[0])
    text.focus()
    page.keyboard.press("ControlOrMeta+Home")
    for _ in range(3):
        page.keyboard.press("ControlOrMeta+Shift+ArrowRight")
    expect(page.get_by_role("toolbar", name="The selected words")).to_be_visible()


def note(page: Page, words: str) -> None:
    """Note something on the first words, by keys alone."""
    select_first_words(page, "The report's words")
    page.keyboard.press("n")
    page.get_by_role("textbox", name="What I think").fill(words)
    page.get_by_role("combobox", name="Private code").fill(f"code {words[:3]}")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".mark-label", has_text=words)).to_be_visible()


def test_three_are_asked_and_each_reads_and_notes_alone(pages: dict[str, Page]) -> None:
    ada = pages["ada"]
    ada.get_by_role("button", name="Ask them to read all reports").click()
    for key, page in pages.items():
        page.get_by_role("link", name="user-01").click()
        note(page, NOTED[key])
        page.get_by_role("button", name="Read to the end; next report").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("user-02")
        page.get_by_role("button", name="I have read it to the end").click()
        expect(page.get_by_text("2 of 2 reports read")).to_be_visible()


def test_nobody_sees_what_another_noted(pages: dict[str, Page]) -> None:
    for key, page in pages.items():
        others = [words for reader, words in NOTED.items() if reader != key]
        for room in ("Reading", "History"):
            go_to(page, room)
            for words in others:
                expect(page.get_by_text(words)).to_have_count(0)
        go_to(page, "Reading")
        page.get_by_role("link", name="user-01").first.click()
        expect(page.locator(".mark-label")).to_have_count(1)
        go_to(page, "Reading")


def test_codes_wait_for_the_seal(pages: dict[str, Page]) -> None:
    page = pages["bo"]
    expect(page.get_by_text("Sealed: 0 of 3 readers have finished.")).to_be_visible()
    rail = page.get_by_role("navigation", name="Stages of the research")
    rail.get_by_role("link", name="Codes").click()
    select_first_words(page, "Report user-01")
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox", name="Name of the code")).to_be_focused()
    page.keyboard.type("doors")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("The seal of this article")
    go_to(page, "Reading")


def test_when_a_process_is_killed_the_readers_stay_signed_in(
    pages: dict[str, Page], serving: tuple[str, Server]
) -> None:
    _, server = serving
    killed, other = server.workers()
    os.kill(killed, signal.SIGKILL)
    for page in pages.values():
        page.reload()
        expect(page.get_by_text("2 of 2 reports read")).to_be_visible()
    assert other in server.workers()


def test_the_seal_opens_for_all_at_once_when_the_last_has_finished(
    pages: dict[str, Page],
) -> None:
    for key in ("ada", "bo"):
        pages[key].get_by_role("button", name="I have finished reading").click()
    cleo = pages["cleo"]
    expect(cleo.get_by_text("Sealed: 2 of 3 readers have finished.")).to_be_visible()
    cleo.get_by_role("button", name="Finish, and open the seal").click()
    cleo.get_by_role("button", name="Yes: open it for all of us").click()
    for page in pages.values():
        expect(page.get_by_text("The seal opened on")).to_be_visible()
        page.get_by_role("link", name="user-01").first.click()
        for words in NOTED.values():
            expect(page.locator(".mark-label", has_text=words)).to_be_visible()


def test_all_three_notes_lie_side_by_side(pages: dict[str, Page]) -> None:
    page = pages["bo"]
    page.bring_to_front()
    go_to(page, "Discussion")
    page.get_by_role("link", name="All readers' notes side by side").click()
    page.get_by_role("link", name="user-01", exact=True).click()
    first = page.get_by_role("region", name="Participant, passage 1")
    for key, words in NOTED.items():
        beside = first.get_by_role("list", name=f"Notes by {READERS[key]}")
        expect(beside).to_contain_text(words)
    second = page.get_by_role("region", name="Participant, passage 2")
    expect(second).to_contain_text("Nobody noted anything")
    page.keyboard.press("j")
    expect(second).to_be_focused()
    page.keyboard.press("m")
    expect(second.get_by_role("button", name="Passage on the agenda")).to_be_visible()
    go_to(page, "Discussion")
    changed = page.get_by_role("region", name="What has changed so far")
    expect(changed).to_contain_text(TALK[1])


def stand(page: Page, stance: str, comment: str) -> None:
    """Take a position to the only decision."""
    page.bring_to_front()
    go_to(page, "Discussion")
    form = page.get_by_role("form", name="My position")
    form.get_by_text(stance, exact=True).click()
    form.get_by_role("textbox", name="Why I stand so").fill(comment)
    form.get_by_role("button", name="Take this position").click()
    listed = page.get_by_role("list", name="Positions")
    expect(listed.get_by_text(comment)).to_be_visible()


def test_a_meeting_begins_a_theme_by_a_decision_with_one_against(
    pages: dict[str, Page],
) -> None:
    ada = pages["ada"]
    ada.bring_to_front()
    go_to(ada, "Discussion")
    ada.get_by_role("button", name="Begin a meeting").click()
    ada.get_by_role("button", name="Begin", exact=True).click()
    ada.get_by_role("link", name="All readers' notes side by side").click()
    ada.get_by_role("link", name="user-01", exact=True).click()
    expect(ada.get_by_role("region", name="Participant, passage 1")).to_be_visible()
    ada.keyboard.press("x")
    expect(ada.get_by_text("3 notes chosen")).to_be_visible()
    ada.keyboard.press("t")
    form = ada.get_by_role("form", name="Put a theme before the team")
    form.get_by_role("textbox", name="Name of the theme").fill("Whose door")
    form.get_by_role("textbox", name="Because").fill("All three stopped there.")
    form.get_by_role("textbox", name="Instead of").fill("A theme about waiting.")
    form.get_by_role("button", name="Put it before the team").click()
    expect(form).to_have_count(0)
    stand(ada, "For", "It is hers.")
    stand(pages["bo"], "For", "I saw it too.")
    stand(pages["cleo"], "Against", "It is about sleep.")
    ada.bring_to_front()
    ada.get_by_role("button", name="Adopted", exact=True).click()
    ada.get_by_role("button", name="Begin the theme").click()
    ada.get_by_role("link", name="To the theme").click()
    expect(ada.get_by_role("heading", level=1)).to_contain_text("Whose door")
    came = ada.get_by_role("region", name="Where it came from")
    for key, words in NOTED.items():
        expect(came).to_contain_text(words)
        expect(came).to_contain_text(READERS[key])
    stood = ada.get_by_role("region", name="What the team decided about it")
    expect(stood).to_contain_text("It is about sleep.")
    go_to(ada, "History")
    told = ada.get_by_role("main")
    expect(told).to_contain_text("Began a theme from 3 notes of 3 readers.")


def test_the_method_log_tells_the_story_with_the_dissent(
    pages: dict[str, Page],
) -> None:
    page = pages["cleo"]
    page.bring_to_front()
    go_to(page, "Article")
    page.get_by_role("link", name="Method log", exact=True).click()
    log = page.get_by_role("main")
    expect(log).to_contain_text("under a seal that kept each reader's notes")
    expect(log).to_contain_text("The seal opened on")
    expect(log).to_contain_text("A theme about waiting")
    expect(log).to_contain_text("Cleo Haddad")
    expect(log).to_contain_text("It is about sleep.")
    seen = Appearances()
    seen.look(page, "method log")
    assert (seen.barriers, seen.too_wide) == ([], [])


def go_to_codes(page: Page) -> None:
    """Go to the room whose heading is a report's."""
    rail = page.get_by_role("navigation", name="Stages of the research")
    rail.get_by_role("link", name="Codes").click()


def test_what_nobody_noted_is_left_uncoded_for_a_reason(
    pages: dict[str, Page],
) -> None:
    page = pages["bo"]
    page.bring_to_front()
    go_to_codes(page)
    page.get_by_role("link", name="Uncoded material").click()
    page.get_by_role("link", name="user-02", exact=True).click()
    first = page.get_by_role("region", name="Participant, passage 1")
    expect(first).to_contain_text("Still open")
    page.keyboard.press("x")
    page.keyboard.press("l")
    reason = page.get_by_role("textbox", name="Leave 1 passage uncoded, because")
    expect(reason).to_be_focused()
    page.keyboard.type("The weather.")
    page.keyboard.press("Enter")
    expect(first).to_contain_text("Left uncoded: The weather.")
    expect(
        page.get_by_text("1 of 2 passages are coded, noted, or left")
    ).to_be_visible()


def test_the_rooms_of_discussion_have_no_barrier(pages: dict[str, Page]) -> None:
    seen, page = Appearances(), pages["ada"]
    page.bring_to_front()
    go_to(page, "Discussion")
    seen.look(page, "discussion")
    page.get_by_role("link", name="All readers' notes side by side").click()
    expect(page.get_by_role("table")).to_be_visible()
    seen.look(page, "notes of all reports")
    page.get_by_role("link", name="user-01", exact=True).click()
    expect(page.get_by_role("region", name="Participant, passage 1")).to_be_visible()
    page.keyboard.press("x")
    seen.look(page, "notes side by side")
    go_to(page, "Themes")
    page.get_by_role("link", name="Whose door").click()
    expect(page.get_by_role("region", name="Where it came from")).to_be_visible()
    seen.look(page, "a theme from notes")
    go_to_codes(page)
    page.get_by_role("link", name="Uncoded material").click()
    expect(page.get_by_role("table")).to_be_visible()
    seen.look(page, "uncoded material")
    page.get_by_role("link", name="user-02", exact=True).click()
    expect(page.get_by_text("Left uncoded: The weather.")).to_be_visible()
    page.keyboard.press("x")
    seen.look(page, "uncoded material of a report")
    assert (seen.barriers, seen.too_wide) == ([], [])


def test_the_rooms_of_reading_have_no_barrier(pages: dict[str, Page]) -> None:
    seen, page = Appearances(), pages["ada"]
    seen.look(page, "a report read")
    go_to(page, "Reading")
    seen.look(page, "reading")
    assert (seen.barriers, seen.too_wide) == ([], [])


def test_history_tells_of_the_opening_and_of_the_notes_from_then_on(
    pages: dict[str, Page],
) -> None:
    ada = pages["ada"]
    go_to(ada, "History")
    told = ada.get_by_role("main")
    expect(told).to_contain_text("The seal opened for 3 readers: all finished.")
    expect(told).to_contain_text("Noted something on a report.")
    for words in NOTED.values():
        expect(told).not_to_contain_text(words)
