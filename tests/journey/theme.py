"""From codes to a theme, and by a decision to a paradox with two poles."""

from playwright.sync_api import Locator, Page, expect

from tests.journey.planted import IN_THEME
from tests.journey.starting import go_to

TITLE = f"Doors and neighbours {IN_THEME}"
POLE_A = "A shut door"
POLE_B = "a knock on it"
PARADOX = "A shut door but a knock on it"
WAY = "They agree on a day."


def add_theme(page: Page) -> None:
    """Name a theme and go to its page."""
    go_to(page, "Themes")
    page.get_by_label("New theme").fill(TITLE)
    page.get_by_role("button", name="Add the theme").click()
    page.get_by_role("link", name=TITLE).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(TITLE)


def turn_into_paradox(page: Page) -> None:
    """Decide, with a reason, that the theme is a paradox, and formulate it."""
    page.get_by_role("button", name="Turn into a paradox").click()
    draft = page.get_by_role("form", name="Draft a decision")
    draft.get_by_label("Because").fill("Both are said in one breath.")
    draft.get_by_label("Instead of").fill("A single statement.")
    draft.get_by_role("button", name="Put it before the team").click()
    decision = page.get_by_role("region", name="Decide on the form")
    decision.get_by_role("button", name="Take this position").click()
    expect(decision.get_by_role("button", name="Change my position")).to_be_visible()
    decision.get_by_role("button", name="Adopted", exact=True).click()
    form = page.get_by_role("form", name="Turn into a paradox")
    for letter, wording in (("A", POLE_A), ("B", POLE_B)):
        pole = form.get_by_role("group", name=f"Pole {letter}")
        pole.get_by_label("In participants' words").fill(wording)
        pole.get_by_label("Our name for it").fill(f"Name of {letter}")
    form.get_by_label("The tension").fill("Who shuts a door can be knocked for.")
    form.get_by_role("button", name="Turn it into the paradox").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(POLE_A)
    reason = page.get_by_text("Both are said in one breath.", exact=True)
    expect(reason).to_be_visible()


def lay_words(page: Page, letter: str, code: str, phrase: str) -> None:
    """Lay a passage of a code to a pole."""
    _lay(page, page.get_by_role("region", name=f"Pole {letter}"), code, phrase)


def add_way(page: Page, code: str, phrase: str) -> None:
    """Write a way of managing, and lay words to it."""
    page.get_by_label("New way of managing").fill(WAY)
    page.get_by_role("button", name="Add the way").click()
    ways = page.get_by_role("region", name="Ways of managing")
    way = ways.get_by_role("listitem").filter(has_text=WAY)
    way.get_by_role("button", name="Nothing laid to it yet").click()
    _lay(page, way, code, phrase)


def propose_quote(page: Page, letter: str, person: str) -> None:
    """Propose the words laid to a pole as a quote."""
    pole = page.get_by_role("region", name=f"Pole {letter}")
    pole.get_by_label(f"Propose as a quote: words of {person}").click()
    expect(page.get_by_text("lies in the pool of quotes")).to_be_visible()


def see_pictures(page: Page) -> None:
    """See who holds both, where it is said, how tightly, and what came of what."""
    people = page.get_by_role("figure", name="Who voices which pole")
    expect(people).to_contain_text("1 of 1")
    strips = page.get_by_role("figure", name="Where it is said")
    marks = strips.get_by_role("button", name="Report 7, passage")
    expect(marks.first).to_be_visible()
    # One tab stop; the arrow keys lead on, and the table says the same.
    marks.first.focus()
    page.keyboard.press("End")
    expect(marks.last).to_be_focused()
    strips.get_by_text("The same as a table").click()
    expect(strips.get_by_role("rowheader", name="7")).to_be_visible()
    ladder = page.get_by_role("figure", name="How tightly the poles are held")
    expect(ladder.get_by_role("img")).to_contain_text("only one pole")
    whole = page.get_by_text("In the article as a whole: held between groups.")
    expect(whole).to_be_visible()
    shown = page.get_by_role("figure", name="Claimed, in the data, shown")
    expect(shown).to_contain_text("1 of 1")


def see_lineage(page: Page) -> None:
    """See in the room of themes that a topic became the paradox."""
    go_to(page, "Themes")
    page.get_by_text("Lineage", exact=True).click()
    expect(page.get_by_role("figure", name="The lineage")).to_contain_text(POLE_A)
    steps = page.get_by_role("region", name="What was done with the themes")
    expect(steps.get_by_role("row").filter(has_text="begun")).to_be_visible()
    page.get_by_text("Cards", exact=True).click()


def _lay(page: Page, place: Locator, code: str, phrase: str) -> None:
    place.get_by_role("button", name="Lay words here").first.click()
    place.get_by_role("combobox", name="Passages of the code").click()
    page.get_by_role("option", name=code).click()
    picker = place.get_by_role("group", name="Lay words here")
    passage = picker.get_by_role("listitem").filter(
        has=page.locator("mark", has_text=phrase)
    )
    passage.get_by_role("button", name="Lay here").click()
    expect(passage.get_by_text("Lies here")).to_be_visible()
    place.get_by_role("button", name="Close").click()
