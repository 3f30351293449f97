"""The room of codes by keys alone, and what its rooms look like to everybody."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Request, Response, Route, expect

from tests.journey.appearance import Appearances
from tests.journey.coding import code_by_keyboard, mark, select_by_mouse
from tests.journey.computer import Computer
from tests.journey.starting import go_to

pytestmark = pytest.mark.browser

REPORT = "user-01"
CODE = "a word of the hand"
WIDE = "own door"
SMALL = "first night"
NEW = "a door that answers"
QUICK = "quicker than an answer"
EARLY = "before it is there"
NEW_CODES = "**/api/articles/*/codes"
MORE = 8
OWN = 10
STEPS = MORE + OWN + 2
"""Eight codings after the first, ten passages sent on, a new code, and one more."""

ROOMS = (
    "Retrieve",
    "Words in context",
    "Stories",
    "Facets",
    "Concepts",
    "Uncoded material",
    "Agreement",
    "Pictures",
    "Memos",
    "Matrix",
    "What goes with what",
)


@pytest.fixture(scope="module")
def page(computer: Computer, demo_file: Path) -> Iterator[Page]:
    """The demo study, open in a browser as Ada."""
    with ExitStack() as stack:
        yield computer.open_demo(stack, demo_file).page


def test_a_code_is_given_split_and_all_of_it_taken_back_by_keys(page: Page) -> None:
    go_to(page, "Reports")
    row = page.get_by_role("row", name=REPORT)
    row.get_by_role("link", name="Code it").press("Enter")
    code_by_keyboard(page, REPORT, CODE)
    bar = page.get_by_role("toolbar", name="The selected words")
    for _ in range(MORE):
        for _ in range(2):
            page.keyboard.press("ControlOrMeta+Shift+ArrowRight")
        # The digit is the code's once the study has it.
        expect(bar.get_by_role("button", name=CODE)).to_be_visible()
        with page.expect_response(gives_codes(1)):
            page.keyboard.press("1")
    choose_code_by_keys(page, WIDE)
    page.get_by_role("link", name="Split by re-reading").press("Enter")
    split_all_by_keys(page)
    page.get_by_role("main").get_by_role("link", name="To the room Codes").first.press(
        "Enter"
    )
    text = page.get_by_role("textbox", name="Report")
    expect(text).to_be_visible()
    for step in range(STEPS):
        if step == MORE:  # undo comes from the history, and a reload forgets nothing
            page.reload()
            expect(text).to_be_visible()
        with page.expect_response("**/api/undo"):
            page.keyboard.press("u")
    told = page.get_by_role("alert").filter(has_text=f"Undone: {CODE}: Coded a span.")
    expect(told).to_be_visible()
    choose_code_by_keys(page, WIDE)
    page.get_by_role("link", name="Split by re-reading").press("Enter")
    expect(waiting_in(page)).to_have_text(f"Passage 1 of {OWN} that wait")


def test_a_coding_is_stretched_and_a_code_merged_by_keys(page: Page) -> None:
    go_to_codes(page)
    text = page.get_by_role("textbox", name="Report")
    text.press("ControlOrMeta+Home")
    page.keyboard.press("n")
    words = page.get_by_role("region", name="The chosen coding").locator("blockquote")
    before = words.inner_text()
    page.keyboard.press("e")
    expect(words).not_to_have_text(before)
    with page.expect_response("**/api/undo"):
        page.keyboard.press("u")
    expect(words).to_have_text(before)
    choose_code_by_keys(page, SMALL)
    page.get_by_role("combobox", name="Merge into another code").fill(WIDE)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.get_by_role("button", name=f"Merge {SMALL} into {WIDE}").press("Enter")
    expect(page.get_by_role("region", name=f"Code {WIDE}")).to_be_visible()
    expect(page.get_by_text("1 code left the codebook")).to_be_visible()
    with page.expect_response("**/api/undo"):
        page.get_by_role("button", name="Undo my latest step").press("Enter")
    expect(page.get_by_text("1 code left the codebook")).to_have_count(0)


def test_words_codes_and_ends_are_dragged_and_a_quick_digit_waits(page: Page) -> None:
    go_to_codes(page)
    text = page.get_by_role("textbox", name="Report")
    first, second, third = phrases_of(text)
    row = page.get_by_role("treeitem").first
    code = row.locator(".code-name").first.inner_text()
    given = mark(page, code).count()
    drag(page, select_by_mouse(page, "", first), middle_of(row))
    expect(mark(page, code)).to_have_count(given + 1)
    words = select_by_mouse(page, "", second)
    drag(page, middle_of(row), words)
    expect(mark(page, code)).to_have_count(given + 2)

    page.mouse.click(*words)
    chosen = page.get_by_role("region", name="The chosen coding").locator("blockquote")
    expect(chosen).to_have_text(second)
    end = middle_of(page.locator(".grip[data-edge=end]"))
    drag(page, end, (end[0] + 90, end[1]))
    expect(chosen).to_have_text(re.compile(f"^{re.escape(second)}.+"))
    expect(text).to_contain_text(first)

    held = hold_new_codes(page)
    code_with_new(page, third, QUICK)
    select_by_mouse(page, "", first)
    slot = page.get_by_role("toolbar").get_by_role("button", name=QUICK).locator("kbd")
    page.keyboard.press(slot.inner_text())
    expect(mark(page, QUICK)).to_have_count(2)
    # A coding that the study does not have yet can be stretched by a word.
    page.mouse.click(*select_by_mouse(page, "", third))
    expect(chosen).to_have_text(third)
    page.keyboard.press("e")
    with page.expect_response(gives_codes(2)):
        held.pop().continue_()
    expect(chosen).to_have_text(re.compile(f"^{re.escape(third)}\\W+\\w+$"))
    page.unroute(NEW_CODES)
    page.reload()
    expect(mark(page, QUICK)).to_have_count(2)


def test_a_code_is_chosen_and_renamed_before_the_study_has_it(page: Page) -> None:
    go_to_codes(page)
    asked: list[str] = []

    def note(sent: Request) -> None:
        asked.append(sent.url)

    page.on("request", note)
    held = hold_new_codes(page)
    code_with_new(
        page, phrases_of(page.get_by_role("textbox", name="Report"))[0], EARLY
    )
    page.keyboard.press("n")  # the coding is chosen, and the code with it
    choose_code_by_keys(page, EARLY)
    code = page.get_by_role("region", name=f"Code {EARLY}")
    expect(code).to_contain_text("Being kept.")
    page.get_by_role("treeitem", name=EARLY).press("F2")
    page.get_by_role("treeitem").get_by_role("textbox").fill(f"{EARLY}, named anew")
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name=f"Code {EARLY}, named anew")).to_be_visible()
    held.pop().continue_()
    known = page.get_by_role("region", name=f"Code {EARLY}, named anew")
    expect(known.get_by_role("heading", name="Passages")).to_be_visible()
    expect(known.get_by_text("1 coding")).to_be_visible()
    assert not [url for url in asked if "pending" in url]
    page.remove_listener("request", note)
    page.unroute(NEW_CODES)


def test_a_cell_of_the_matrix_opens_its_passages_by_keys(page: Page) -> None:
    go_to_codes(page)
    rooms = page.get_by_role("navigation", name="Rooms of the codes")
    rooms.get_by_role("link", name="Matrix").press("Enter")
    grid = page.get_by_role("region", name="The matrix")
    expect(grid.locator("button:not([tabindex='-1'])")).to_have_count(1)
    first = grid.get_by_role("cell").get_by_role("button").first
    first.press("ArrowLeft")
    expect(grid.locator("button[aria-expanded]").first).to_be_focused()
    page.keyboard.press("ArrowRight")
    first.press("Enter")
    cell = page.get_by_role("region", name="Passages of the cell")
    expect(cell.get_by_role("listitem").first).to_be_visible()


def test_the_rooms_of_codes_shut_nobody_out(page: Page) -> None:
    seen = Appearances()
    go_to_codes(page)
    choose_code_by_keys(page, WIDE)
    page.get_by_role("link", name="Split by re-reading").press("Enter")
    expect(waiting_in(page)).to_be_visible()
    seen.look(page, "split by re-reading")
    go_to_codes(page)
    seen.look(page, "coding")
    for room in ROOMS:
        go_to_codes(page)
        rooms = page.get_by_role("navigation", name="Rooms of the codes")
        rooms.get_by_role("link", name=room).click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        seen.look(page, room)
    look_beside_the_codes(page, seen)
    page.locator(".pair-link").first.click()
    pair = page.get_by_role("link", name=re.compile("chance"))
    expect(pair).to_be_visible()
    seen.look(page, "a pair")
    pair.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("chance")
    seen.look(page, "chance")
    assert not seen.barriers + seen.too_wide


def look_beside_the_codes(page: Page, seen: Appearances) -> None:
    """Look at the rooms that no link of their own leads to; end where codes meet."""
    go_to_codes(page)
    page.get_by_role("link", name="Then and now").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    seen.look(page, "then and now")
    go_to_codes(page)
    page.get_by_role("textbox", name="Report").press("ControlOrMeta+Home")
    page.keyboard.press("n")
    chosen = page.get_by_role("region", name="The chosen coding")
    chosen.get_by_role("link", name="More like this").click()
    expect(
        page.get_by_text(re.compile("language model|The model runs"))
    ).to_be_visible()
    seen.look(page, "more like this")
    let_a_played_model_read(page)
    go_to_codes(page)
    rooms = page.get_by_role("navigation", name="Rooms of the codes")
    rooms.get_by_role("link", name="Pictures").click()
    page.get_by_label("Picture", exact=True).select_option("network")
    expect(page.get_by_label("With the codes beneath them")).to_be_visible()
    seen.look(page, "network")
    rail = page.get_by_role("navigation", name="Stages of the research")
    rail.get_by_role("link", name="Search").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    seen.look(page, "search")
    go_to_codes(page)
    rooms.get_by_role("link", name="What goes with what").click()


def let_a_played_model_read(page: Page) -> None:
    """Come to similar passages with a model that reads two at a time; it reads all."""
    asked: list[str] = []

    def answer(route: Route) -> None:
        if route.request.method == "POST":
            asked.append(route.request.url)
        read = 2 * len(asked)
        told = {"is_installed": True, "read": read, "of": 4, "cluster": "Rackham"}
        route.fulfill(json=told)

    page.route("**/api/articles/*/likeness", answer)
    page.route(
        "**/api/articles/*/like", lambda route: route.fulfill(json={"items": []})
    )
    page.reload()
    page.get_by_role("button", name="Let the model read 4 passages").click()
    expect(page.get_by_text("The model has read 4 of 4 passages.")).to_be_visible()
    expect(page.get_by_text("are sent to the cluster Rackham")).to_be_visible()
    assert len(asked) == 2
    page.unroute("**/api/articles/*/likeness")
    page.unroute("**/api/articles/*/like")


def phrases_of(text: Locator) -> list[str]:
    """Choose three places of two words in one passage."""
    words = text.locator("p").nth(3).inner_text().split()
    plain = [word.strip(".,;:?!") for word in words]
    return [" ".join(words[at : at + 1] + plain[at + 1 : at + 2]) for at in (1, 4, 7)]


def hold_new_codes(page: Page) -> list[Route]:
    """Let no request for a new code through; give those that came."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        if route.request.method == "POST":
            held.append(route)
        else:
            route.continue_()

    page.route(NEW_CODES, hold)
    return held


def code_with_new(page: Page, words: str, name: str) -> None:
    """Select words and give them a code that there is not yet."""
    select_by_mouse(page, "", words)
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="Name of the code").fill(name)
    page.keyboard.press("Enter")
    expect(mark(page, name)).to_have_count(1)


def middle_of(place: Locator) -> tuple[float, float]:
    """Say where the middle of something lies in the window."""
    box = place.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + min(box["height"], 24) / 2


def drag(page: Page, begin: tuple[float, float], end: tuple[float, float]) -> None:
    """Take hold at one place, go to another and let go."""
    page.mouse.move(*begin)
    page.mouse.down()
    page.mouse.move(begin[0] + 12, begin[1] + 3, steps=3)
    page.mouse.move(*end, steps=6)
    page.mouse.up()


def gives_codes(count: int) -> Callable[[Response], bool]:
    """Give what says at which answer so many spans were coded; lists do not count."""
    given: list[str] = []

    def gives(answer: Response) -> bool:
        if answer.request.method == "POST" and answer.url.endswith("/codings"):
            given.append(answer.url)
        return len(given) == count

    return gives


def go_to_codes(page: Page) -> None:
    """Go to the text and its codes by the rail; its heading is the report's key."""
    rail = page.get_by_role("navigation", name="Stages of the research")
    rail.get_by_role("link", name="Codes").click()
    expect(page.get_by_role("textbox", name="Report")).to_be_visible()


def choose_code_by_keys(page: Page, name: str) -> None:
    """Search a code, go to its row and open it, without the mouse."""
    page.get_by_role("searchbox", name="Search the codes").fill(name)
    row = page.get_by_role("treeitem", name=name).last
    expect(row).to_be_visible()
    row.press("Enter")
    expect(page.get_by_role("region", name=f"Code {name}")).to_be_visible()


def split_all_by_keys(page: Page) -> None:
    """Send every own passage to a new code."""
    waiting = waiting_in(page)
    expect(waiting).to_have_text(f"Passage 1 of {OWN} that wait")
    page.keyboard.press("n")
    page.get_by_role("textbox", name="Name of the new code").fill(NEW)
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=re.compile(f"1 .*{NEW}"))).to_be_visible()
    for left in range(OWN, 0, -1):
        expect(waiting).to_have_text(f"Passage 1 of {left} that wait")
        page.keyboard.press("1")
    expect(waiting).to_have_text("Nothing waits here any more.")


def waiting_in(page: Page) -> Locator:
    """Find the line that says how many passages wait."""
    lines = page.locator(".split-room").get_by_role("status")
    return lines.and_(page.locator(".number"))  # not that something is being fetched
