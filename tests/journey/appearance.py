"""Looking at a page: for everybody, in dark, on a telephone, and enlarged."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize, expect

SHOTS = "COUNTERPOINT_JOURNEY_SHOTS"
SERIOUS = frozenset({"serious", "critical"})
WHOLE: dict[str, Any] = {"resultTypes": ["violations"]}
ONLY_COLOURS: dict[str, Any] = {
    "resultTypes": ["violations"],
    "runOnly": ["color-contrast", "link-in-text-block"],
}
DESK = ViewportSize(width=1440, height=900)
NARROW = {
    "360 px": ViewportSize(width=360, height=740),
    # A window of 1440 × 900 at 200 % lays out as half of it does.
    "200 %": ViewportSize(width=720, height=450),
}
TOO_WIDE = """() => {
  const scrolls = (one) => one.scrollWidth > one.clientWidth + 1;
  const places = [document.documentElement, document.querySelector("main")];
  return places.some((one) => one !== null && scrolls(one));
}"""


@dataclass(slots=True)
class Appearances:
    """What was seen amiss on the pages looked at, to be told all at once.

    Attributes:
        pages: The pages looked at, by name.
        barriers: What axe finds serious or critical.
        too_wide: Pages that scroll sideways, and at which size.
    """

    axe: Axe = field(default_factory=Axe)
    pages: list[str] = field(default_factory=list)
    barriers: list[str] = field(default_factory=list)
    too_wide: list[str] = field(default_factory=list)

    def look(self, page: Page, name: str) -> None:
        """Look at what the page shows now, in all ways."""
        self.pages.append(name)
        self._check(page, name, WHOLE)
        _shoot(page, name, "light")
        _turn(page, "dark")
        self._check(page, f"{name}, dark", ONLY_COLOURS)
        _shoot(page, name, "dark")
        _turn(page, "light")
        for size, viewport in NARROW.items():
            page.set_viewport_size(viewport)
            if page.evaluate(TOO_WIDE):
                self.too_wide.append(f"{name} at {size}")
            _shoot(page, name, size)
        page.set_viewport_size(DESK)

    def _check(self, page: Page, name: str, options: dict[str, Any]) -> None:
        found = self.axe.run(page, options=options).response["violations"]
        for violation in found:
            if violation["impact"] in SERIOUS:
                places = [node["target"] for node in violation["nodes"][:3]]
                told = f"{name}: {violation['help']} {json.dumps(places)}"
                self.barriers.append(told)


def _turn(page: Page, scheme: Literal["light", "dark"]) -> None:
    """Change the colours, and wait until the page has heard of it.

    It hears by a listener; one that comes while axe compares colours would leave it
    with the text of one scheme on the paper of the other.
    """
    page.emulate_media(color_scheme=scheme)
    html = page.locator("html")
    expect(html).to_have_attribute("data-mantine-color-scheme", scheme)


def _shoot(page: Page, name: str, size: str) -> None:
    """Keep a picture for human eyes, if a folder for them is named."""
    folder = os.environ.get(SHOTS)
    if folder is not None:
        page.screenshot(path=Path(folder, f"{name} {size}.png".replace(" ", "_")))
