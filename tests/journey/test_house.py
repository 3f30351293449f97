"""Two studies at one server: two doors, and nothing of the one at the other."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import houses, studies
from tests.houses import DOORS, TITLES, WORDS, WORK
from tests.journey.appearance import Appearances
from tests.journey.server import Home, Server
from tests.journey.starting import go_to
from tests.journey.team import certify, sign_in

pytestmark = pytest.mark.browser
ACCOUNT = "ada@uni.example"


@pytest.fixture(scope="module")
def address(
    tmp_path_factory: pytest.TempPathFactory, postgres_url: str
) -> Iterator[str]:
    """A server of two processes and two studies, behind TLS, and its address."""
    studies.derive_keys_once()
    home = Home.beneath(tmp_path_factory.mktemp("house"))
    with studies.new_database(postgres_url) as name:
        places = houses.on_server(postgres_url, name)
        with houses.rooms_at(places):
            pass
        settings = _settings(home, houses.addresses(postgres_url, name))
        serving = ("serve", "--settings", str(settings), "--port", "0")
        with Server(home, *serving, "--processes", "2") as server:
            yield server.address()


def _settings(home: Home, addresses: dict[str, str]) -> Path:
    certificate, private_key = certify(home.documents)
    key = home.documents / "secret"
    key.write_text(studies.PASSPHRASE, "utf-8")
    lines = [
        'name = ["localhost"]',
        f'certificate = "{certificate}"',
        f'private-key = "{private_key}"',
    ]
    for path, written in addresses.items():
        told = (f'path = "{path}"', f'database = "{written}"', f'key-file = "{key}"')
        lines += ["[[study]]", *told]
    file = home.documents / "server.toml"
    file.write_text("\n".join(lines), "utf-8")
    file.chmod(0o600)
    return file


def _come_in(page: Page, address: str, path: str) -> None:
    page.goto(f"{address}{path}/")
    sign_in(page, "ada", WORDS[path])
    expect(page.get_by_role("banner")).to_contain_text(TITLES[path])


def test_two_studies_stand_at_one_address_and_each_page_stays_in_its_own(
    browser: Browser, address: str
) -> None:
    here = browser.new_context(reduced_motion="reduce")
    page, seen = here.new_page(), Appearances()
    page.goto(f"{address}nothing/here")
    expect(page.get_by_role("status")).to_contain_text("Nothing stands at this address")
    page.goto(address)
    expect(page.get_by_text("This server holds several studies")).to_be_visible()
    seen.look(page, "the first page of a server")
    assert (seen.barriers, seen.too_wide) == ([], [])

    _come_in(page, address, DOORS)
    go_to(page, "Study")
    expect(page).to_have_url(f"{address}{DOORS}/study")
    other = here.new_page()
    other.goto(f"{address}{WORK}/")
    expect(other.get_by_text("Who sits here?")).to_be_visible()
    expect(other.get_by_role("heading", level=1)).to_have_text(WORK)
    _come_in(other, address, WORK)

    again = browser.new_context(reduced_motion="reduce")
    bo = again.new_page()
    _come_in(bo, address, DOORS)
    go_to(bo, "Study")
    title = bo.get_by_role("textbox", name="Title", exact=True)
    title.fill(f"{TITLES[DOORS]}, and what is behind them")
    title.blur()
    expect(page.get_by_role("banner")).to_contain_text("what is behind them")
    expect(other.get_by_role("banner")).to_contain_text(TITLES[WORK])

    page.get_by_role("banner").get_by_role("button", name="Ada Lindqvist").click()
    page.get_by_role("menuitem", name="Lock").click()
    expect(page.get_by_text("Who sits here?")).to_be_visible()
    other.reload()
    expect(other.get_by_role("banner")).to_contain_text(TITLES[WORK])
    here.close()
    again.close()


def _fill(page: Page, told: dict[str, str]) -> None:
    for name, value in told.items():
        page.get_by_role("textbox", name=name, exact=True).fill(value)


def test_with_one_account_one_signs_in_once_and_steps_from_study_to_study(
    browser: Browser, address: str
) -> None:
    here = browser.new_context(reduced_motion="reduce")
    page, seen = here.new_page(), Appearances()
    _come_in(page, address, DOORS)
    go_to(page, "Your account")
    page.get_by_role("button", name="Begin an account").click()
    told = {"Name of the account": ACCOUNT, "Current password": WORDS[DOORS]}
    _fill(page, told)
    page.get_by_role("button", name="Begin the account").click()
    expect(page.get_by_text(f"the home of your account {ACCOUNT}")).to_be_visible()

    _come_in(page, address, WORK)
    go_to(page, "Your account")
    page.get_by_role("button", name="I have an account already").click()
    seen.look(page, "letting an account lead here")
    _fill(
        page,
        {
            "Your password in this study": WORDS[WORK],
            "Name of the account": ACCOUNT,
            "Password of the account": WORDS[DOORS],
        },
    )
    page.get_by_role("button", name="Let it lead here").click()
    expect(page.get_by_text(f"Your account {ACCOUNT} leads here.")).to_be_visible()
    here.close()

    there = browser.new_context(reduced_motion="reduce")
    page = there.new_page()
    page.goto(address)
    seen.look(page, "the door of a server with accounts")
    _fill(page, {"Name of your account": ACCOUNT, "Password": "not the right one"})
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("do not belong together")
    _fill(page, {"Password": WORDS[DOORS]})
    page.keyboard.press("Enter")
    listed = page.get_by_role("heading", name="Your studies at this server")
    expect(listed).to_be_focused()  # what was typed in is gone
    seen.look(page, "the studies of an account")
    assert (seen.barriers, seen.too_wide) == ([], [])
    page.get_by_role("button", name=TITLES[WORK]).click()
    expect(page.get_by_role("banner")).to_contain_text(TITLES[WORK])

    page.get_by_role("banner").get_by_role("button", name="Ada Lindqvist").click()
    page.get_by_role("menuitem", name="My studies at this server").click()
    page.get_by_role("button", name="Sign out of all of them here").click()
    expect(page.get_by_text("This server holds several studies")).to_be_visible()
    page.goto(f"{address}{WORK}/")
    expect(page.get_by_text("Who sits here?")).to_be_visible()
    there.close()
