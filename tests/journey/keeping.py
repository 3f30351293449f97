"""Finding words again, reading the diary, and keeping the study safe."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.journey.planted import IN_WORDS
from tests.journey.starting import go_to


def search(page: Page) -> None:
    """Search words in all reports; every one of the three has them."""
    go_to(page, "Search")
    page.get_by_role("textbox", name="Words in the reports").fill(IN_WORDS)
    page.get_by_role("search").get_by_role("button", name="Search").click()
    expect(page.get_by_role("main").locator("mark")).to_have_count(3)


def verify_history(page: Page) -> None:
    """Read the diary, and have the whole history computed again."""
    go_to(page, "History")
    page.get_by_role("button", name="Verify the history").click()
    expect(page.get_by_role("status").filter(has_text="holds")).to_be_visible()


def back_up(page: Page, target: Path) -> None:
    """Make a backup while the study is open."""
    go_to(page, "Backup")
    page.get_by_label("Where the copy goes").fill(str(target))
    page.get_by_role("button", name="Back up now").click()
    expect(page.get_by_text("opened again and verified")).to_be_visible()
