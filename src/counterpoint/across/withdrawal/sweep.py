"""Finding a person's own words again in what the team wrote. Pure.

Words in a code's example, a memo or a paragraph have no id that says whose they
are. They are known by their sequence: as many words in a row as in a report. What
is shorter cannot be told from what anybody says, and is left to the team's eyes.
"""

import json
from collections import deque
from collections.abc import Iterable, Iterator

from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import words

RUN_WORDS = 5
"""So many words in a row make a stretch."""

IN_PLACE = "[withdrawn]"

Runs = frozenset[int]
"""The hashes of all runs of words that a person told."""


def runs_of(told: Iterable[str]) -> Runs:
    """Take up all runs of words of some texts. Linear in them.

    Hashes of this process alone; a report of an hour has some 8,000.
    """
    return frozenset(hash(run) for text in told for run, _ in _runs(text))


def stretches(text: str, runs: Runs) -> list[Span]:
    """Find the stretches of a text that stand in what the person told.

    Linear in the text. Stretches that touch or overlap are one.
    """
    found: list[Span] = []
    for run, span in _runs(text):
        if hash(run) not in runs:
            continue
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        else:
            found.append(span)
    return found


def without(text: str, runs: Runs) -> str:
    """Give a text with each stretch replaced by a mark.

    A list of texts, as some columns keep, is swept text by text.
    """
    listed = _listed(text)
    if listed is not None:
        swept = [_without(each, runs) for each in listed]
        return json.dumps(swept, ensure_ascii=False)
    return _without(text, runs)


def holds(text: str, runs: Runs) -> bool:
    """Whether a text holds a stretch of what the person told."""
    listed = _listed(text)
    return any(stretches(each, runs) for each in ([text] if listed is None else listed))


def _without(text: str, runs: Runs) -> str:
    for span in reversed(stretches(text, runs)):
        text = text[: span.start] + IN_PLACE + text[span.end :]
    return text


def _runs(text: str) -> Iterator[tuple[tuple[str, ...], Span]]:
    latest: deque[tuple[str, Span]] = deque(maxlen=RUN_WORDS)
    for word in words(text):
        latest.append(word)
        if len(latest) == RUN_WORDS:
            span = Span(latest[0][1].start, latest[-1][1].end)
            yield tuple(each for each, _ in latest), span


def _listed(text: str) -> list[str] | None:
    """Read a JSON list of texts, if it is one."""
    if not text.startswith("["):
        return None
    try:
        read = json.loads(text)
    except ValueError:
        return None
    is_texts = isinstance(read, list) and all(isinstance(each, str) for each in read)
    return read if is_texts else None
