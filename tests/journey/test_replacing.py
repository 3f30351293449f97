"""A name is replaced beside its report and is in the vault only; then it comes back."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage import database, place
from tests import studies, vaults
from tests.journey.computer import Computer
from tests.journey.starting import go_to
from tests.journey.window import Window
from tests.vaults import SECRET

pytestmark = pytest.mark.browser

NAME = "Zanzibara Quokka"
SAID = f"It was {NAME} who knocked. Then {NAME} sat down."
TOKEN = "(name of the person)"  # noqa: S105 - stands in a text


@pytest.fixture(scope="module")
def window(computer: Computer, demo_file: Path) -> Iterator[Window]:
    """The demo study with a vault, and a report in which somebody is named."""
    vaults.make_secrets_cheap()
    study = computer.home.documents / "replacing.study"
    shutil.copyfile(demo_file, study)
    opened = database.open_(place.parse(str(study)), studies.PASSPHRASE)
    with opened.write(studies.member_of(opened, "ada")) as tx:
        vaults.standing(tx)
        said = [PassageGiven(SAID, Speaker.INTERVIEWEE)]
        bring_in_report(tx, key="a-named-one", passages=said)
    opened.close()
    key = computer.home.documents / "replacing-key"
    key.write_text(studies.PASSPHRASE, "utf-8")
    with ExitStack() as stack:
        opening = ("open", str(study), "--member", "ada", "--key-file", str(key))
        yield computer.start(stack, *opening)


def read_report(page: Page) -> None:
    """Go to the report of the one who is named."""
    go_to(page, "Reports")
    page.get_by_role("link", name="a-named-one").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("a-named-one")


def test_a_suggested_name_is_replaced_and_put_back_from_the_vault(
    window: Window,
) -> None:
    page = window.page
    read_report(page)
    panel = page.get_by_role("region", name="Replace")
    panel.get_by_role("button", name="Replace words that identify somebody").click()
    panel.get_by_role("button", name="Look for names").click()
    panel.get_by_role("button", name=NAME).click()
    expect(panel.get_by_label("Words to replace")).to_have_value(NAME)
    expect(panel).to_contain_text("Read every line yourself")
    panel.get_by_role("button", name="Put it on the study's list").click()
    panel.get_by_role("button", name="See where they stand").click()
    expect(panel.get_by_role("definition").first).to_have_text("1")
    expect(panel).to_contain_text("unseen and uncounted")
    panel.get_by_role("button", name="Replace them").click()
    expect(panel).to_contain_text("in the vault only")
    words = page.get_by_role("article", name="The report's words")
    expect(words).to_contain_text(f"It was {TOKEN} who knocked. Then {TOKEN} sat")
    expect(words).not_to_contain_text(NAME)

    go_to(page, "Vault")
    replaced = page.get_by_role("region", name="Replacements").first
    expect(replaced).to_contain_text(TOKEN)
    expect(replaced).not_to_contain_text(NAME)
    page.get_by_label("Your vault secret").fill(SECRET)
    page.get_by_role("button", name="Open the vault").click()
    replaced.get_by_role("button", name="Read the originals").click()
    expect(replaced).to_contain_text(NAME)
    replaced.get_by_role("button", name=f"Undo {TOKEN}").click()
    expect(replaced).to_contain_text("Nothing is replaced yet")
    read_report(page)
    expect(words).to_contain_text(SAID)
    assert not window.strangers
