"""A browser with a profile of its own, and all that it complains of."""

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import (
    BrowserContext,
    BrowserType,
    ConsoleMessage,
    Page,
    Request,
)

from tests.journey.server import Home
from tests.journey.transcript import Transcript

SIZE = {"width": 1440, "height": 900}
LONGEST_WAIT_MS = 20_000
OWN_SCHEMES = frozenset({"blob", "data", "about"})
# What a browser logs of every answer that refuses; the page shows it in words.
REFUSAL = re.compile(r"^Failed to load resource: .* status of 4\d\d ")
HOLD_FILES = """files => {
  const held = new DataTransfer();
  for (const { name, content } of files) {
    const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
    held.items.add(new File([bytes], name));
  }
  return held;
}"""


@dataclass  # without slots, as Playwright marks the methods it calls
class Window:
    """One browser window, watched.

    Attributes:
        page: What it shows.
        complaints: Errors of scripts and of the content policy.
        refusals: Requests that the server refused.
        strangers: Other hosts that were asked for something.
    """

    page: Page
    complaints: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """Begin to write down what goes wrong."""
        self.page.set_default_timeout(LONGEST_WAIT_MS)
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.context.on("request", self._see)

    def drop(self, transcripts: Sequence[Transcript]) -> None:
        """Drop files on the page, as from the computer's folders."""
        files = [
            {"name": one.name, "content": base64.b64encode(one.content).decode()}
            for one in transcripts
        ]
        held = self.page.evaluate_handle(HOLD_FILES, files)
        for step in ("dragenter", "dragover", "drop"):
            self.page.dispatch_event("body", step, {"dataTransfer": held})

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type not in {"error", "warning"}:
            return
        told = f"{message.text} ({message.location.get('url', '')})"
        kept = self.refusals if REFUSAL.match(message.text) else self.complaints
        kept.append(told)

    def _see(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in OWN_SCHEMES and parts.hostname != "127.0.0.1":
            self.strangers.append(request.url)


def open_window(
    browser_type: BrowserType, launching: dict[str, Any], profile: Path, home: Home
) -> BrowserContext:
    """Start a browser whose profile stays on disk, to be searched afterwards."""
    return browser_type.launch_persistent_context(
        profile,
        **launching,
        env={key: str(value) for key, value in home.environment().items()},
        downloads_path=home.documents,
        accept_downloads=True,
        viewport=SIZE,  # type: ignore[arg-type]
        locale="en-GB",
        reduced_motion="reduce",
        color_scheme="light",
    )
