"""Beginning, closing and opening a study on the start page, by hand."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.journey.planted import PASSPHRASE

TITLE = "A study of doors"
MEMBER = "Ada Lindqvist"


def begin_study(page: Page, path: Path) -> None:
    """Fill in the form for a new study, and come into it."""
    form = _part(page, "Begin a study")
    form.get_by_label("Working title").fill(TITLE)
    form.get_by_label("Your name").fill(MEMBER)
    form.get_by_role("textbox", name="File").fill(str(path))
    form.get_by_role("textbox", name="Passphrase", exact=True).fill(PASSPHRASE)
    form.get_by_role("textbox", name="The passphrase once more").fill(PASSPHRASE)
    form.get_by_role("button", name="Begin").click()
    expect(page.locator("header")).to_contain_text(TITLE)


def close_study(page: Page) -> None:
    """Close the study; the page says that its file is safe to copy."""
    page.get_by_role("button", name=MEMBER).click()
    page.get_by_role("menuitem", name="Close the study").click()
    expect(page.get_by_role("status").first).to_contain_text("safe to copy")


def open_study(page: Page, path: Path, passphrase: str = PASSPHRASE) -> None:
    """Fill in the form that opens a study."""
    form = _part(page, "Open a study")
    form.get_by_role("textbox", name="File").fill(str(path))
    form.get_by_role("textbox", name="Passphrase", exact=True).fill(passphrase)
    form.get_by_role("button", name="Open", exact=True).click()


def go_to(page: Page, room: str) -> None:
    """Go to a room by the rail."""
    rail = page.get_by_role("navigation", name="Stages of the research")
    rail.get_by_role("link", name=room).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(room)


def go_home(page: Page) -> None:
    """Go to the study's first page, where the latest steps stand."""
    rail = page.get_by_role("navigation", name="Stages of the research")
    rail.get_by_role("link", name="Home").click()
    expect(page.get_by_role("main")).to_contain_text("Coded a span.")


def _part(page: Page, heading: str) -> Locator:
    return page.get_by_role("region", name=heading)
