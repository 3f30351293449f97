"""A team at one server: two browsers, each member with a password of their own."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from playwright.sync_api import Browser, BrowserContext, Page, expect

from counterpoint.across.founding import found_study
from counterpoint.storage.place import FilePlace
from counterpoint.study.password import verbs as passwords
from tests import studies
from tests.journey.server import Home, Server
from tests.journey.starting import go_to

pytestmark = pytest.mark.browser

ADAS = "blue doors stand open"
BOS = "four quiet little words"


def certify(folder: Path) -> tuple[Path, Path]:
    """Make a certificate for this machine, and its key, as a server's keeper does."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    certificate, private_key = folder / "certificate.pem", folder / "key.pem"
    certificate.write_bytes(made.public_bytes(pem))
    private_key.write_bytes(private)
    return certificate, private_key


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A team's server, behind TLS, and its address."""
    home = Home.beneath(tmp_path_factory.mktemp("team"))
    study = home.documents / "team.study"
    made, ada = found_study(
        FilePlace(study), studies.PASSPHRASE, title="Team", member="Ada Lindqvist"
    )
    with made.write(ada) as tx:
        passwords.set_own_password(tx, new=ADAS)
    made.close()
    secret = home.documents / "secret"
    secret.write_text(studies.PASSPHRASE, "utf-8")
    certificate, private_key = certify(home.documents)
    serving = ("serve", str(study), "--port", "0", "--name", "localhost")
    tls = ("--certificate", str(certificate), "--private-key", str(private_key))
    with Server(home, *serving, *tls, "--key-file", str(secret)) as server:
        yield server.address()


@pytest.fixture
def browsers(browser: Browser) -> Iterator[list[BrowserContext]]:
    """Two people's browsers."""
    contexts = [browser.new_context() for _ in range(2)]
    yield contexts
    for context in contexts:
        context.close()


def sign_in(page: Page, name: str, password: str) -> None:
    """Sit down with a password, once the page has come to the door."""
    expect(page.get_by_text("Who sits here?")).to_be_visible()
    page.get_by_role("button", name=name).click()
    page.get_by_role("textbox", name="Password", exact=True).fill(password)
    page.keyboard.press("Enter")


def test_two_members_work_at_one_server_each_with_a_password(
    address: str, browsers: list[BrowserContext]
) -> None:
    ada, bo = (context.new_page() for context in browsers)
    ada.goto(address)
    expect(ada.get_by_role("button", name="Close the study")).to_have_count(0)
    ada.get_by_role("textbox", name="Password", exact=True).fill("not the right one")
    ada.keyboard.press("Enter")
    expect(ada.get_by_role("alert")).to_contain_text("This is not the password")
    ada.get_by_role("textbox", name="Password", exact=True).fill(ADAS)
    ada.keyboard.press("Enter")
    go_to(ada, "Study")
    ada.get_by_role("button", name="Add a member").click()
    ada.get_by_role("textbox", name="Name", exact=True).fill("Bo Ekman")
    ada.get_by_role("button", name="Let them join").click()
    ada.get_by_role("button", name="Bo Ekman").click()
    ada.get_by_role("button", name="Make a code for the first sign-in").click()
    code = ada.get_by_role("status").locator("code").inner_text()

    bo.goto(address)
    bo.get_by_role("button", name="Bo Ekman").click()
    bo.get_by_role("textbox", name="One-time code").fill(code)
    bo.get_by_role("textbox", name="New password", exact=True).fill(BOS)
    bo.get_by_role("textbox", name="The new password once more").fill(BOS)
    bo.get_by_role("button", name="Sign in").click()
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

    ada.get_by_role("button", name="Let them leave the team").click()
    expect(ada.get_by_role("button", name="Let them take part again")).to_be_visible()
    bo.reload()
    expect(bo.get_by_role("heading", name="Who sits here?")).to_be_visible()
    expect(bo.get_by_role("button", name="Bo Ekman")).to_have_count(0)
