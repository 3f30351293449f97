"""A team's server behind TLS, and its members at their browsers."""

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from playwright.sync_api import Browser, Page, expect

from counterpoint.across.founding import found_study
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace, Place, ServerPlace
from tests import studies
from tests.journey.server import Home, Server
from tests.journey.starting import go_to


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


@contextmanager
def served(
    folder: Path, *, title: str, first: str, fill: Callable[[Database, MemberId], None]
) -> Iterator[str]:
    """Serve a new study, and give its address.

    Args:
        folder: Where all of it lies.
        title: The study's.
        first: The name of its first member.
        fill: Puts in what it holds, members and passwords too.
    """
    home = Home.beneath(folder)
    study = home.documents / "team.study"
    _make(FilePlace(study), title, first, fill)
    with _serving(home, str(study), *_tls(home)) as server:
        yield server.address()


@contextmanager
def served_here(
    folder: Path, *, title: str, first: str, fill: Callable[[Database, MemberId], None]
) -> Iterator[str]:
    """Serve a new study to this machine alone, in the clear, and give its address.

    Browsers use passkeys there, as under TLS; under a certificate of the test's own
    they would use none.
    """
    home = Home.beneath(folder)
    study = home.documents / "team.study"
    _make(FilePlace(study), title, first, fill)
    with _serving(home, str(study)) as server:
        yield server.address()


@contextmanager
def served_by_two(
    folder: Path,
    url: str,
    *,
    title: str,
    first: str,
    fill: Callable[[Database, MemberId], None],
) -> Iterator[tuple[str, Server]]:
    """Serve a new study from PostgreSQL by two processes; give address and server."""
    where = studies.server_place(url, "postgres", f"team_{secrets.token_hex(6)}")
    assert isinstance(where, ServerPlace)
    _make(where, title, first, fill)
    from_it = ("--database", f"{url}&schema={where.schema}", "--processes", "2")
    home = Home.beneath(folder)
    with _serving(home, *from_it, *_tls(home)) as server:
        yield server.address(), server


def _make(
    where: Place, title: str, first: str, fill: Callable[[Database, MemberId], None]
) -> None:
    made, ada = found_study(where, studies.PASSPHRASE, title=title, member=first)
    fill(made, ada)
    made.close()


def _serving(home: Home, *study: str) -> Server:
    secret = home.documents / "secret"
    secret.write_text(studies.PASSPHRASE, "utf-8")
    serving = ("serve", *study, "--port", "0", "--name", "localhost")
    return Server(home, *serving, "--key-file", str(secret))


def _tls(home: Home) -> tuple[str, ...]:
    certificate, private_key = certify(home.documents)
    return ("--certificate", str(certificate), "--private-key", str(private_key))


@contextmanager
def seated(
    browser: Browser, address: str, names: Mapping[str, str], password: str, room: str
) -> Iterator[dict[str, Page]]:
    """Let members sit down, each at a browser of their own, and go to a room.

    Args:
        browser: Starts the browsers.
        address: Of the team's server.
        names: The members' names, by key.
        password: Each one's, with ``{key}`` in it.
        room: Its name on the rail.
    """
    contexts = {key: browser.new_context(reduced_motion="reduce") for key in names}
    opened = {key: context.new_page() for key, context in contexts.items()}
    for key, page in opened.items():
        page.goto(address)
        sign_in(page, names[key], password.format(key=key))
        go_to(page, room)
    yield opened
    for context in contexts.values():
        context.close()


def sign_in(page: Page, name: str, password: str) -> None:
    """Sit down with a password, once the page has come to the door.

    A server's door names nobody at a browser where nobody signed in before.
    """
    expect(page.get_by_text("Who sits here?")).to_be_visible()
    asked = page.get_by_role("textbox", name="Your name or key in the study")
    seat = page.get_by_role("button", name=name)
    expect(asked.or_(seat).first).to_be_visible()
    if asked.count():
        asked.fill(name)
    elif seat.get_attribute("aria-expanded") == "false":
        seat.click()
    page.get_by_role("textbox", name="Password", exact=True).fill(password)
    page.keyboard.press("Enter")
