"""What the manuscript prints around quotes: inflected labels and the legend."""

from dataclasses import replace

from counterpoint.kernel.ids import ClarificationId, QuoteId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.manuscript.rendering import BoundKind, Style, rendered
from counterpoint.quote.clarification.model import Clarification
from tests.manuscript.material import made_of, placed, prose, quoted


def test_a_label_is_inflected_in_prose_and_stays_bound() -> None:
    made = made_of(prose("As in {label:q1}’s story."), quotes=(quoted("q1"),))
    (paragraph,) = (each for each in rendered(made) if each.block_id)
    assert paragraph.text == "As in 7’s story."
    bound = [run for run in paragraph.runs if run.bound is not None]
    assert [(run.text, run.bound and run.bound.kind) for run in bound] == [
        ("7", BoundKind.LABEL)
    ]


def test_a_legend_says_what_the_signs_in_placed_quotes_mean() -> None:
    plain, cut = quoted("q1"), quoted("q2", "I shut […] it [the door].")
    note = Clarification(
        ClarificationId("c"), QuoteId("q2"), ReportId("r"), 1, Span(0, 1), "the door"
    )
    clarified = replace(cut, clarifications=(note,))
    without = rendered(made_of(placed("q1"), quotes=(plain, clarified)))
    assert Style.NOTICE not in [each.style for each in without]
    last = rendered(made_of(placed("q2"), quotes=(plain, clarified)))[-1]
    assert (last.style, last.block_id) == (Style.NOTICE, None)
    assert last.text == (
        "In the quotes, […] stands for words left out"
        " and words in square brackets are the authors’."
    )
