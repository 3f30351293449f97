"""A coordinator carries a withdrawal out on the page of the demo study."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from counterpoint.across.acting import acting_member
from counterpoint.across.keeping import copying
from counterpoint.article import list_articles
from counterpoint.coding import change_code, list_codes
from counterpoint.report import get_text, list_reports
from counterpoint.storage import database, place
from tests import studies
from tests.journey.appearance import Appearances
from tests.journey.computer import Computer
from tests.journey.starting import go_to
from tests.journey.window import Window

pytestmark = pytest.mark.browser

REPORT = "user-10"


def quoting_code(study: Path) -> None:
    """Let a code's definition repeat the first words of a report; back it up."""
    opened = database.open_(place.FilePlace(study), studies.PASSPHRASE)
    ada = acting_member(opened, "ada").id
    with opened.write(ada) as tx:
        told = next(each for each in list_reports(tx) if each.key == REPORT)
        words = " ".join(_own_words(get_text(tx, told.id)).split()[:9])
        article = list_articles(tx)[0]
        code = list_codes(tx, article.id)[0].code
        change_code(tx, code_id=code.id, definition=f"Keys, such as “{words}”.")
    copying.back_up(opened, ada, study.with_name("demo-backup.study"))
    opened.close()


def _own_words(text: object) -> str:
    passages = getattr(text, "passages", ())
    first = next(each for each in passages if each.speaker.value == "interviewee")
    whole: str = getattr(text, "text", "")
    return whole[first.start : first.end]


@pytest.fixture(scope="module")
def window(computer: Computer, demo_file: Path) -> Iterator[Window]:
    """The demo study, open in a coordinator's browser."""
    study = computer.home.documents / "demo.study"
    shutil.copyfile(demo_file, study)
    quoting_code(study)
    key = computer.home.documents / "key"
    key.write_text(studies.PASSPHRASE, "utf-8")
    with ExitStack() as stack:
        opening = ("open", str(study), "--member", "ada", "--key-file", str(key))
        opened = computer.start(stack, *opening)
        yield opened
        assert not opened.complaints
        assert not opened.strangers


@pytest.fixture
def page(window: Window) -> Page:
    """The page of the demo study."""
    return window.page


def at_person(page: Page) -> None:
    """Go to user (10)."""
    go_to(page, "People")
    page.get_by_role("link", name="(10)", exact=True).click()


def test_only_quotation_is_taken_back_and_nothing_is_erased(
    page: Page, computer: Computer
) -> None:
    at_person(page)
    computer.appearances.look(page, "person before withdrawal")
    page.get_by_role("link", name="Withdraw…").click()
    page.get_by_label("Only some of it: what they told stays").check()
    page.get_by_label("quotation", exact=True).check()
    page.get_by_role("button", name="Show what it touches").click()
    expect(page.get_by_text("What they told stays.")).to_be_visible()
    computer.appearances.look(page, "withdrawal of quotation")
    page.get_by_role("button", name="Carry it out").click()
    expect(page.get_by_role("heading", name="Certificate")).to_be_visible()
    go_to(page, "Quotes")
    expect(page.get_by_role("main")).to_contain_text("does not agree to be quoted")


def test_what_it_touches_is_shown_before_anything_is_erased(
    page: Page, computer: Computer
) -> None:
    at_person(page)
    page.get_by_role("link", name="Withdraw…").click()
    page.get_by_role("button", name="Show what it touches").click()
    seen = page.get_by_role("region", name="What is erased")
    expect(seen).to_contain_text("1 report")
    expect(seen).to_contain_text("The definition of a code")
    expect(seen).to_contain_text("demo-backup.study")
    erase = page.get_by_role("button", name="Erase what they told")
    expect(erase).to_be_disabled()
    computer.appearances.look(page, "withdrawal preview")


def test_a_carried_out_withdrawal_leaves_a_certificate_and_no_word(
    page: Page, computer: Computer
) -> None:
    page.get_by_label("I have looked through this").check()
    page.get_by_role("button", name="Erase what they told").click()
    proof = page.get_by_role("region", name="Certificate").first
    expect(proof).to_contain_text("everything")
    expect(proof).to_contain_text("nothing is left in the study's file")
    expect(proof).to_contain_text("1 still holds the words")
    computer.appearances.look(page, "withdrawal certificate")
    proof.get_by_role("button", name="It is gone").click()
    expect(proof).to_contain_text("All are settled.")
    at_person(page)
    expect(page.get_by_role("main")).to_contain_text("Withdrawn")
    expect(page.get_by_role("heading", name="Reports")).to_have_count(0)
    expect(page.get_by_role("main")).to_contain_text("everything: taken back on")
    computer.appearances.look(page, "person after withdrawal")
    go_to(page, "Reports")
    expect(page.get_by_role("link", name=REPORT)).to_have_count(0)


def test_every_look_of_it_is_for_everybody(computer: Computer) -> None:
    looked: Appearances = computer.appearances
    assert not looked.barriers
    assert not looked.too_wide
