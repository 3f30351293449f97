"""What one waits for in the browser: Chromium, driven by Playwright.

The page is watched from outside: when its words, its brackets and one more bracket
stand in the document, and the frame that shows them is painted.
"""

import os
import shutil
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Page, sync_playwright

from benchmarks.filled import FIRST, Filled
from benchmarks.material import Size
from benchmarks.product import PASSWORD, Counterpoint

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--no-first-run",
)
SIZE = {"width": 1440, "height": 900}
LONGEST_WAIT_MS = 60_000
ADDED_A_ROUND = 5
FRAMES = 180
PIXELS_A_FRAME = 90
WATCH = """
const afterPaint = (name) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => performance.mark(name);
  channel.port2.postMessage(null);
});
const once = (selector, name) => {
  const look = () => {
    if (document.querySelector(selector) === null) requestAnimationFrame(look);
    else afterPaint(name);
  };
  requestAnimationFrame(look);
};
once(".text-body p", "text-painted");
once(".brackets > *", "codings-painted");
new MutationObserver((changes) => {
  const drawn = changes.some(({ target, addedNodes }) =>
    addedNodes.length > 0 && target.matches?.(".brackets"));
  if (drawn) afterPaint("bracket-painted");
}).observe(document, { subtree: true, childList: true });
addEventListener("keydown", (event) => {
  performance.mark("key", { startTime: event.timeStamp });
  if (event.key === "n") afterPaint("next-painted");
}, true);
"""
MARKED = (
    """(name) => performance.getEntriesByName(name, "mark").at(0)?.startTime ?? null"""
)
ADDED = """() => {
  const key = performance.getEntriesByName("key", "mark").at(-1).startTime;
  const drawn = performance.getEntriesByName("bracket-painted", "mark");
  const first = drawn.find(({ startTime }) => startTime > key);
  return first === undefined ? null : first.startTime - key;
}"""
SELECT = """(nth) => {
  const view = document.querySelector(".text-scroll").getBoundingClientRect();
  const near = [...document.querySelectorAll(".text-body p")].filter((paragraph) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return bottom > view.top + 60 && top < view.bottom - 60;
  });
  const text = near[nth % near.length].firstChild;
  const at = Math.min(3 + 7 * nth, text.length - 12);
  document.querySelector(".text-body").focus({ preventScroll: true });
  getSelection().setBaseAndExtent(text, at, text, at + 11);
}"""
STORED = """() => {
  const key = performance.getEntriesByName("key", "mark").at(-1).startTime;
  const sent = performance.getEntriesByType("resource").filter(
    ({ name, startTime }) => name.endsWith("/codings") && startTime >= key);
  return sent.length > 0 && sent[0].responseEnd > 0 ? sent[0].responseEnd - key : null;
}"""
SCROLL = """([frames, pixels]) => new Promise((done) => {
  const scroller = document.querySelector(".text-scroll");
  scroller.scrollTop = 0;
  const passed = [];
  let before = null;
  const step = (now) => {
    if (before !== null) passed.push(now - before);
    before = now;
    scroller.scrollTop += pixels;
    if (passed.length < frames) requestAnimationFrame(step);
    else done(passed);
  };
  requestAnimationFrame(step);
})"""


LEAP = """([leaps]) => new Promise((done) => {
  const scroller = document.querySelector(".text-scroll");
  const far = scroller.scrollHeight - scroller.clientHeight;
  const passed = [];
  let before = null;
  const step = (now) => {
    if (before !== null) passed.push(now - before);
    before = now;
    scroller.scrollTop = far * ((passed.length * 0.381966) % 1);
    if (passed.length < leaps) requestAnimationFrame(step);
    else done(passed);
  };
  requestAnimationFrame(step);
})"""
NEXT = """() => {
  const key = performance.getEntriesByName("key", "mark").at(-1).startTime;
  const drawn = performance.getEntriesByName("next-painted", "mark");
  const first = drawn.find(({ startTime }) => startTime > key);
  return first === undefined ? null : first.startTime - key;
}"""
LEAPS = 40
WENT = 5


@dataclass(slots=True)
class Seen:
    """Milliseconds, a value a round, or a coding, or a frame.

    Attributes:
        text: From the address to the report's words, painted.
        codings: From the address to all codings, painted.
        added: From the key to the new coding, painted.
        stored: From the key to the answer that it is stored.
        frames: Between two frames while scrolling.
        leaps: Between two frames while leaping through the whole text.
        went: From the key for the next coding to the frame that shows it.
        heap_mib: Mebibytes that the page's script held at the end of a round.
    """

    text: list[float] = field(default_factory=list)
    codings: list[float] = field(default_factory=list)
    added: list[float] = field(default_factory=list)
    stored: list[float] = field(default_factory=list)
    frames: list[float] = field(default_factory=list)
    leaps: list[float] = field(default_factory=list)
    went: list[float] = field(default_factory=list)
    heap_mib: list[float] = field(default_factory=list)


def chromium() -> str | None:
    """Find the Chromium of this machine; none is ever downloaded."""
    return os.environ.get("COUNTERPOINT_CHROMIUM") or shutil.which("chromium")


def watch(
    program: str, ours: Counterpoint, study: Filled, size: Size, rounds: int
) -> Seen:
    """Open, code and scroll the long report, each round in a new page.

    One round before the first is not counted: the browser keeps the page's files.
    """
    seen = Seen()
    parts = urlsplit(ours.address)
    report = f"{parts.scheme}://{parts.netloc}/code/{study.long_report}"
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=list(FLAGS))
        context = browser.new_context(
            viewport=SIZE,  # type: ignore[arg-type]
            locale="en-GB",
            reduced_motion="reduce",
        )
        context.set_default_timeout(LONGEST_WAIT_MS)
        context.add_init_script(WATCH)
        first = context.new_page()
        first.goto(ours.address)
        first.wait_for_function("location.hash === ''")
        first.wait_for_load_state("networkidle")
        _sit_down(first)
        first.close()
        for nth in range(rounds + 1):
            page = context.new_page()
            _round(page, report, seen if nth else Seen(), size, nth)
            page.close()
        browser.close()
    return seen


def _sit_down(page: Page) -> None:
    """Sign in as the first member, where there are several."""
    signed_in = """async ([member, password]) => {
      const { csrf, member: seated } = await (await fetch("/api/session")).json();
      if (seated !== null) return true;
      const answer = await fetch("/api/session", {
        method: "POST",
        headers: { "content-type": "application/json", "x-csrf-token": csrf },
        body: JSON.stringify({ member, password }),
      });
      return answer.ok;
    }"""
    if not page.evaluate(signed_in, [FIRST, PASSWORD]):
        msg = "The browser could not sign in."
        raise RuntimeError(msg)


def _round(page: Page, report: str, seen: Seen, size: Size, nth: int) -> None:
    page.goto(report)
    seen.text.append(_mark(page, "text-painted"))
    seen.codings.append(_mark(page, "codings-painted"))
    page.wait_for_load_state("networkidle")
    frames = page.evaluate(SCROLL, [FRAMES if size.reports > 2 else 10, PIXELS_A_FRAME])  # noqa: PLR2004
    seen.frames.extend(frames)
    seen.leaps.extend(page.evaluate(LEAP, [LEAPS]))
    page.evaluate("document.querySelector('.text-scroll').scrollTop = 400")
    _select(page, nth)
    page.keyboard.press("Enter")
    page.keyboard.type("Code 03")
    page.keyboard.press("Enter")
    _since_key(page, STORED)
    for other in range(ADDED_A_ROUND):
        _select(page, nth + 1 + other)
        page.keyboard.press("1")
        seen.added.append(_since_key(page, ADDED))
        seen.stored.append(_since_key(page, STORED))
    for _ in range(WENT):
        page.keyboard.press("n")
        seen.went.append(_since_key(page, NEXT))
    seen.heap_mib.append(_heap_mib(page))


def _heap_mib(page: Page) -> float:
    """Tell what the page's script holds, after what nobody needs was thrown away."""
    asked = page.context.new_cdp_session(page)
    asked.send("HeapProfiler.collectGarbage")
    used = asked.send("Runtime.getHeapUsage")["usedSize"]
    asked.detach()
    return float(used) / (1 << 20)


def _select(page: Page, nth: int) -> None:
    page.evaluate(SELECT, nth)
    page.locator(".selection-bar").wait_for()


def _mark(page: Page, name: str) -> float:
    found = page.wait_for_function(MARKED, arg=name)
    return float(found.json_value())


def _since_key(page: Page, question: str) -> float:
    return float(page.wait_for_function(question).json_value())
