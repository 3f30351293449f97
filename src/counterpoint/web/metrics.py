"""Counting requests for Prometheus, at a port that only this machine reaches."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from counterpoint.kernel.errors import RuleError
from counterpoint.web.journal import Answered

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
LOOPBACK = "127.0.0.1"


class MetricsPortError(RuleError):
    """Another program uses the port at which metrics would be given."""


class Meters:
    """What one process counts: requests, and how long they took, by route and study.

    A server of one study names none: to Prometheus an empty label is no label.
    """

    def __init__(self) -> None:
        # Here: it looks at the environment, to know whether it is one of several.
        import prometheus_client as prometheus  # noqa: PLC0415

        self.registry = prometheus.CollectorRegistry()
        self._requests = prometheus.Counter(
            "counterpoint_requests",
            "Requests answered",
            ("method", "route", "status", "study"),
            registry=self.registry,
        )
        self._seconds = prometheus.Histogram(
            "counterpoint_request_seconds",
            "Until an answer was sent whole",
            ("route", "study"),
            registry=self.registry,
        )

    def note(self, told: Answered) -> None:
        """Count a request."""
        labels = (told.method, told.route, str(told.status), told.study)
        self._requests.labels(*labels).inc()
        if told.route != "/api/live":  # open as long as its page
            self._seconds.labels(told.route, told.study).observe(told.seconds)


def give_out(port: int, registry: object) -> Callable[[], None]:
    """Give metrics out at a port of this machine; give a way to stop.

    Raises:
        MetricsPortError: Another program uses the port.
    """
    from prometheus_client import start_http_server  # noqa: PLC0415

    try:
        server, thread = start_http_server(port, LOOPBACK, registry)  # type: ignore[arg-type]
    except OSError as error:
        msg = "Another program uses port {port}; choose another for --metrics-port."
        raise MetricsPortError(msg, port=port) from error

    def stop() -> None:
        server.shutdown()
        server.server_close()
        thread.join()

    return stop


def give_out_all(port: int, folder: Path, until: ExitStack) -> None:
    """Give out what all processes count together, through files in a private folder.

    The processes that are started from now on count there.

    Raises:
        MetricsPortError: Another program uses the port.
    """
    from prometheus_client import CollectorRegistry  # noqa: PLC0415
    from prometheus_client.multiprocess import MultiProcessCollector  # noqa: PLC0415

    folder.mkdir()
    os.environ[FOLDER] = str(folder)
    until.callback(os.environ.pop, FOLDER, None)
    registry = CollectorRegistry()
    MultiProcessCollector(registry, path=str(folder))  # type: ignore[no-untyped-call]
    until.callback(give_out(port, registry))
