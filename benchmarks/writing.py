"""Writing in a long manuscript: how long it takes to open, and from a key to its paint.

``counterpoint demo --no-browser`` prints an address that opens once; given to this,
Chromium sits down there, lays prose into the demo's manuscript until it is long, and
writes in the middle of it. The demo is changed by it: use one that may go.
"""

import argparse
from statistics import median, quantiles
from time import perf_counter

from playwright.sync_api import Page, sync_playwright

from benchmarks import machine
from benchmarks.window import FLAGS, SIZE

BLOCKS = 170
WORDS_A_BLOCK = 60
TYPED = "It was told in few words and then again. " * 5
PAUSE_MS = 25
OPENED = 5
MS = 1000
PROSE = (
    "the key was left on the table and nobody spoke of it until the spring when they"
    " had all moved on to another house "
)
LAY = """async (steps) => {
  const asked = async (path) => (await fetch(path)).json();
  const { csrf } = await asked("/api/session");
  const article = (await asked("/api/articles")).items[0].id;
  const answer = await fetch(`/api/articles/${article}/writing`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-csrf-token": csrf },
    body: JSON.stringify({ steps }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}"""
WATCH = """() => {
  window.took = [];
  document.querySelector(".sheet-text").addEventListener("keydown", () => {
    const began = performance.now();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.took.push(performance.now() - began);
      channel.port2.postMessage(0);
    });
  }, true);
}"""
PAINTED = """() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(done));
})"""


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(prog="benchmarks.writing", description=__doc__)
    parser.add_argument("address", help="as the demo printed it")
    address = parser.parse_args().address
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=list(FLAGS)
        )
        page = browser.new_page(viewport=SIZE)  # type: ignore[arg-type]
        page.goto(address)
        page.get_by_role("heading", name="Who sits here?").wait_for()
        page.locator("main button, button").first.click()
        page.get_by_role("link", name="Manuscript").wait_for()
        page.evaluate(LAY, _steps())
        opened = [_open(page, address.partition("#")[0]) for _ in range(OPENED)]
        took = _write(page)
        count = "(e) => e.innerText.split(/\\s+/).length"
        words = page.locator(".sheet-text").evaluate(count)
        browser.close()
    parts = quantiles(took, n=100)
    print(f"load {machine.load():.1f}, {words:,} words")
    print(f"open: {median(opened):.0f} ms (most {max(opened):.0f})")
    print(f"key to paint, {len(took)} keys: {median(took):.0f} ms;", end=" ")
    print(f"p90 {parts[89]:.0f}, p99 {parts[98]:.0f}, most {max(took):.0f}")


def _steps() -> list[dict[str, object]]:
    """Give the paragraphs, each put behind the one before."""
    words = (PROSE * 5).split()
    steps: list[dict[str, object]] = []
    for n in range(BLOCKS):
        first = (n * 7) % 20
        text = " ".join(words[first : first + WORDS_A_BLOCK]).capitalize() + "."
        steps.append(
            {
                "kind": "put",
                "block_id": f"new-{n}",
                "after": f"new-{n - 1}" if n else None,
                "content": {"kind": "prose", "text": text},
            }
        )
    return steps


def _open(page: Page, address: str) -> float:
    began = perf_counter()
    page.goto(f"{address}manuscript")
    page.wait_for_selector(".block[data-kind=quote] blockquote")
    page.evaluate(PAINTED)
    return (perf_counter() - began) * MS


def _write(page: Page) -> list[float]:
    middle = page.locator(".block[data-kind=prose] > p").nth(BLOCKS // 2)
    middle.scroll_into_view_if_needed()
    middle.click()
    page.evaluate(WATCH)
    for sign in TYPED:
        page.keyboard.press("Space" if sign == " " else sign)
        page.wait_for_timeout(PAUSE_MS)
    return list(page.evaluate("window.took"))


if __name__ == "__main__":
    main()
