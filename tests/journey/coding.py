"""Coding words by mouse alone, by keyboard alone, and taking it back."""

from playwright.sync_api import Locator, Page, expect

# Where a phrase begins and ends on the screen, brought before the eye.
ENDS_OF = """(body, phrase) => {
  for (const passage of body.querySelectorAll("p")) {
    const node = passage.firstChild;
    const from = node?.data?.indexOf(phrase) ?? -1;
    if (from === -1) continue;
    passage.scrollIntoView({ block: "center" });
    const boxOf = (at) => {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    const first = boxOf(from);
    const last = boxOf(from + phrase.length - 1);
    return [
      first.left + 1, (first.top + first.bottom) / 2,
      last.right - 1, (last.top + last.bottom) / 2,
    ];
  }
  return null;
}"""
MOST_TABS = 100


def text_of(page: Page, report: str) -> Locator:
    """Find the words of an open report."""
    return page.get_by_role("textbox", name=f"Report {report}")


def select_by_mouse(page: Page, report: str, phrase: str) -> tuple[float, float]:
    """Draw over a phrase with the mouse; say where its middle lies."""
    ends = text_of(page, report).evaluate(ENDS_OF, phrase)
    assert ends is not None, phrase
    x0, y0, x1, y1 = ends
    page.mouse.move(x0, y0)
    page.mouse.down()
    page.mouse.move((x0 + x1) / 2, y0)
    page.mouse.move(x1, y1, steps=4)
    page.mouse.up()
    return (x0 + x1) / 2, y0


def code_in_its_words(page: Page, report: str, phrase: str) -> None:
    """Code a phrase by mouse alone; its own words become the code's name."""
    select_by_mouse(page, report, phrase)
    page.get_by_role("button", name="In these words").click()
    expect(mark(page, phrase)).to_be_visible()


def code_by_mouse(page: Page, report: str, phrase: str, code: str) -> None:
    """Code a phrase with a code that stands already, by mouse alone."""
    select_by_mouse(page, report, phrase)
    page.get_by_role("button", name="Code …").click()
    page.get_by_role("option", name=code).click()
    expect(mark(page, code)).to_be_visible()


def code_by_keyboard(page: Page, report: str, code: str) -> None:
    """Skip to the text by Tab, select its first words and name a new code."""
    text = text_of(page, report)
    skip = page.get_by_role("button", name="Skip to the text")
    page.locator("body").press("Home")
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if skip.evaluate("one => one === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(text).to_be_focused()
    page.keyboard.press("ControlOrMeta+Home")
    for _ in range(4):
        page.keyboard.press("ControlOrMeta+Shift+ArrowRight")
    expect(page.get_by_role("toolbar", name="The selected words")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox", name="Name of the code")).to_be_focused()
    page.keyboard.type(code)
    page.keyboard.press("Enter")
    expect(mark(page, code)).to_be_visible()
    expect(text).to_be_focused()


def undo_and_redo(page: Page, code: str) -> None:
    """Take the latest coding back by key, and make it again."""
    page.keyboard.press("u")
    expect(mark(page, code)).to_have_count(0)
    page.keyboard.press("ControlOrMeta+Shift+Z")
    expect(mark(page, code)).to_be_visible()


def mark(page: Page, code: str) -> Locator:
    """Find the names in the margin that a code has."""
    return page.locator(".margin").get_by_role("button", name=code)


def go_to_report(page: Page, report: str) -> None:
    """Go to another report by the list beside the text."""
    page.get_by_role("tab", name="Reports").click()
    page.get_by_role("tabpanel").get_by_role("link", name=report).click()
    expect(text_of(page, report)).to_be_visible()
