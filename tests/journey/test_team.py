"""A team at one server: two browsers, each member with a password of their own."""

from collections.abc import Iterator

import pyotp
import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.password import verbs as passwords
from tests.journey.appearance import Appearances
from tests.journey.starting import go_to
from tests.journey.team import served, sign_in

pytestmark = pytest.mark.browser

ADAS = "blue doors stand open"
BOS = "four quiet little words"


def _with_password(made: Database, ada: MemberId) -> None:
    with made.write(ada) as tx:
        passwords.set_own_password(tx, new=ADAS)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A team's server, behind TLS, and its address."""
    folder = tmp_path_factory.mktemp("team")
    with served(
        folder, title="Team", first="Ada Lindqvist", fill=_with_password
    ) as opened:
        yield opened


@pytest.fixture
def browsers(browser: Browser) -> Iterator[list[BrowserContext]]:
    """Two people's browsers."""
    contexts = [browser.new_context(reduced_motion="reduce") for _ in range(2)]
    yield contexts
    for context in contexts:
        context.close()


def test_two_members_work_at_one_server_each_with_a_password(
    address: str, browsers: list[BrowserContext]
) -> None:
    ada, bo = (context.new_page() for context in browsers)
    ada.goto(address)
    expect(ada.get_by_role("button", name="Close the study")).to_have_count(0)
    sign_in(ada, "Ada Lindqvist", "not the right one")
    expect(ada.get_by_role("alert")).to_contain_text("do not belong together")
    sign_in(ada, "ada", ADAS)
    go_to(ada, "Study")
    ada.get_by_role("button", name="Add a member").click()
    ada.get_by_role("textbox", name="Name", exact=True).fill("Bo Ekman")
    ada.get_by_role("button", name="Let them join").click()
    ada.get_by_role("button", name="Bo Ekman").click()
    ada.get_by_role("button", name="Make a code for the first sign-in").click()
    link = ada.get_by_role("status").locator("code").inner_text()

    bo.goto(link)
    bo.get_by_role("textbox", name="New password", exact=True).fill(BOS)
    bo.get_by_role("textbox", name="The new password once more").fill(BOS)
    bo.get_by_role("button", name="Sign in", exact=True).click()
    go_to(bo, "Study")
    bo.get_by_role("main").get_by_role("button", name="Bo Ekman").click()
    bo.get_by_label("Credentials").fill("PhD, RN")
    bo.get_by_label("Occupation").focus()
    expect(bo.get_by_role("button", name="Add a member")).to_have_count(0)
    expect(ada.get_by_label("Credentials")).to_have_value("PhD, RN")
    team = ada.get_by_role("main").get_by_role("listitem")
    expect(team.filter(has_text="Bo Ekman")).to_contain_text("signs in with a password")

    bo.get_by_role("banner").get_by_role("button", name="Bo Ekman").click()
    bo.get_by_role("menuitem", name="Lock").click()
    expect(bo.get_by_role("heading", name="Who sits here?")).to_be_visible()
    sign_in(bo, "Bo Ekman", BOS)
    go_to(bo, "Study")
    bo.reload()
    bo.get_by_role("main").get_by_role("button", name="Bo Ekman").click()
    expect(bo.get_by_label("Credentials")).to_have_value("PhD, RN")
    bo.keyboard.press("Control+Shift+L")
    sign_in(bo, "Bo Ekman", BOS)
    # Nothing was typed, so nothing waited behind the door.
    expect(bo.get_by_role("heading", level=1)).to_have_text("Study")
    expect(bo.get_by_label("Credentials")).to_have_count(0)

    ada.get_by_role("button", name="Let them leave the team").click()
    expect(ada.get_by_role("button", name="Let them take part again")).to_be_visible()
    bo.reload()
    expect(bo.get_by_role("heading", name="Who sits here?")).to_be_visible()
    expect(bo.get_by_role("textbox", name="Your name or key")).to_be_visible()
    expect(bo.get_by_role("button", name="Bo Ekman")).to_have_count(0)


def test_a_second_factor_a_lock_that_loses_no_word_and_a_code_without_the_telephone(
    address: str, browsers: list[BrowserContext]
) -> None:
    seen, ada = Appearances(), browsers[0].new_page()
    ada.goto(address)
    sign_in(ada, "ada", ADAS)
    go_to(ada, "Your account")
    ada.get_by_role("button", name="Set up a second factor").click()
    ada.get_by_role("textbox", name="Current password").fill(ADAS)
    ada.keyboard.press("Enter")
    expect(ada.get_by_role("img", name="QR code of the second factor")).to_be_visible()
    secret = ada.get_by_role("main").locator("code").inner_text().replace(" ", "")
    ada.get_by_role("textbox", name="Six digits from your telephone").fill(
        pyotp.TOTP(secret).now()
    )
    ada.keyboard.press("Enter")
    expect(ada.get_by_text("You have no codes for a lost telephone")).to_be_visible()
    ada.get_by_role("button", name="Make codes for a lost telephone").click()
    ada.get_by_role("textbox", name="Current password").fill(ADAS)
    ada.keyboard.press("Enter")
    codes = ada.get_by_role("status").get_by_role("listitem")
    expect(codes).to_have_count(8)
    code = codes.first.inner_text()
    ada.get_by_role("button", name="I have written them down").click()
    expect(ada.get_by_text("You have 8 codes left")).to_be_visible()
    expect(ada.get_by_text("At another browser")).to_have_count(0)
    seen.look(ada, "Your account")
    assert not seen.barriers
    assert not seen.too_wide

    go_to(ada, "Study")
    ada.get_by_role("button", name="Add a member").click()
    ada.get_by_role("textbox", name="Name", exact=True).fill("Cleo, half typed")
    ada.keyboard.press("Control+Shift+L")
    expect(ada.get_by_text("Who sits here?")).to_be_visible()
    expect(ada.get_by_text("Members")).to_have_count(0)
    # Spoken in another language the page would be drawn anew, without what was typed.
    expect(ada.get_by_role("button", name="Svenska")).to_have_count(0)
    assert "Cleo" not in ada.evaluate("""() => [
        document.documentElement.textContent,
        ...[...document.querySelectorAll("input, textarea")].map((one) => one.value),
    ].join()""")
    sign_in(ada, "Ada Lindqvist", ADAS)
    digits = ada.get_by_role("textbox", name="Six digits from your telephone")
    digits.fill("no digits")
    ada.keyboard.press("Enter")
    expect(ada.get_by_role("alert")).to_contain_text("These are not the digits")
    digits.fill(code)
    ada.keyboard.press("Enter")
    typed = ada.get_by_role("textbox", name="Name", exact=True)
    expect(typed).to_have_value("Cleo, half typed")
    typed.fill("")
    go_to(ada, "Your account")
    expect(ada.get_by_text("You have 7 codes left")).to_be_visible()
