"""Bringing transcripts in: what the table proposes, and correcting it."""

from playwright.sync_api import Locator, Page, expect

from tests.journey.planted import IN_FILE_NAME
from tests.journey.transcript import all_three
from tests.journey.window import Window

KEYS = ("user-07", "professional-15", "third")


def drop_first(window: Window) -> None:
    """Drop a transcript on the start page, where it waits for a study."""
    window.drop(all_three()[:1])
    expect(window.page.get_by_role("status")).to_contain_text("1 file waits")


def drop_others(window: Window) -> None:
    """Drop two more in the study, and wait until all three are read."""
    expect(window.page.get_by_text("1 of 1 files read")).to_be_visible()
    window.drop(all_three()[1:])
    expect(window.page.get_by_text("3 of 3 files read")).to_be_visible()


def correct(page: Page) -> None:
    """Correct what was proposed: two keys, who speaks, whose account it is."""
    rows = page.get_by_role("list", name="Files").locator(":scope > li")
    expect(rows).to_have_count(3)
    for name, key in zip((IN_FILE_NAME, "professional 15", "third"), KEYS, strict=True):
        _row(page, name).get_by_label("Key of").fill(key)
    third = _row(page, "third")
    third.get_by_label("Whose account").select_option(label="New: user")
    everywhere = page.get_by_label("Who speaks, in all files")
    everywhere.get_by_label("Who speaks at P").select_option("interviewee")
    everywhere.get_by_label("Who speaks at I").select_option("interviewer")


def bring_in(page: Page) -> None:
    """Bring the reports in, and come to the first one's words."""
    page.get_by_role("button", name="Bring in 3 reports").click()
    page.wait_for_url("**/code/*")
    expect(page.get_by_role("textbox", name="Report user-07")).to_be_visible()


def _row(page: Page, name: str) -> Locator:
    return page.get_by_role("list", name="Files").locator(":scope > li", has_text=name)
