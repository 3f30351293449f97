"""The published text's own quotations as a study: its ledger, built line by line.

Nothing of it is kept here; the text is read where it lies, beside the repository.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from counterpoint import article, manuscript, theme
from counterpoint.kernel.ids import ArticleId, QuoteId, ReportId, ThemeId
from counterpoint.kernel.spans import Span
from counterpoint.manuscript import BlockKind, ClaimKind
from counterpoint.participant.person.verbs import add_participant
from counterpoint.quote.model import Attribution
from counterpoint.quote.verbs import propose_quote
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.report.store import get_text
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Form, Letter, Place, PlaceKind, PoleWords
from tests.theme.material import decided

GROUPS = {"user": "users", "professional": "professionals"}
ROMAN = {"I": 1, "II": 2, "V": 5, "VI": 6, "VIII": 8, "XI": 11, "XIII": 13, "XV": 15}
QUESTION = 105
"""The one line of a quotation that the interviewer says."""
THEMES = {
    1: ("own decision", "but", "help", Form.TWO_STATEMENTS),
    2: ("structure", "and", "beyond", Form.TWO_STATEMENTS),
    3: ("small", "of", "importance", Form.ATTRIBUTE_PAIR),
}
"""Our own words for the poles; the published titles stay where they are."""


@dataclass(frozen=True)
class Published:
    """The study made of the ledger.

    Attributes:
        themes: By number, as the text has them.
        quotes: By number, as the ledger has them.
    """

    article_id: ArticleId
    themes: Mapping[int, ThemeId]
    quotes: Mapping[int, QuoteId]
    ledger: Mapping[str, Any]


def build(tx: Transaction, shared: Path) -> Published:
    """Build people, reports, themes, evidence, quotes, manuscript and claims."""
    lines = (shared / "article.txt").read_text("utf-8").splitlines()
    ledger = json.loads((shared / "data" / "ledger.json").read_text("utf-8"))
    article_id = article.start_article(tx, title="Published", read_together=True).id
    themes = {nth: _paradox(tx, article_id, nth) for nth in THEMES}
    reports = _reports(tx, ledger["quotes"], lines)
    quotes = {}
    for nth, theme_id in [(0, None), *themes.items()]:
        if theme_id is not None:
            kind = BlockKind.THEME
            manuscript.add_block(
                tx, article_id=article_id, kind=kind, theme_id=theme_id
            )
        for each in ledger["quotes"]:
            if each["place"] == (f"theme {nth}" if nth else "preamble"):
                quotes[each["quote"]] = _quote(
                    tx, article_id, theme_id, each, reports, lines
                )
    _claims(tx, article_id, themes, lines)
    return Published(article_id, themes, quotes, ledger)


def _paradox(tx: Transaction, article_id: ArticleId, nth: int) -> ThemeId:
    a, joint, b, form = THEMES[nth]
    begun = theme.add_theme(tx, article_id=article_id, title=f"Theme {nth}")
    theme.turn_into_paradox(
        tx,
        theme_id=begun.id,
        joint=joint,
        form=form,
        pole_a=PoleWords(name=a),
        pole_b=PoleWords(name=b),
        tension="Both hold.",
        decision_id=decided(tx, begun),
    )
    return begun.id


def _speaker(quote: Mapping[str, Any]) -> tuple[str, int]:
    """Name whose words a quote is; those without a label get numbers of their own."""
    who = quote["speaker"]
    if who is None:
        return "users", 40 - quote["quote"]
    return GROUPS[quote["group"]], ROMAN.get(who) or int(who)


def _reports(
    tx: Transaction, quotes: list[Mapping[str, Any]], lines: list[str]
) -> dict[tuple[str, int], ReportId]:
    said: dict[tuple[str, int], list[int]] = {}
    for quote in quotes:
        said.setdefault(_speaker(quote), []).extend(quote["lines"])
    made = {}
    for (group, number), spoken in said.items():
        passages = [
            PassageGiven(
                _words(lines, line),
                Speaker.INTERVIEWER if line == QUESTION else Speaker.INTERVIEWEE,
            )
            for line in sorted(spoken)
        ]
        person = add_participant(tx, group=group, number=number).id
        made[group, number] = bring_in_report(
            tx, key=f"{group}-{number}", passages=passages, participant_id=person
        ).id
    return made


def _words(lines: list[str], line: int) -> str:
    """Give a line's words without the label that prints after them."""
    return re.sub(r"\s*\([IVX\d]+\)\s*$", "", lines[line - 1]).strip()


def _quote(  # noqa: PLR0913, PLR0917 - what the ledger and the text say of a quote
    tx: Transaction,
    article_id: ArticleId,
    theme_id: ThemeId | None,
    quote: Mapping[str, Any],
    reports: Mapping[tuple[str, int], ReportId],
    lines: list[str],
) -> QuoteId:
    report_id = reports[_speaker(quote)]
    text = get_text(tx.connection, report_id).text
    spans = []
    for line in quote["lines"]:
        at = text.index(_words(lines, line))
        spans.append(Span(at, at + len(_words(lines, line))))
    letters = [Letter(pole.lower()) for pole in quote["poles"]]
    is_withheld = quote["attribution"] == "withheld"
    made = propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=spans,
        theme_id=theme_id,
        poles=letters,
        attribution=Attribution.WITHHELD if is_withheld else Attribution.TRAILING,
        withheld_reason="The text prints none." if is_withheld else "",
    ).quote.id
    kind = BlockKind.QUOTE
    manuscript.add_block(tx, article_id=article_id, kind=kind, quote_id=made)
    poles = theme.list_poles(tx, theme_id) if theme_id else {}
    for letter, pole in poles.items():
        place = Place(PlaceKind.POLE, pole.id)
        for span in spans if letter in letters else ():
            theme.add_evidence(tx, place=place, report_id=report_id, span=span)
    return made


def _claims(
    tx: Transaction,
    article_id: ArticleId,
    themes: Mapping[int, ThemeId],
    lines: list[str],
) -> None:
    """Bind the sentences in which the text says who voices what."""
    both = ["users", "professionals"]
    for line, nth, letters, groups in (
        (57, 1, "ab", ["professionals"]),
        (73, 2, "a", both),
        (113, 3, "ab", both),
    ):
        prose = lines[line - 1].strip()
        block = manuscript.add_block(
            tx, article_id=article_id, kind=BlockKind.PROSE, text=prose
        )
        sentence = prose.split(". ")[0]
        for letter in letters:
            manuscript.bind_claim(
                tx,
                block_id=block.id,
                text=sentence,
                kind=ClaimKind.BOTH_GROUPS if groups == both else ClaimKind.PRESENCE,
                theme_id=themes[nth],
                letter=Letter(letter),
                groups=groups,
            )
