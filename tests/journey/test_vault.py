"""The vault on the page: set up, filled by one who cannot read, read, locked."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Page, expect

from tests.journey import starting
from tests.journey.computer import Computer
from tests.journey.window import Window
from tests.vaults import SECRET

pytestmark = pytest.mark.browser

NAME = "Zanzibara Quokka"


@pytest.fixture(scope="module")
def window(computer: Computer) -> Iterator[Window]:
    """A new study with one participant."""
    with ExitStack() as stack:
        opened = computer.start(stack)
        starting.begin_study(opened.page, computer.home.documents / "new.study")
        starting.go_to(opened.page, "People")
        opened.page.get_by_role("button", name="Add: user").click()
        opened.page.get_by_role("button", name="Add", exact=True).click()
        expect(opened.page.get_by_role("link", name="(1)")).to_be_visible()
        yield opened
        assert not opened.complaints
        assert not opened.strangers


@pytest.fixture
def page(window: Window) -> Page:
    """The page of the new study."""
    return window.page


def person(page: Page) -> None:
    """Go to the participant's page."""
    starting.go_to(page, "People")
    page.get_by_role("link", name="(1)").click()


def test_nothing_is_put_in_before_the_vault_stands(page: Page) -> None:
    person(page)
    page.get_by_role("button", name="Put in a name").click()
    page.get_by_label("Name").fill(NAME)
    page.get_by_role("button", name="Put in", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("in the room Vault")


def test_the_recovery_key_is_shown_once_and_read_back(page: Page) -> None:
    starting.go_to(page, "Vault")
    page.get_by_label("Your vault secret").fill("short")
    page.get_by_role("button", name="Set up the vault").click()
    expect(page.get_by_role("alert")).to_contain_text("four or five words")
    page.get_by_label("Your vault secret").fill(SECRET)
    page.get_by_role("button", name="Set up the vault").click()
    words = page.locator(".vault-words").inner_text()
    page.get_by_label("Read it back from the paper").fill(words.replace("A", "B"))
    page.get_by_role("button", name="It is on paper").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.get_by_label("Read it back from the paper").fill(words)
    page.get_by_role("button", name="It is on paper").click()
    expect(page.get_by_role("main")).to_contain_text("The recovery key is on paper")
    expect(page.get_by_role("main")).to_contain_text("The vault is open here")
    expect(page.get_by_text(words)).to_have_count(0)


def test_a_name_is_put_in_and_read_with_an_open_vault(page: Page) -> None:
    person(page)
    page.get_by_role("button", name="Put in a name").click()
    page.get_by_label("Name").fill(NAME)
    page.get_by_role("button", name="Put in", exact=True).click()
    expect(page.get_by_text("Something is kept since")).to_be_visible()
    expect(page.get_by_text(NAME)).to_have_count(0)
    page.get_by_role("button", name="Read", exact=True).click()
    expect(page.get_by_text(NAME)).to_be_visible()
    assert NAME not in page.title() + page.url


def test_what_was_read_is_gone_when_the_vault_is_locked(page: Page) -> None:
    starting.go_to(page, "Vault")
    page.get_by_role("button", name="Read all: Participants").click()
    expect(page.get_by_text(NAME)).to_be_visible()
    page.get_by_role("button", name="Lock it").click()
    expect(page.get_by_text(NAME)).to_have_count(0)
    person(page)
    expect(page.get_by_role("button", name="Read", exact=True)).to_have_count(0)
    expect(page.get_by_role("link", name="Open the vault to read it")).to_be_visible()
    starting.go_to(page, "Vault")
    page.get_by_label("Your vault secret").fill("not the secret of it")
    page.get_by_role("button", name="Open the vault").click()
    expect(page.get_by_role("alert")).to_contain_text("does not open your key")


def test_history_says_that_it_was_read_and_not_what(page: Page) -> None:
    starting.go_to(page, "History")
    told = page.get_by_role("main")
    expect(told).to_contain_text("Read the identity of a participant.")
    expect(told).not_to_contain_text(NAME)
