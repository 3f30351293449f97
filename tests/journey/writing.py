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
    text = page.get_by_role("textbox", name="The text of the manuscript")
    text.click()
    page.keyboard.insert_text(PROSE)
    _put(page, PARADOX)
    expect(page.get_by_role("group", name="Theme heading")).to_contain_text(PARADOX)
    _put(page, "Quote from the pool")
    page.get_by_role("button", name="Place it").click()
    expect(page.get_by_role("group", name="Quote")).to_contain_text(words)
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()


def printed_lines(page: Page) -> list[str]:
    """Read the sheet as it will print, line by line."""
    sheet = page.get_by_role("article", name="The page as it will print")
    lines = sheet.locator("[class^=print-]").all_inner_texts()
    # An empty line that one may write on does not print.
    return [" ".join(line.split()) for line in lines if line.strip()]


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
    quote.hover()
    quote.get_by_role("button", name="Where it comes from").click()
    chain = page.locator(".chain").first
    expect(chain).to_contain_text(words)
    return chain.inner_text()


def _put(page: Page, what: str) -> None:
    """Put something in behind the block where the hand is, by its name."""
    page.get_by_role("button", name="Put something in").click()
    page.get_by_role("combobox", name="Put something in").fill(what)
    page.get_by_role("option", name=what).first.click()
