"""A report is written by another than the interviewer, and no word of it is lost."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from counterpoint.storage import database, place
from tests import studies
from tests.journey.computer import Computer
from tests.journey.starting import go_to
from tests.journey.window import Window
from tests.report.material import meet

pytestmark = pytest.mark.browser

ASKED = "And what did she do?"
SAID = "She put the kettle on, and asked nothing."


@pytest.fixture(scope="module")
def window(computer: Computer, demo_file: Path) -> Iterator[Window]:
    """The demo study, with an interview by Ada and one by Bo that nobody wrote up."""
    study = computer.home.documents / "demo.study"
    shutil.copyfile(demo_file, study)
    opened = database.open_(place.parse(str(study)), studies.PASSPHRASE)
    ada, bo = (studies.member_of(opened, key) for key in ("ada", "bo"))
    with opened.write(ada) as tx:
        meet(tx, ada)
        meet(tx, bo)
    opened.close()
    key = computer.home.documents / "key"
    key.write_text(studies.PASSPHRASE, "utf-8")
    with ExitStack() as stack:
        opening = ("open", str(study), "--member", "ada", "--key-file", str(key))
        yield computer.start(stack, *opening)


def test_a_report_is_written_and_the_interviewer_refused(window: Window) -> None:
    page = window.page
    go_to(page, "Reports")
    page.get_by_role("link", name="Who writes what").click()
    rows = page.get_by_role("row").filter(has_text="user")
    own, bos = rows.nth(-2), rows.nth(-1)
    own.get_by_role("button", name="I write it").click()
    expect(own.get_by_role("alert")).to_contain_text("its writer did the interview")
    bos.get_by_role("button", name="I write it").click()
    bos.get_by_role("link", name="Begin to write").click()
    _write(page)
    _leave_out_and_bring_back(page)
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    page.reload()
    expect(_passage(page, 1)).to_have_value(ASKED)
    expect(_passage(page, 2)).to_have_value(SAID)
    page.get_by_role("button", name="Hand it to the interviewer").click()
    expect(page.get_by_role("main")).to_contain_text("Waits for approval")


def _passage(page: Page, number: int) -> Locator:
    return page.get_by_role("textbox", name=f"Passage {number},")


def _write(page: Page) -> None:
    """Write by the keyboard alone, take all of it back, and bring it again."""
    _passage(page, 1).focus()
    keys = page.keyboard
    keys.type(ASKED)
    keys.press("Alt+q")
    keys.press("Enter")
    keys.type(SAID)
    keys.press("Alt+s")
    expect(_passage(page, 2)).to_have_value(SAID)
    expect(page.get_by_role("checkbox", name="sensitive")).to_be_checked()
    for _ in range(20):
        keys.press("Control+z")
    expect(_passage(page, 1)).to_have_value("")
    for _ in range(20):
        keys.press("Control+Shift+z")
    expect(_passage(page, 2)).to_have_value(SAID)


def _leave_out_and_bring_back(page: Page) -> None:
    """Leave the first two minutes out by the keyboard, then bring them back."""
    keys = page.keyboard
    keys.press("Alt+x")
    expect(page.get_by_role("textbox", name="From")).to_be_focused()
    keys.type("0:00")
    keys.press("Tab")
    keys.type("2:10")
    keys.press("Enter")
    log = page.get_by_role("listitem").filter(has_text="0:00–2:10")
    log.get_by_role("button", name="Bring it back").click()
    expect(log).to_contain_text("brought back")
