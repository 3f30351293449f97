"""Writing a sentence that claims something of the data, and seeing what carries it."""

from playwright.sync_api import Locator, Page, expect

from tests.journey.coding import mark, select_by_mouse, text_of
from tests.journey.starting import go_to


def code_a_report(page: Page, report: str, phrase: str) -> None:
    """Code a phrase of a report; its own words become the code's name."""
    _open_to_code(page, report)
    select_by_mouse(page, report, phrase)
    page.get_by_role("button", name="In these words").click()
    expect(_coded(page, phrase)).to_be_visible()


def take_coding_away(page: Page, report: str, code: str) -> None:
    """Take away what a code has in a report, in the coding room."""
    _open_to_code(page, report)
    _coded(page, code).click()
    page.get_by_role("button", name="Take away").click()
    expect(_coded(page, code)).to_have_count(0)


def write_at_the_end(page: Page, words: str) -> Locator:
    """Write prose behind all else, and give its block."""
    go_to(page, "Manuscript")
    page.get_by_role("textbox", name="The text of the manuscript").click()
    page.get_by_role("button", name="Put something in").click()
    page.get_by_role("option", name="Prose", exact=True).click()
    page.keyboard.insert_text(words)
    block = page.locator("[data-kind=prose]").filter(has_text=words)
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    expect(block).to_be_visible()
    return block


def bind_how_many(page: Page, block: Locator, code: str, group: str) -> None:
    """Bind the first sentence of a block to how many of a group a code is of."""
    block.locator("p").first.click()
    block.get_by_role("button", name="Bind a sentence to what it claims").click()
    form = page.get_by_role("form", name="Bind a sentence")
    form.get_by_label("What it claims").select_option("So many voice it")
    form.get_by_label("What it is about").select_option(f"Code: {code}")
    form.get_by_label(group, exact=True).check()
    form.get_by_role("button", name="Bind it").click()
    expect(form).to_have_count(0)


def _coded(page: Page, code: str) -> Locator:
    """Find what is coded with a code; the words of other codings may be its name."""
    return mark(page, f"{code}, coded by")


def _open_to_code(page: Page, report: str) -> None:
    go_to(page, "Reports")
    row = page.get_by_role("row", name=report)
    row.get_by_role("link", name="Code it").click()
    expect(text_of(page, report)).to_be_visible()
