"""The published text's own quotations as a study: its ledger, built line by line.

Nothing of it is kept here; the text is read where it lies, beside the repository.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from counterpoint import article, manuscript, theme
from counterpoint.article.terminology.model import Term
from counterpoint.article.terminology.verbs import state_terminology
from counterpoint.kernel.ids import ArticleId, BlockId, QuoteId, ReportId, ThemeId
from counterpoint.kernel.spans import Span
from counterpoint.manuscript import BlockKind, ClaimKind
from counterpoint.participant.person.verbs import add_participant
from counterpoint.quote.model import Attribution
from counterpoint.quote.verbs import propose_quote
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.report.store import get_text
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage.transaction import Transaction
from counterpoint.study.limitation.model import DesignFact
from counterpoint.study.limitation.verbs import write_limitation
from counterpoint.theme import Form, Letter, Place, PlaceKind, PoleWords
from tests.manuscript import published_text
from tests.manuscript.published_text import HEADINGS, POLES, RESTATED, way_of
from tests.theme.material import decided

GROUPS = {"user": "users", "professional": "professionals"}
ROMAN = {"I": 1, "II": 2, "V": 5, "VI": 6, "VIII": 8, "XI": 11, "XIII": 13, "XV": 15}
QUESTION = 105
"""The one line of a quotation that the interviewer says."""
THEMES = {
    1: ("but", Form.TWO_STATEMENTS),
    2: ("and", Form.TWO_STATEMENTS),
    3: ("of", Form.ATTRIBUTE_PAIR),
}
"""What joins the poles; the published titles and words stay where they are."""
THEME_LINES = {line: int(name[-1]) for line, name in published_text.THEMES.items()}
PARTS = (153, 161, 175)
"""The headings of the discussion's three parts."""
FIRST_LINE = 5
"""Where the text begins, after the epigraph."""


@dataclass(frozen=True)
class Published:
    """The study made of the ledger.

    Attributes:
        themes: By number, as the text has them.
        quotes: By number, as the ledger has them.
        lines: The line of the published text that each block shows first.
    """

    article_id: ArticleId
    themes: Mapping[int, ThemeId]
    quotes: Mapping[int, QuoteId]
    ledger: Mapping[str, Any]
    lines: Mapping[str, int] = field(default_factory=dict)


def build(tx: Transaction, shared: Path) -> Published:
    """Build people, reports, themes, evidence, quotes, claims, and the whole text."""
    lines = (shared / "article.txt").read_text("utf-8").splitlines()
    ledger = json.loads((shared / "data" / "ledger.json").read_text("utf-8"))
    article_id = article.start_article(tx, title="Published", read_together=True).id
    themes = {
        nth: _paradox(tx, article_id, nth, lines[line - 1].strip())
        for line, nth in THEME_LINES.items()
    }
    reports = _reports(tx, ledger["quotes"], lines)
    quotes = {
        each["quote"]: _quote(
            tx,
            article_id,
            themes.get(int(each["place"][-1])) if each["poles"] else None,
            each,
            reports,
            lines,
        )
        for each in ledger["quotes"]
    }
    _state(tx, article_id)
    made = Published(article_id, themes, quotes, ledger)
    places = _lay_out(tx, made, lines)
    _claims(tx, made, places, lines)
    return replace(made, lines={block: line for line, block in places.items()})


def _state(tx: Transaction, article_id: ArticleId) -> None:
    """State the policy of its method, and the limitation that it ends with."""
    state_terminology(
        tx,
        article_id=article_id,
        terms=[
            Term("user", ("patients", "clients", "survivors")),
            Term("professional", ("staff", "care workers", "home carers")),
        ],
    )
    text, fact = "No cause is claimed.", DesignFact.NO_CAUSES
    write_limitation(tx, text=text, design_fact=fact)


def _lay_out(tx: Transaction, made: Published, lines: list[str]) -> dict[int, BlockId]:
    """Write the text line by line; a quotation of several lines is one block."""
    first = {each["lines"][0]: each for each in made.ledger["quotes"]}
    inside = {n for each in made.ledger["quotes"] for n in each["lines"][1:]}
    parts = dict(zip(PARTS, made.themes.values(), strict=True))
    named = {line: nth for nth, line in _lead_ins(made.ledger).items()}
    places = {}
    for number in range(FIRST_LINE, len(lines) + 1):
        text = lines[number - 1].strip()
        if not text or number in inside:
            continue
        shows: dict[str, Any] = {"kind": BlockKind.PROSE, "text": text}
        if number in first:
            shows = {
                "kind": BlockKind.QUOTE,
                "quote_id": made.quotes[first[number]["quote"]],
            }
        elif number in THEME_LINES:
            shows = {
                "kind": BlockKind.THEME,
                "theme_id": made.themes[THEME_LINES[number]],
            }
        elif number in parts:
            shows["kind"], shows["theme_id"] = BlockKind.DISCUSSION, parts[number]
        elif number in HEADINGS:
            shows["kind"] = BlockKind.HEADING
        elif number in named:
            who, nth = named[number]
            label = f"{{label:{made.quotes[nth]}}}"
            shows["text"] = re.sub(rf"\b{who}\b", label, text, count=1)
        places[number] = manuscript.add_block(
            tx, article_id=made.article_id, **shows
        ).id
    return places


def _lead_ins(ledger: Mapping[str, Any]) -> dict[tuple[str, int], int]:
    """Name the lines whose prose says whose the next quotation is."""
    found = {}
    for each in ledger["quotes"]:
        line = re.search(r"L(\d+)", each["attribution"])
        if line is not None:
            found[each["speaker"], each["quote"]] = int(line[1])
    return found


def _paradox(tx: Transaction, article_id: ArticleId, nth: int, title: str) -> ThemeId:
    joint, form = THEMES[nth]
    poles = POLES[f"theme {nth}"]
    begun = theme.add_theme(tx, article_id=article_id, title=title)
    theme.turn_into_paradox(
        tx,
        theme_id=begun.id,
        joint=joint,
        form=form,
        pole_a=PoleWords(own_wording=poles[Letter.A]),
        pole_b=PoleWords(own_wording=poles[Letter.B]),
        title=title,
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
    way = way_of(quote)
    made = propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=spans,
        theme_id=theme_id,
        poles=letters,
        attribution=way,
        withheld_reason=(
            "The text prints none." if way is Attribution.WITHHELD else ""
        ),
    ).quote.id
    poles = theme.list_poles(tx, theme_id) if theme_id else {}
    for letter, pole in poles.items():
        place = Place(PlaceKind.POLE, pole.id)
        for span in spans if letter in letters else ():
            theme.add_evidence(tx, place=place, report_id=report_id, span=span)
    return made


def _claims(
    tx: Transaction,
    made: Published,
    places: Mapping[int, BlockId],
    lines: list[str],
) -> None:
    """Bind the sentences that say who voices what, and those that say a pole anew."""
    both = ["users", "professionals"]
    for line, nth, letters, groups in (
        (57, 1, "ab", ["professionals"]),
        (73, 2, "a", both),
        (113, 3, "ab", both),
    ):
        for letter in letters:
            manuscript.bind_claim(
                tx,
                block_id=places[line],
                text=lines[line - 1].strip().split(". ")[0],
                kind=ClaimKind.BOTH_GROUPS if groups == both else ClaimKind.PRESENCE,
                theme_id=made.themes[nth],
                letter=Letter(letter),
                groups=groups,
            )
    for name, (line, between) in RESTATED.items():
        halves = lines[line - 1].strip().split(between, 1)
        for letter, words in zip(Letter, halves, strict=True):
            manuscript.bind_claim(
                tx,
                block_id=places[line],
                text=words,
                kind=ClaimKind.RESTATED,
                theme_id=made.themes[int(name[-1])],
                letter=letter,
            )
