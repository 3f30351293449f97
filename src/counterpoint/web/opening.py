"""Starting the page's server on this machine, and opening the browser."""

import gc
import ipaddress
import socket
import ssl
import webbrowser
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from starlette.types import ASGIApp

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.web import journal, metrics
from counterpoint.web.app import create_app
from counterpoint.web.house import House, check_different, front_of, keep_accounts
from counterpoint.web.journal import Journal
from counterpoint.web.pace import USUAL_PER_MINUTE, Pace
from counterpoint.web.passing import Passing
from counterpoint.web.probe import Probe
from counterpoint.web.room import Room

HOST = "127.0.0.1"
END_WITHIN_S = 2
CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20"
"""Of TLS 1.2: those that encrypt and prove at once, with keys that are thrown away."""


class PortTakenError(RuleError):
    """Another program uses the port."""


class OpenNetworkError(RuleError):
    """Words would cross a network in the clear."""


class NamelessServerError(InputError):
    """A server that listens everywhere is told by which name it is reached."""


class CertificateError(InputError):
    """The certificate or its key cannot be used."""


class AddressError(InputError):
    """The address at which a proxy is reached cannot be used."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a team's server stands.

    Attributes:
        host: The address it listens at.
        names: By which names browsers reach it.
        certificate: PEM, with the chain; None on this machine alone.
        private_key: PEM, without a passphrase.
        address: At which address browsers reach it through a proxy on this
            machine, as ``https://study.uni.example``.
        notes_requests: Whether each request is written into the log.
        metrics_port: At which port of this machine metrics are given out.
        requests_per_minute: How many each process takes from one member.
    """

    host: str
    names: tuple[str, ...]
    certificate: Path | None = None
    private_key: Path | None = None
    address: str = ""
    notes_requests: bool = False
    metrics_port: int | None = None
    requests_per_minute: int = USUAL_PER_MINUTE

    @property
    def is_tls(self) -> bool:
        """Whether the server itself speaks TLS."""
        return self.certificate is not None

    def origins(self, port: int) -> frozenset[str]:
        """Give the addresses of the server's pages, once it listens at a port."""
        scheme, usual = ("https", 443) if self.is_tls else ("http", 80)
        end = "" if port == usual else f":{port}"
        names = {*self.names, "127.0.0.1", "localhost", "::1"}
        own = {f"{scheme}://{bracketed(n)}{end}".lower() for n in names}
        return frozenset({*own, self.address} - {""})


def bracketed(name: str) -> str:
    """Write a name as in an address; an IPv6 address stands in brackets."""
    return f"[{name}]" if ":" in name else name


def standing(
    host: str,
    names: tuple[str, ...] = (),
    certificate: Path | None = None,
    private_key: Path | None = None,
    *,
    address: str = "",
) -> Standing:
    """See that a server may stand at an address; give where it stands.

    Raises:
        AddressError: The address of the proxy is none that browsers are safe at.
        OpenNetworkError: A network could reach it without TLS.
        NamelessServerError: It listens everywhere, under no name.
        CertificateError: Certificate and key cannot be used together.
    """
    is_local, is_everywhere = _reach_of(host)
    if (certificate is None) != (private_key is None):
        msg = "Give both --certificate and --private-key."
        raise CertificateError(msg)
    if not is_local and certificate is None:
        msg = (
            "Give --certificate and --private-key: at {host} a network reaches the"
            " study, and its words must not cross it in the clear."
        )
        raise OpenNetworkError(msg, host=host)
    if is_everywhere and not names:
        msg = "Say with --name by which name browsers reach the server."
        raise NamelessServerError(msg)
    if certificate is not None and private_key is not None:
        _check_pair(certificate, private_key)
    own = () if is_local or is_everywhere else (host,)
    reached = _origin(address) if address else ""
    return Standing(host, (*names, *own), certificate, private_key, reached)


def _origin(address: str) -> str:
    """Give an address as browsers name it: scheme, host, and an unusual port."""
    try:
        parts = urlsplit(address.strip().lower().rstrip("/"))
        port = parts.port
    except ValueError:
        raise _no_address() from None
    is_bare = not (parts.path or parts.query or parts.fragment or parts.username)
    if parts.scheme != "https" or not parts.hostname or not is_bare:
        raise _no_address()
    end = "" if port in {None, 443} else f":{port}"
    return f"https://{bracketed(parts.hostname)}{end}"


def _no_address() -> AddressError:
    msg = "Write the address as browsers reach it, as https://study.uni.example."
    return AddressError(msg)


def _reach_of(host: str) -> tuple[bool, bool]:
    """Whether an address is this machine's alone, and whether it is all of them."""
    if host == "localhost":
        return True, False
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False, not host
    return address.is_loopback, address.is_unspecified


def _check_pair(certificate: Path, private_key: Path) -> None:
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, private_key, password="")
    except (OSError, ssl.SSLError) as error:
        msg = "The certificate and the private key do not fit; give both as PEM files."
        raise CertificateError(msg) from error


def serve(
    room: Room, *, port: int = 0, browser: bool = True, tell: Callable[[str], None]
) -> None:
    """Serve a room until the person ends it, then close its study.

    Only this machine can reach the server.

    Args:
        room: With or without an open study.
        port: 0 takes any that is free.
        browser: Whether to open the page in the browser.
        tell: Is given the page's address, which opens it once.

    Raises:
        PortTakenError: Another program uses the port.
    """
    with closing(room), listening(HOST, port) as bound:
        address = address_of(room, bound.getsockname()[1])
        tell(address)
        if browser:
            webbrowser.open(address)
        run(create_app(room), [bound])


def serve_team(
    rooms: Sequence[Room],
    where: Standing,
    *,
    port: int,
    tell: Callable[[str], None],
) -> None:
    """Serve rooms to their teams until the server is ended, then close their studies.

    Args:
        rooms: Each with an open study, where members sign in with a password: one,
            or several, each below a path of its own.
        where: Where the server stands.
        port: 0 takes any that is free.
        tell: Is given the page's address.

    Raises:
        PortTakenError: Another program uses the port, or there is no such address.
        SameStudyError: Two rooms hold the same study.
    """
    with ExitStack() as until:
        for room in rooms:
            until.callback(room.close)
        check_different(rooms)
        bound = until.enter_context(listening(where.host, port))
        journal.write_json_lines(requests=where.notes_requests)
        app, meters = app_of_team(rooms, where, bound.getsockname()[1])
        if meters is not None and where.metrics_port is not None:
            until.callback(metrics.give_out(where.metrics_port, meters.registry))
        tell(address_of_team(where, bound))
        run(app, [bound], where)


def app_of_team(
    rooms: Sequence[Room], where: Standing, port: int, first: Path | None = None
) -> tuple[ASGIApp, metrics.Meters | None]:
    """Make the app of a team's server, which also writes down and counts.

    Args:
        rooms: Each with an open study; several lie each below its path.
        where: Where the server stands.
        port: At which it listens.
        first: The socket of the first process, if this is another.
    """
    for room in rooms:
        room.origins = where.origins(port)
        room.pace = Pace(where.requests_per_minute)
    meters = None if where.metrics_port is None else metrics.Meters()
    noting = [journal.note_in_log] if where.notes_requests else []
    if meters is not None:
        noting.append(meters.note)
    studies: dict[str, ASGIApp] = {
        room.path: Journal(Probe(create_app(room), [room]), noting, room.path)
        for room in rooms
    }
    app = studies.get("")
    if app is None:
        keep_accounts(rooms)
        app = House(Journal(Probe(front_of(rooms), rooms), noting), studies)
    if first is not None:
        app = Passing(app, first, is_tls=where.is_tls, noting=noting)
    return app, meters


def address_of_team(where: Standing, bound: socket.socket) -> str:
    """Give the address at which members sign in."""
    if where.address:
        return f"{where.address}/"
    scheme = "https" if where.is_tls else "http"
    name = bracketed(next(iter(where.names), where.host))
    return f"{scheme}://{name}:{bound.getsockname()[1]}/"


def listening(host: str, port: int) -> socket.socket:
    """Listen, or say why not.

    Raises:
        PortTakenError: Another program uses the port, or there is no such address.
    """
    try:
        return listening_at(port, host)
    except OSError as error:
        msg = "Another program uses port {port}; leave --port away."
        if host != HOST:
            msg = (
                "The server cannot listen at this address and port {port}; check both."
            )
        raise PortTakenError(msg, port=port) from error


def run(
    app: ASGIApp, sockets: Sequence[socket.socket], where: Standing | None = None
) -> None:
    """Answer until ended. Signals may pass through."""
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        # A proxy on this machine says from where a browser comes; nobody else may.
        proxy_headers=where is not None and bool(where.address),
        forwarded_allow_ips=HOST,
        timeout_graceful_shutdown=END_WITHIN_S,
        ssl_certfile=None if where is None else where.certificate,
        ssl_keyfile=None if where is None else where.private_key,
        ssl_ciphers=CIPHERS,
    )
    # The program itself stays until the end: no later search for unused memory goes
    # through it again, which was two fifths of listing a report's 10,000 codings.
    gc.freeze()
    try:
        uvicorn.Server(config).run(sockets=list(sockets))
    except KeyboardInterrupt:  # uvicorn passes on what ended it
        return
    finally:
        gc.unfreeze()


def listening_at(port: int, host: str = HOST) -> socket.socket:
    """Listen, on this machine alone if no host is named.

    Every connection sends at once what it has.

    Without that the second half of each answer waits, some 40 ms, until the browser
    says that it has the first.

    Raises:
        OSError: Another program uses the port.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.create_server((host, port), family=family)
    bound.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return bound


def address_of(room: Room, port: int) -> str:
    """Make an address that opens the page once, for one browser."""
    return f"http://{HOST}:{port}/#begin={room.offers.make()}"
