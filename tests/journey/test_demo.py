"""The demo study: every room opens, shows what it holds, and says it is invented."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.interchange.refi.projects import archive, project, selection, source
from tests.journey.appearance import Appearances
from tests.journey.claiming import (
    bind_how_many,
    code_a_report,
    take_coding_away,
    write_at_the_end,
)
from tests.journey.coding import select_by_mouse
from tests.journey.computer import Computer
from tests.journey.starting import go_to
from tests.journey.transcript import Transcript
from tests.journey.window import Window

pytestmark = pytest.mark.browser

AT_NIGHT = "It was two in the morning, in February"
INVENTED = "Demo study: all people and words in it are invented."
# What each room holds in the demo.
ROOMS = {
    "Study": "professionals",
    "People": "55 people, named by labels only.",
    "Reports": "20 reports",
    "Themes": "Paradox",
    "Quotes": "16 of 16 slips",
    "Manuscript": "Forty users and 15 professionals were interviewed.",
    "History": "Put a block into the manuscript.",
}
# Where one comes by following a link of a room, and what stands there.
BEYOND = {
    ("People", "(7)"): "user-07",
    ("Reports", "user-01"): "The keys came on a Friday",
    ("Reports", "Move a project in"): "23 things stay here",
    ("Themes", "Somebody Who Knocks"): "10 of 12",
}


@pytest.fixture(scope="module")
def window(computer: Computer, demo_file: Path) -> Iterator[Window]:
    """The demo study, open in a browser."""
    with ExitStack() as stack:
        yield computer.open_demo(stack, demo_file)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_shows_what_the_demo_holds(window: Window, room: str) -> None:
    go_to(window.page, room)
    assert not amiss(window.page, f"demo {room}", ROOMS[room])


@pytest.mark.parametrize(("room", "link"), BEYOND)
def test_a_link_of_a_room_leads_to_more(window: Window, room: str, link: str) -> None:
    go_to(window.page, room)
    window.page.get_by_role("main").get_by_role("link", name=link).first.click()
    assert not amiss(window.page, f"demo {room} {link}", BEYOND[room, link])


def test_the_coding_room_shows_all_hands(window: Window) -> None:
    go_to(window.page, "Reports")
    report = window.page.get_by_role("row", name="user-01")
    report.get_by_role("link", name="Code it").click()
    margin = window.page.locator(".margin")
    for hand in ("AL", "BE", "CH"):
        expect(margin.get_by_text(hand, exact=True).first).to_be_visible()
    assert not amiss(window.page, "demo coding", "The keys came on a Friday")


def test_a_memo_is_written_about_the_study_and_found_in_its_room(
    window: Window,
) -> None:
    page = window.page
    go_to(page, "Reports")
    report = page.get_by_role("row", name="user-01")
    report.get_by_role("link", name="Code it").click()
    page.get_by_role("link", name="Memos").click()
    assert not amiss(page, "demo no memos", "There is no memo yet.")
    page.get_by_role("button", name="Write a memo").click()
    page.get_by_role("textbox", name="Thought").fill("Who is not asked?")
    page.get_by_role("button", name="Keep the memo").click()
    expect(page.get_by_role("status").first).to_contain_text("1 of 1 memo")
    assert not amiss(page, "demo memos", "for me alone")


def test_a_passage_sent_to_a_new_code_comes_back_though_another_step_came_after(
    window: Window,
) -> None:
    page = window.page
    go_to(page, "Reports")
    report = page.get_by_role("row", name="user-01")
    report.get_by_role("link", name="Code it").click()
    page.get_by_role("treeitem").filter(has_text="Home").click()
    page.keyboard.press("ArrowRight")
    page.get_by_text("own door", exact=True).first.click()
    page.get_by_role("link", name="Split by re-reading").click()
    waiting = page.locator(".split-room").get_by_role("status").first
    expect(waiting).to_have_text("Passage 1 of 10 that wait")
    words = page.get_by_role("article", name="The passage to read anew")
    first = words.locator("mark").first.inner_text()
    add_target(page, "a key of mine")
    page.keyboard.press("1")
    expect(waiting).to_have_text("Passage 1 of 9 that wait")
    add_target(page, "a bell of mine")
    page.keyboard.press("u")
    expect(waiting).to_have_text("Passage 1 of 10 that wait")
    expect(words.locator("mark").first).to_have_text(first)
    page.reload()
    expect(waiting).to_have_text("Passage 1 of 10 that wait")
    assert not amiss(page, "demo split", "a bell of mine")


def add_target(page: Page, name: str) -> None:
    """Let passages go to a new code."""
    page.keyboard.press("n")
    page.get_by_label("Name of the new code").fill(name)
    page.keyboard.press("Enter")
    targets = page.get_by_role("region", name="Where passages can go")
    expect(
        targets.get_by_role("button", name=f"Take {name} off this list")
    ).to_be_visible()


def test_a_claim_is_bound_and_told_of_once_no_quote_shows_it(window: Window) -> None:
    page = window.page
    go_to(page, "Manuscript")
    sheet = page.get_by_role("article", name="The page as it will print")
    prose = sheet.locator("[data-kind=prose]")
    block = prose.filter(has_text="Users spoke of squares they rode past")
    block.get_by_text("Users spoke of squares they rode past").first.click()
    claimed = block.get_by_role("list", name="What this paragraph claims")
    expect(claimed).to_contain_text("It is voiced: ▲ the break (users)")
    block.get_by_role("button", name="Bind a sentence to what it claims").click()
    form = page.get_by_role("form", name="Bind a sentence")
    form.get_by_label("What it claims").select_option("Both groups voice it")
    for group in ("users", "professionals"):
        form.get_by_label(group, exact=True).check()
    form.get_by_role("button", name="Bind it").click()
    expect(claimed).to_contain_text("(users, professionals)")
    assert not amiss(page, "demo claims", "(users, professionals)")
    claimed.get_by_role("button", name="Bind it to nothing").last.click()
    expect(claimed).not_to_contain_text("(users, professionals)")
    beside = page.get_by_role("complementary", name="Beside the page")
    expect(beside).not_to_contain_text("no placed quote")
    shown = sheet.get_by_role("group", name="Quote").filter(has_text=AT_NIGHT)
    shown.click()
    page.keyboard.press("Delete")
    expect(beside).to_contain_text("no placed quote of theirs shows it")
    page.get_by_role("button", name="Undo my latest step").click()
    expect(beside).not_to_contain_text("no placed quote")


def test_words_typed_while_others_are_sent_are_kept_when_the_room_is_left(
    window: Window,
) -> None:
    page, held = window.page, list[Route]()
    go_to(page, "Manuscript")

    def hold_first(route: Route) -> None:
        if held:
            route.continue_()
        else:
            held.append(route)

    page.route("**/api/articles/*/writing", hold_first)
    page.get_by_role("textbox", name="The text of the manuscript").click()
    with page.expect_request("**/api/articles/*/writing"):
        page.get_by_role("button", name="Put something in").click()
        page.get_by_role("option", name="Prose", exact=True).click()
        page.keyboard.insert_text("We rang.")
    page.keyboard.insert_text(" Nobody came.")
    go_to(page, "Themes")
    with page.expect_response("**/api/articles/*/writing"):
        held[0].continue_()
    go_to(page, "Manuscript")
    written = page.locator("[data-kind=prose]").filter(has_text="We rang.")
    expect(written).to_contain_text("We rang. Nobody came.")
    page.unroute("**/api/articles/*/writing")


def test_a_project_dropped_in_any_room_is_shown_before_it_is_taken(
    window: Window,
) -> None:
    page = window.page
    go_to(page, "Themes")
    xml = project(source(selection(7, 15)) + '<Sets><Set guid="s" name="A"/></Sets>')
    files = {"Sources/talk.txt": b"I shut the door.\r\nIt was my home."}
    window.drop([Transcript("keys.qdpx", archive(xml, files))])
    main = page.get_by_role("main")
    expect(main).to_contain_text("1 text with words")
    expect(main).to_contain_text("1 thing stays outside")
    page.get_by_label("Each text is the account").check()
    expect(page.get_by_role("row", name="Participants")).to_contain_text("1")
    assert not amiss(page, "demo project", "Take the project in")
    go_to(page, "Reports")
    expect(main).to_contain_text("20 reports")


def test_a_claim_is_flagged_once_the_coding_that_carried_it_is_gone(
    window: Window,
) -> None:
    page, phrase = window.page, "The keys came on a Friday"
    code_a_report(page, "user-01", phrase)
    few = write_at_the_end(page, "A few users spoke of keys on a Friday.")
    bind_how_many(page, few, phrase, "users")
    claimed = few.get_by_role("list", name="What this paragraph claims")
    expect(claimed).to_contain_text("1 of 12 users; here “a few” means 1.")
    beside = page.get_by_role("complementary", name="Beside the page")
    expect(beside).not_to_contain_text("of 12 users")
    take_coding_away(page, "user-01", phrase)
    go_to(page, "Manuscript")
    expect(beside).to_contain_text("0 of 12 users; here “a few” means 1.")
    few.locator("p").first.click()
    expect(claimed).to_contain_text("The data do not carry the sentence.")


def test_nothing_goes_wrong_in_the_demo(window: Window) -> None:
    assert not window.complaints
    assert not window.refusals
    assert not window.strangers


def amiss(page: Page, name: str, content: str) -> list[str]:
    """Look at a room that holds something; tell its barriers, and where it scrolls."""
    main = page.get_by_role("main")
    expect(main).to_contain_text(content)
    expect(main).to_contain_text(INVENTED)
    seen = Appearances()
    seen.look(page, name)
    return seen.barriers + seen.too_wide


def test_selected_words_become_a_story_that_is_found_by_its_place(
    window: Window,
) -> None:
    page = window.page
    go_to(page, "Reports")
    page.get_by_role("row", name="user-01").get_by_role("link", name="Code it").click()
    select_by_mouse(page, "user-01", "a net of oranges")
    page.get_by_role("button", name="Story …").click()
    page.get_by_role("menuitem", name="As a new story").click()
    count = page.locator(".story-count").get_by_role("status")
    expect(count).to_have_text("15 of 15 stories")
    made = page.get_by_role("article", name="a net of oranges")
    expect(made).to_be_focused()
    made.get_by_role("button", name="Edit: Place").click()
    made.get_by_role("textbox").fill("shop")
    page.keyboard.press("Enter")
    page.get_by_label("Place", exact=True).select_option("shop")
    expect(count).to_have_text("1 of 15 stories")
    assert not amiss(page, "demo stories", "No reflection is linked.")
