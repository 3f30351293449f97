"""From the pool of quotes to the manuscript, and from it to a file."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from playwright.sync_api import Page, expect

from tests.journey.planted import IN_PROSE
from tests.journey.starting import go_to
from tests.journey.theme import PARADOX

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PROSE = f"People spoke of doors, and of {IN_PROSE}."


def see_slip(page: Page, words: str, label: str) -> None:
    """Find a quote in the pool, with the label that will print."""
    go_to(page, "Quotes")
    slip = page.get_by_role("listitem").filter(has_text=words)
    expect(slip).to_contain_text(f"({label})")
    expect(slip).to_contain_text(PARADOX)


def write(page: Page, words: str) -> None:
    """Write prose, a theme's heading and a quote, one after the other."""
    go_to(page, "Manuscript")
    _add(page, "Prose")
    page.get_by_role("textbox", name="Prose").fill(PROSE)
    page.get_by_role("button", name="Done", exact=True).click()
    expect(page.get_by_role("group", name="Prose")).to_contain_text(IN_PROSE)
    _add(page, PARADOX)
    expect(page.get_by_role("group", name="Theme heading")).to_contain_text(PARADOX)
    _add(page, "Quote from the pool")
    page.get_by_role("button", name="Place it").click()
    expect(page.get_by_role("group", name="Quote")).to_contain_text(words)


def printed_lines(page: Page) -> list[str]:
    """Read the sheet as it will print, line by line."""
    sheet = page.get_by_role("article", name="The page as it will print")
    lines = sheet.locator("[class^=print-]").all_inner_texts()
    return [" ".join(line.split()) for line in lines]


def export_word_file(page: Page, target: Path) -> None:
    """Have the manuscript written as a Word file."""
    with page.expect_download() as begun:
        page.get_by_role("button", name="Word file (.docx)").click()
    begun.value.save_as(target)


def lines_of_word_file(path: Path) -> list[str]:
    """Read a Word file without the library that wrote it."""
    with zipfile.ZipFile(path) as archive:
        body = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314 - ours
    lines = (
        "".join(run.text or "" for run in paragraph.iter(f"{WORD}t"))
        for paragraph in body.iter(f"{WORD}p")
    )
    return [" ".join(line.split()) for line in lines]


def walk_back(page: Page, words: str) -> str:
    """Ask where the placed quote comes from."""
    quote = page.get_by_role("group", name="Quote")
    quote.focus()
    quote.get_by_role("button", name="Where it comes from").click()
    chain = page.locator(".chain").first
    expect(chain).to_contain_text(words)
    return chain.inner_text()


def _add(page: Page, what: str) -> None:
    page.get_by_role("button", name="Add to the manuscript").click()
    page.get_by_role("menuitem", name=what, exact=what == "Prose").click()
