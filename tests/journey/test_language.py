"""The page speaks the language of the browser, and another if one chooses so."""

import re

import pytest
from playwright.sync_api import Browser, expect

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password import verbs as passwords
from tests.journey.appearance import Appearances
from tests.journey.team import served_here

pytestmark = pytest.mark.browser

OWN = "blue doors stand open"


def _with_bo(made: Database, ada: MemberId) -> None:
    with made.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
        add_member(tx, key="bo", name="Bo Ekman", roles=[Role.RESEARCHER])


def test_a_swedish_browser_is_spoken_to_in_swedish_from_the_door_on(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder, seen = tmp_path_factory.mktemp("language"), Appearances()
    with served_here(
        folder, title="Team", first="Ada Lindqvist", fill=_with_bo
    ) as address:
        context = browser.new_context(reduced_motion="reduce", locale="sv-SE")
        page = context.new_page()
        page.goto(address)
        asked = page.get_by_role("heading", level=2)
        expect(asked).to_have_text("Vem sitter här?")
        expect(page.locator("html")).to_have_attribute("lang", "sv")
        seen.look(page, "a door in Swedish")

        page.get_by_role("button", name="English").click()
        expect(asked).to_have_text("Who sits here?")
        back = page.get_by_role("button", name="Svenska")
        expect(back).to_be_focused()
        page.keyboard.press("Enter")
        expect(asked).to_have_text("Vem sitter här?")

        page.get_by_role("textbox", name="Ditt namn eller din nyckel").fill("ada")
        page.get_by_role("textbox", name="Lösenord", exact=True).fill(OWN)
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name="Visa det som skrivs")).to_be_focused()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
        rail = page.get_by_role("navigation", name="Forskningens steg")
        people = rail.get_by_role("link", name=re.compile("^Människor"))
        expect(people).to_be_visible()
        rail.get_by_role("link", name="Ditt konto").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Ditt konto")
        seen.look(page, "an account in Swedish")

        rail.get_by_role("link", name="Studien").click()
        page.get_by_role("button", name="Bo Ekman").click()
        page.get_by_role("button", name="Gör en kod").press("Enter")
        expect(page.get_by_text("#invitation=")).to_be_visible()
        again = page.get_by_role("button", name="Gör en ny kod")
        expect(again).to_be_focused()  # though it was disabled meanwhile
        seen.look(page, "an invitation in Swedish")
        context.close()
    assert (seen.barriers, seen.too_wide) == ([], [])
