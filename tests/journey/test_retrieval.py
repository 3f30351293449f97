"""Questions and term sets are saved and asked again by one key; words are found."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.journey.appearance import Appearances
from tests.journey.computer import Computer
from tests.journey.starting import go_to
from tests.journey.window import Window

pytestmark = pytest.mark.browser

QUESTION = "origin:data overlapping origin:literature"
COUNT = re.compile(r"^\d+ of \d+ codings")


@pytest.fixture(scope="module")
def window(computer: Computer, demo_file: Path) -> Iterator[Window]:
    """The demo study, open in a browser."""
    with ExitStack() as stack:
        yield computer.open_demo(stack, demo_file)


def test_a_question_is_saved_and_asked_again_by_one_key(window: Window) -> None:
    page = window.page
    go_to(page, "Reports")
    report = page.get_by_role("row", name="user-01")
    report.get_by_role("link", name="Code it").click()
    page.get_by_role("link", name="Retrieve").click()
    question = page.get_by_role("textbox", name="Question", exact=True)
    question.fill(QUESTION)
    question.press("Enter")
    counted = page.get_by_text(COUNT)
    expect(counted).to_be_visible()
    found_first = counted.inner_text()
    second = page.get_by_role("group", name="Row 2")
    expect(second.get_by_role("combobox", name="Name")).to_have_value("literature")
    page.get_by_role("textbox", name="Save this question as").fill("Both")
    page.keyboard.press("Enter")
    expect(page.get_by_text("“Both”: the same codings as on")).to_be_visible()
    # The field with its name is gone.
    expect(page.get_by_role("heading", name="Saved questions")).to_be_focused()
    question.fill("origin:data")
    question.press("Enter")
    expect(page.get_by_text("Another wording of the saved question")).to_be_visible()
    page.get_by_role("link", name="To the room Codes").focus()
    page.keyboard.press("1")
    expect(question).to_have_value(QUESTION)
    expect(counted).to_have_text(found_first)
    found = Appearances()
    found.look(page, "demo retrieval")
    page.get_by_role("link", name="To the room Codes").click()
    page.get_by_role("link", name="Words in context").click()
    terms = page.get_by_role("textbox", name="Terms, with commas between them")
    terms.fill("door, kettle*")
    terms.press("Enter")
    places = page.get_by_role("list", name="Places in context")
    expect(places).to_be_visible()
    page.get_by_role("textbox", name="Save these terms as").fill("At home")
    page.keyboard.press("Enter")
    expect(page.get_by_text("“At home”: the same places as on")).to_be_visible()
    terms.fill("window")
    terms.press("Enter")
    expect(page.get_by_text("“At home”: the same places as on")).to_be_hidden()
    page.get_by_role("link", name="To the room Codes").focus()
    page.keyboard.press("1")
    expect(terms).to_have_value("door, kettle*")
    expect(places).to_be_visible()
    found.look(page, "demo words")
    go_to(page, "Search")
    page.get_by_role("textbox", name="Words in the reports").fill("door")
    page.keyboard.press("Enter")
    expect(page.get_by_text(re.compile(r"\d+ places?")).first).to_be_visible()
    found.look(page, "demo search")
    assert not [*found.barriers, *found.too_wide, *window.complaints]


def test_a_memo_on_selected_words_leads_back_to_them(window: Window) -> None:
    page = window.page
    go_to(page, "Reports")
    page.get_by_role("row", name="user-01").get_by_role("link", name="Code it").click()
    page.get_by_role("button", name="Skip to the text").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ControlOrMeta+Home")
    for _ in range(4):
        page.keyboard.press("ControlOrMeta+Shift+ArrowRight")
    bar = page.get_by_role("toolbar", name="The selected words")
    bar.get_by_role("button", name="Memo …").click()
    dialog = page.get_by_role("dialog", name="A memo about the selected words")
    dialog.get_by_role("textbox", name="Thought").fill("Why does it begin here?")
    found = Appearances()
    found.look(page, "demo memo on words")
    dialog.get_by_role("button", name="Keep the memo").click()
    expect(dialog).to_be_hidden()
    page.get_by_role("link", name="Memos").click()
    page.get_by_role("link", name="words: user-01").click()
    expect(page.get_by_role("heading", name="user-01")).to_be_visible()
    assert not [*found.barriers, *found.too_wide, *window.complaints]


def test_what_prompted_a_passage_is_told_beside_its_code(window: Window) -> None:
    page = window.page
    go_to(page, "Reports")
    page.get_by_role("row", name="user-01").get_by_role("link", name="Code it").click()
    page.get_by_role("button", name="Skip to the text").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text(re.compile(r"· [1-9]\d* codings"))).to_be_visible()
    page.keyboard.press("n")
    drawer = page.get_by_role("region", name="The chosen coding")
    expect(drawer).to_be_visible()
    page.keyboard.press("q")
    dialog = page.get_by_role("dialog", name="What prompted these words?")
    dialog.get_by_role("button", name="1 ", exact=False).first.click()
    expect(dialog).to_be_hidden()
    here = page.get_by_role("region", name="What prompted it")
    expect(here.get_by_text("1. ")).to_be_visible()
    page.keyboard.press("q")
    expect(dialog.get_by_role("button", pressed=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("textbox", name="Report")).to_be_focused()
    page.keyboard.press("q")
    found = Appearances()
    found.look(page, "demo what prompted words")
    page.keyboard.press("Escape")
    expect(page.get_by_text("asked: 1.").first).to_be_visible()
    expect(page.get_by_text("With the codes beneath it;")).to_be_visible()
    page.get_by_role("link", name="Retrieve").click()
    row = page.get_by_role("group", name="Row 1")
    row.get_by_role("combobox", name="Condition").select_option("prompt")
    row.get_by_role("combobox", name="Name").fill("any")
    found.look(page, "demo asked by what prompted words")
    row.get_by_role("button", name="Begin with this").click()
    question = page.get_by_role("textbox", name="Question", exact=True)
    expect(question).to_have_value("prompt:any")
    after = page.get_by_role("group", name="Row 2").get_by_role("combobox").first
    expect(after).to_be_focused()  # the next condition is chosen without a mouse
    question.press("Enter")
    expect(page.get_by_text(COUNT)).not_to_have_text(re.compile("^0 of"))
    matches = page.get_by_role("listitem").filter(has_text="asked: ")
    expect(matches.first).to_be_visible()
    assert not [*found.barriers, *found.too_wide, *window.complaints]
