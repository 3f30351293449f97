"""A passkey at a server: added with the password, then no password any more."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.password import verbs as passwords
from tests.journey.appearance import Appearances
from tests.journey.starting import go_to
from tests.journey.team import served_here, sign_in

pytestmark = pytest.mark.browser

OWN = "blue doors stand open"


def _with_password(made: Database, ada: MemberId) -> None:
    with made.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)


@pytest.fixture
def ada(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """Ada's browser at the door of a server, with a device that makes passkeys."""
    folder = tmp_path_factory.mktemp("passkey")
    with served_here(
        folder, title="Team", first="Ada Lindqvist", fill=_with_password
    ) as address:
        context = browser.new_context(reduced_motion="reduce")
        page = context.new_page()
        device = context.new_cdp_session(page)
        device.send("WebAuthn.enable")
        device.send(
            "WebAuthn.addVirtualAuthenticator",
            {
                "options": {
                    "protocol": "ctap2",
                    "transport": "internal",
                    "hasResidentKey": True,
                    "hasUserVerification": True,
                    "isUserVerified": True,
                }
            },
        )
        page.goto(address)
        yield page
        context.close()


def test_a_passkey_is_added_once_and_signs_in_until_it_is_taken_away(ada: Page) -> None:
    seen, enter = Appearances(), ada.get_by_role("button", name="with a passkey")
    sign_in(ada, "ada", OWN)
    go_to(ada, "Your account")
    add = ada.get_by_role("button", name="Add a passkey")
    add.click()
    ada.keyboard.type("My telephone")
    ada.keyboard.press("Tab")
    ada.keyboard.type("guessed it")
    ada.keyboard.press("Enter")
    expect(ada.get_by_role("alert")).to_contain_text("This is not the password")
    ada.get_by_role("textbox", name="Current password").fill(OWN)
    ada.keyboard.press("Enter")
    listed = ada.get_by_role("listitem").filter(has_text="My telephone")
    expect(listed).to_contain_text("never used")
    seen.look(ada, "Your account")

    ada.get_by_role("button", name="Change my password").click()
    expect(ada.get_by_role("textbox", name="Current password")).to_be_focused()
    ada.get_by_role("button", name="Not now").click()
    part = ada.get_by_role("heading", name="Password", exact=True)
    expect(part).to_be_focused()

    ada.keyboard.press("Control+Shift+L")
    enter.click()
    expect(listed).to_contain_text("last used")

    add.click()
    ada.keyboard.type("The same again")
    ada.get_by_role("textbox", name="Current password").fill(OWN)
    ada.keyboard.press("Enter")
    refused = ada.get_by_role("main").get_by_role("alert")
    expect(refused).to_contain_text("This device holds a passkey")
    ada.get_by_role("button", name="Not now").click()
    # The next key goes on from there, not from the top of the page.
    expect(ada.get_by_role("heading", name="Passkeys")).to_be_focused()

    listed.get_by_role("button", name="Take the passkey My telephone away").click()
    ada.keyboard.type(OWN)
    ada.keyboard.press("Enter")
    expect(listed).to_have_count(0)
    expect(ada.get_by_role("heading", name="Passkeys")).to_be_focused()
    ada.keyboard.press("Control+Shift+L")
    expect(ada.get_by_text("Who sits here?")).to_be_visible()
    expect(enter).to_have_count(0)
    assert not seen.barriers
    assert not seen.too_wide
