"""From an empty file to a held interview, by somebody who has read no manual.

Each refusal of the method on this way (rows M7, M8, M10, M29, M31 and M59) is met
once, beside what was refused, with the step that lifts it.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.journey import starting
from tests.journey.computer import Computer
from tests.journey.window import Window

pytestmark = pytest.mark.browser

TODAY = datetime.now(UTC).date()
APPROVED = TODAY - timedelta(days=60)
APPROACHED = TODAY - timedelta(days=30)
BEFORE = APPROVED - timedelta(days=1)
OWN_WORDS = "I open my own post now."
SHEET = "information sheet, version 1"


@pytest.fixture(scope="module")
def window(computer: Computer) -> Iterator[Window]:
    """A new study, just begun."""
    with ExitStack() as stack:
        opened = computer.start(stack)
        starting.begin_study(opened.page, computer.home.documents / "new.study")
        yield opened
        assert not opened.complaints
        assert not opened.strangers


@pytest.fixture
def page(window: Window) -> Page:
    """The page of the new study."""
    return window.page


def refused(place: Page | Locator, words: str) -> None:
    """See that a refusal stands there, and says how it is lifted."""
    expect(place.get_by_role("alert").first).to_contain_text(words)


def section(page: Page, name: str) -> Locator:
    """Give a part of a page by its heading."""
    return page.get_by_role("region", name=name, exact=True)


def recruit(page: Page, group: str, on: str) -> None:
    """Fill in that somebody was approached, and give a number."""
    part = section(page, f"{group}s")
    if part.get_by_label("Approached on").count() == 0:
        part.get_by_role("button", name=f"Recruit: {group}").click()
    part.get_by_label("Approached on").fill(on)
    part.get_by_role("button", name="They want to hear more").click()


def line(page: Page) -> Locator:
    """Give a person's time line."""
    return section(page, "The way through the study")


def record_consent(page: Page) -> None:
    """Record what was agreed to, on the form that is open next."""
    line(page).get_by_role("button", name="Record consent").click()
    line(page).get_by_label("Document and version").fill("consent form, version 1")
    line(page).get_by_label("Day").fill(str(APPROACHED))
    line(page).get_by_role("button", name="Record the consent").click()


def inform_first(page: Page) -> None:
    """Record the first information."""
    line(page).get_by_role("button", name="Record the first information").click()
    line(page).get_by_label("Day").fill(str(APPROACHED))
    line(page).get_by_label("Document and version").fill(SHEET)
    line(page).get_by_role("button", name="Record that they were informed").click()


def book(page: Page, on: str) -> None:
    """Fill in the booking of an interview."""
    if page.get_by_role("button", name="Book the interview").count() == 0:
        page.get_by_role("link", name="Book an interview").first.click()
    page.get_by_label("Day").fill(on)
    page.get_by_role("button", name="Book the interview").click()


def back_to_person(page: Page) -> None:
    """Leave the booking for the person's page."""
    page.get_by_role("link", name="Back to the person").click()
    expect(line(page)).to_be_visible()


def test_nobody_is_approached_before_the_ethics_approval(page: Page) -> None:
    starting.go_to(page, "People")
    recruit(page, "user", str(APPROACHED))
    refused(page, "Record the ethics approval on the page Study first.")


def test_the_page_says_what_is_open_until_the_frame_stands(page: Page) -> None:
    starting.go_to(page, "Study")
    ready = section(page, "Before the first interview")
    expect(ready.get_by_role("listitem")).to_have_count(6)
    page.get_by_label("Aim").fill("To understand how a home is kept")
    page.get_by_label("Interviews from").fill(str(APPROVED))
    page.get_by_label("to", exact=True).fill(str(TODAY - timedelta(days=1)))
    page.get_by_label("to", exact=True).blur()
    ethics = section(page, "Ethics")
    ethics.get_by_role("button", name="Record the approval").click()
    ethics.get_by_label("Decided on").fill(str(APPROVED))
    ethics.get_by_label("Board").fill("An invented board")
    ethics.get_by_label("Number").fill("2015/417-31/5")
    ethics.get_by_role("button", name="Record it").click()
    expect(ethics).to_contain_text("2015/417-31/5")
    services = section(page, "Services")
    services.get_by_role("button", name="Add a service").click()
    services.get_by_label("Type, as it prints").fill("supported housing")
    services.get_by_role("button", name="Add the service").click()
    expect(services).to_contain_text("supported housing")
    guides = section(page, "Guides")
    for written in (1, 2):
        guides.get_by_role("button", name="Write the guide").first.click()
        guides.get_by_label("Questions").fill("Tell me about the key.\nAnd then?")
        guides.get_by_role("button", name="Keep as the next version").click()
        expect(guides.get_by_text("version 1")).to_have_count(written)
    expect(ready.get_by_role("listitem")).to_have_text(
        ["Take in the first participant"]
    )


def test_an_approach_cannot_be_dated_before_the_approval(page: Page) -> None:
    starting.go_to(page, "People")
    recruit(page, "user", str(BEFORE))
    refused(page, "before the ethics approval")
    recruit(page, "user", str(APPROACHED))
    expect(page.get_by_role("heading", level=1)).to_have_text("User (1)")


def test_a_booking_is_refused_with_the_name_of_what_is_missing(page: Page) -> None:
    book(page, str(TODAY))
    refused(page, "own experience of change")
    back_to_person(page)
    inform_first(page)
    way = line(page)
    way.get_by_role("button", name="Record: own experience of change").click()
    way.get_by_label("Day").fill(str(APPROACHED))
    way.get_by_role("button", name="Keep").click()
    refused(way, "in their own words")
    way.get_by_label("In their own words").fill(OWN_WORDS)
    way.get_by_role("button", name="Keep").click()
    expect(way).to_contain_text(OWN_WORDS)
    book(page, str(TODAY))
    refused(page, "confirmed by a professional")
    back_to_person(page)


def test_the_confirmer_is_a_professional_and_no_member(page: Page) -> None:
    way = line(page)
    way.get_by_role("button", name="Record: confirmed by a professional").click()
    way.get_by_role("button", name="A new contact").click()
    way.get_by_role("button", name="Take the contact up").click()
    refused(way, "no member of this study")
    way.get_by_label("I attest").check()
    way.get_by_role("button", name="Take the contact up").click()
    expect(way.get_by_label("Confirmed by")).to_contain_text("contact 1")
    way.get_by_label("Day").fill(str(APPROACHED))
    way.get_by_role("button", name="Keep").click()
    record_consent(page)
    expect(way.get_by_role("link", name="Book an interview")).to_be_visible()


def test_an_interview_lies_after_the_approval_and_is_flagged_outside_the_days(
    page: Page,
) -> None:
    book(page, str(BEFORE))
    refused(page, "before the ethics approval")
    book(page, str(TODAY))
    expect(page.get_by_role("heading", level=1)).to_have_text("Interview with (1)")
    expect(page.get_by_role("main")).to_contain_text("outside the study's days")


def test_an_interview_starts_only_after_the_person_was_informed_anew(
    page: Page,
) -> None:
    page.get_by_role("button", name="Start the interview").click()
    refused(page, "informed anew")
    page.get_by_role("button", name="Informed anew …").click()
    page.get_by_label("Document and version").fill(SHEET)
    page.get_by_label("Time").fill("00:01")
    page.get_by_role("button", name="Record that they were informed anew").click()
    page.get_by_role("button", name="Start the interview").click()
    page.get_by_label("Minutes").fill("31")
    page.get_by_role("button", name="The interview is over").click()
    refused(page, "how you know the length")
    page.get_by_label("How you know the length").fill("by the clock")
    page.get_by_role("button", name="The interview is over").click()
    expect(page.get_by_role("main")).to_contain_text("31 minutes, by the clock")


def test_a_professional_needs_experience_and_no_confirmation(page: Page) -> None:
    starting.go_to(page, "People")
    recruit(page, "professional", str(APPROACHED))
    expect(page.get_by_role("heading", level=1)).to_have_text("Professional (I)")
    book(page, str(TODAY))
    refused(page, "experience in the field")
    back_to_person(page)
    inform_first(page)
    way = line(page)
    way.get_by_role("button", name="Record: experience in the field").click()
    way.get_by_label("Day").fill(str(APPROACHED))
    way.get_by_label("Note").fill("twelve years")
    way.get_by_role("button", name="Keep").click()
    record_consent(page)
    book(page, str(TODAY))
    expect(page.get_by_role("heading", level=1)).to_have_text("Interview with (I)")
