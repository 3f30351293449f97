"""A person's computer, on which a journey is made."""

import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserType

from tests import studies
from tests.journey.appearance import Appearances
from tests.journey.server import Home, Server
from tests.journey.window import Window, open_window


@dataclass(frozen=True, slots=True)
class Computer:
    """A person's computer for the time of a journey.

    Attributes:
        home: Its folders.
        profile: What the browser keeps.
        browser_type: The kind of browser.
        launching: How it is started.
        appearances: What the pages looked like.
    """

    home: Home
    profile: Path
    browser_type: BrowserType
    launching: dict[str, Any]
    appearances: Appearances

    def start(self, stack: ExitStack, *arguments: str) -> Window:
        """Start the product, and open its page in a browser."""
        server = stack.enter_context(Server(self.home, *arguments))
        context = open_window(
            self.browser_type, self.launching, self.profile, self.home
        )
        stack.callback(context.close)
        window = Window(context.pages[0])
        window.watch()
        window.page.goto(server.address())
        return window

    def open_demo(self, stack: ExitStack, demo: Path) -> Window:
        """Open a copy of a demo study as Ada."""
        study = self.home.documents / "demo.study"
        shutil.copyfile(demo, study)
        key = self.home.documents / "key"
        key.write_text(studies.PASSPHRASE, "utf-8")
        opening = ("open", str(study), "--member", "ada", "--key-file", str(key))
        return self.start(stack, *opening)
