"""Two servers of one study behind a proxy, as ``deploy`` lays them out; one is killed.

    .venv/bin/python -m tests.long.through_proxy nginx|caddy [PROGRAM]

The file of ``deploy`` is used as it stands, but for names, ports and certificates.
A member signs in by TLS at the proxy, opens the vault, works and listens while one
``serve`` is killed and stays away.
"""

import http.client
import json
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookies import SimpleCookie
from pathlib import Path

from counterpoint.across.founding import found_study
from counterpoint.study.password.verbs import set_own_password
from counterpoint.web.opening import listening_at
from tests import studies
from tests.architecture.tree import ROOT
from tests.journey.team import certify
from tests.long.killing.place import OnServer, Served, on_server

PASSWORD = "blue doors stand open"  # noqa: S105 - of a study that is made here
SECRET = "nine small birds at noon"  # noqa: S105 - likewise
STEPS = 50
NAME = "localhost"


class Browser:
    """One browser at the proxy: its cookies, and the word it repeats."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._cookies: dict[str, str] = {}
        self._context = ssl.create_default_context()
        self._context.check_hostname = False
        self._context.verify_mode = ssl.CERT_NONE
        self.headers = {"Content-Type": "application/json"}

    def connect(self) -> http.client.HTTPSConnection:
        """Make a connection of its own, as a browser makes several."""
        return http.client.HTTPSConnection(
            NAME, self._port, context=self._context, timeout=60
        )

    def ask(self, method: str, path: str, body: object = None) -> tuple[int, object]:
        """Ask once; give the status, and what was answered."""
        connection = self.connect()
        sent = None if body is None else json.dumps(body).encode()
        host = {
            "Host": f"{NAME}:{self._port}",
            "Origin": f"https://{NAME}:{self._port}",
        }
        connection.request(method, path, sent, {**self.headers, **host})
        answer = connection.getresponse()
        told = answer.read()
        for given in answer.headers.get_all("Set-Cookie", ()):
            assert "secure" in given.lower()
            self._cookies |= {k: m.value for k, m in SimpleCookie(given).items()}
        pairs = (f"{name}={value}" for name, value in self._cookies.items())
        self.headers["Cookie"] = "; ".join(pairs)
        connection.close()
        return answer.status, json.loads(told) if told else None

    def sign_in(self) -> None:
        """Sit down as Ada."""
        _, begun = self.ask("POST", "/api/session/begin", {"token": ""})
        assert isinstance(begun, dict), begun
        self.headers["x-csrf-token"] = begun["csrf"]
        status, told = self.ask(
            "POST", "/api/session", {"member": "ada", "password": PASSWORD}
        )
        assert status == 200, told
        assert isinstance(told, dict), told
        self.headers["x-csrf-token"] = told["csrf"]


def free_port() -> int:
    """Name a port that nobody uses just now."""
    with listening_at(0) as bound:
        return int(bound.getsockname()[1])


@contextmanager
def proxied(
    kind: str, program: str, folder: Path, at: tuple[int, int], ports: list[int]
) -> Iterator[None]:
    """Run the proxy as ``deploy`` lays it out, by TLS at one port, plain at another."""
    port, plain = at
    certificate, key = certify(folder)
    name = "nginx.conf" if kind == "nginx" else "Caddyfile"
    written = (ROOT / "deploy" / name).read_text("utf-8")
    written = written.replace(":8443", f":{ports[0]}").replace(":8444", f":{ports[1]}")
    file = folder / name
    if kind == "nginx":
        body = (
            written.replace("443 ssl", f"127.0.0.1:{port} ssl")
            .replace("listen 80", f"listen 127.0.0.1:{plain}")
            .replace("/etc/ssl/study.pem", str(certificate))
            .replace("/etc/ssl/study.key", str(key))
            .replace("study.uni.example", NAME)
            .replace("/run/counterpoint/body", str(folder / "body"))
            .replace("/var/log/nginx/study.log", str(folder / "study.log"))
        )
        temporary = "".join(
            f"{each}_temp_path {folder}/{each};\n"
            for each in ("proxy", "fastcgi", "uwsgi", "scgi")
        )
        file.write_text(
            f"daemon off;\npid {folder}/nginx.pid;\nerror_log {folder}/error.log;\n"
            f"user root;\nevents {{}}\nhttp {{\n{temporary}{body}\n}}\n"
        )
        command = [program, "-c", str(file), "-e", str(folder / "error.log")]
    else:
        site = f"https://{NAME}:{port} {{\n\ttls {certificate} {key}"
        body = written.replace("\nstudy.uni.example {", f"\n{site}").replace(
            "http://study.uni.example", f"http://{NAME}:{plain}"
        )
        ours = "{\n\tadmin off\n\tauto_https disable_redirects\n"
        assert body.count("\n{\n") == 1, "the file's own settings"
        file.write_text(body.replace("\n{\n", f"\n{ours}", 1))
        command = [program, "run", "--adapter", "caddyfile", "--config", str(file)]
    with (folder / "proxy.log").open("wb") as log:
        running = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: S603 - a proxy that was named
    try:
        yield
    finally:
        running.terminate()
        running.wait()


NOBODY_SETS_IT = threading.Event()
PAUSE_S = 0.2


def until_ready(browser: Browser) -> None:
    """Wait until a server answers behind the proxy."""
    until = time.monotonic() + 60
    while True:
        try:
            if browser.ask("GET", "/ready")[0] == 200:
                return
        except (OSError, ValueError, http.client.HTTPException):
            if time.monotonic() > until:
                raise
        NOBODY_SETS_IT.wait(PAUSE_S)


def work(browser: Browser, servers: list[Served]) -> None:
    """Sign in, open the vault, work and listen while one server is killed."""
    until_ready(browser)
    browser.sign_in()
    status, made = browser.ask("POST", "/api/vault", {"secret": SECRET})
    assert status == 200, made
    assert isinstance(made, dict)
    kept = {"recovery_key": made["recovery_key"]}
    browser.ask("POST", "/api/vault/recovery/keep", kept)
    browser.ask("POST", "/api/vault/open", {"secret": SECRET})
    opened = [browser.ask("GET", "/api/vault")[1] for _ in range(STEPS // 5)]
    assert all(isinstance(each, dict) and each["locks_in_s"] for each in opened)
    connection = browser.connect()
    host = {"Host": f"{NAME}:{browser._port}"}  # noqa: SLF001 - its own
    connection.request("GET", "/api/live", headers={**browser.headers, **host})
    stream = connection.getresponse()
    assert stream.readline().startswith(b":")
    statuses, longest = [], 0.0
    for number in range(STEPS):
        if number == STEPS // 2:
            servers.pop().kill()
        began = time.perf_counter()
        status, _ = browser.ask("PATCH", "/api/study", {"title": f"Title {number}"})
        if status != 200:
            print(f"step {number}: {status}")  # noqa: T201
        if status >= 500:  # it was on its way to the one that was killed
            _, shown = browser.ask("GET", "/api/study")
            status, _ = browser.ask("PATCH", "/api/study", {"title": f"Title {number}"})
            statuses.append(-1)
        statuses.append(status)
        longest = max(longest, time.perf_counter() - began)
    _, shown = browser.ask("GET", "/api/study")
    assert isinstance(shown, dict)
    assert shown["title"] == f"Title {STEPS - 1}"
    assert browser.ask("GET", "/api/session")[0] == 200
    again = statuses.count(-1)
    print(f"{STEPS} steps: {statuses.count(200)} kept, {again} asked again")  # noqa: T201
    print(f"the longest took {longest:.3f} s; {len(opened)} times the vault was open")  # noqa: T201
    connection.close()


def main() -> None:
    """Lay it out, and work."""
    kind = sys.argv[1]
    program = sys.argv[2] if len(sys.argv) > 2 else kind
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)  # PostgreSQL's user must pass through
        with on_server(folder) as where:
            _work_at(where, kind, program, folder)


def _work_at(where: OnServer, kind: str, program: str, folder: Path) -> None:
    study, ada = found_study(
        where.where, studies.PASSPHRASE, title="Behind", member="Ada"
    )
    with study.write(ada) as tx:
        set_own_password(tx, new=PASSWORD)
    study.close()
    port, plain = free_port(), free_port()
    address = ("--address", f"https://{NAME}:{port}", "--log", "requests")
    database = ("--database", f"{where.url}&schema=killed")
    ports = [free_port(), free_port()]
    servers = [
        Served(folder, *database, *address, "--port", str(each)) for each in ports
    ]
    try:
        with proxied(kind, program, folder, (port, plain), ports):
            work(Browser(port), servers)
            _check_plain(plain)
        _check_logs(folder)
    finally:
        for server in servers:
            server.kill()


def _check_plain(port: int) -> None:
    """See that in the clear a page is led to TLS, and the API is refused."""
    for path, wanted in (("/", 301), ("/doors/", 301), ("/api/study", 403)):
        asked = http.client.HTTPConnection(NAME, port, timeout=60)
        asked.request("GET", path)
        answer = asked.getresponse()
        assert answer.status == wanted, f"{path}: {answer.status}"
        led_to = answer.getheader("location", "")
        assert led_to.startswith("https://") is (wanted == 301), led_to
        asked.close()
    print("in the clear: pages led to TLS, the API refused")  # noqa: T201


def _check_logs(folder: Path) -> None:
    """See that the proxy wrote down no address, also of what failed."""
    logs = [
        folder / name
        for name in ("proxy.log", "error.log", "study.log")
        if (folder / name).exists()
    ]
    for log in logs:
        told = log.read_text("utf-8", "replace")
        assert "/api/" not in told, told[-2_000:]
        print(f"{log.name}: {len(told)} characters, no address")  # noqa: T201


if __name__ == "__main__":
    main()
