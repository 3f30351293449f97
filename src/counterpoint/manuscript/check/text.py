"""Laying out the manuscript as it stands today, for its checks. Asks no permission."""

from collections.abc import Sequence
from dataclasses import replace

from counterpoint.article.terminology.store import get_policy
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.check.claiming import bound_sentences
from counterpoint.manuscript.check.gathering import text_of
from counterpoint.manuscript.check.model import Text
from counterpoint.manuscript.check.source import plain
from counterpoint.manuscript.claim.tally import BoundClaim
from counterpoint.manuscript.marked.model import MarkUse
from counterpoint.manuscript.marked.store import list_marked
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.reference.reading import works_of
from counterpoint.manuscript.rendering import Material
from counterpoint.quote.label.naming import labels_in
from counterpoint.quote.sign import without_inserted
from counterpoint.report import store as reports
from counterpoint.report.model import Speaker
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.store import get_study
from counterpoint.study.limitation.model import DesignFact
from counterpoint.study.limitation.store import list_limitations
from counterpoint.theme.paradox.store import list_poles


def text_now(tx: Transaction, article_id: ArticleId) -> Text:
    """Lay out an article's manuscript, without what its claims are bound to."""
    return laid_out(tx, article_id, material_of(tx, article_id), ())


def laid_out(
    tx: Transaction,
    article_id: ArticleId,
    material: Material,
    bound: Sequence[BoundClaim],
) -> Text:
    """Lay out a manuscript with all of the study that its checks ask for.

    Reads every report in analysis once, where words stand in quotation marks.
    """
    connection = tx.connection
    study = get_study(connection)
    limits = {each.design_fact for each in list_limitations(connection)}
    asked = Text(
        pieces=(),
        language=study.publication_language or study.language,
        policy=get_policy(connection, article_id),
        refuses_cause=DesignFact.NO_CAUSES in limits,
        bound=bound_sentences(bound),
        works=works_of(connection, article_id),
    )
    poles = {
        theme_id: {
            letter: f"{pole.words.own_wording} {pole.words.name}"
            for letter, pole in list_poles(connection, theme_id).items()
        }
        for theme_id in material.themes
    }
    text = text_of(material, labels_in(connection, article_id), poles, asked)
    if any(True for piece in text.pieces for _ in piece.strings()):
        uses = _uses(tx, article_id, text)
        text = replace(text, sources=_sources(tx, article_id, material), uses=uses)
    return text


def _sources(
    tx: Transaction, article_id: ArticleId, material: Material
) -> dict[str, str]:
    """Give what participants said, by label: all but questions and notes.

    What the team translated of it is known, too; what it inserted is not. Whom
    the article does not name goes by their id.
    """
    labels = labels_in(tx.connection, article_id)
    said: dict[str, str] = {}
    for report in reports.list_reports(tx.connection):
        if report.version_in_analysis is None or report.participant_id is None:
            continue
        label = labels.get(report.participant_id, report.participant_id)
        text = reports.get_text(tx.connection, report.id, report.version_in_analysis)
        own = [
            text.words_of(each)
            for each in text.passages
            if each.speaker not in (Speaker.INTERVIEWER, Speaker.WRITER)
        ]
        said[label] = "\n".join([said.get(label, ""), *own])
    for quote in material.quotes.values():
        translated = quote.translated
        who = quote.label or quote.participant_id
        if who is not None and translated is not None and translated.given:
            own_words = without_inserted(translated.given.text)
            said[who] = "\n".join([said.get(who, ""), own_words])
    return said


def _uses(
    tx: Transaction, article_id: ArticleId, text: Text
) -> dict[tuple[str, str], MarkUse]:
    """Find what was said of the quotation marks that stand in the text now."""
    known = list_marked(tx.connection, article_id)
    return {
        (piece.place, words): each.use
        for piece in text.pieces
        for words in (plain(piece.text[start:end]) for start, end in piece.strings())
        for each in known
        if each.is_of(piece.place, words)
    }
