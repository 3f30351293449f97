"""A participant withdraws: their words leave every draft, and its hashes still hold."""

from io import BytesIO

import docx

from counterpoint import manuscript, quote
from counterpoint.across.withdrawal.verbs import (
    preview_withdrawal,
    show_certificate,
    withdraw_participant,
)
from counterpoint.interchange.returned.reading import read_returned
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.remark.verbs import list_threads, write_remark
from counterpoint.manuscript.returned.verbs import bring_back
from counterpoint.manuscript.snapshot.model import Integrity, SnapshotId, Source
from counterpoint.manuscript.snapshot.verbs import (
    export_snapshot,
    make_snapshot,
    show_snapshot,
)
from counterpoint.manuscript.suggestion.model import SuggestionForm
from counterpoint.manuscript.suggestion.verbs import suggest_change
from counterpoint.participant import ConsentScope
from counterpoint.storage.erasing import WORDS, every_text, tables_with_words
from counterpoint.storage.history import verify
from counterpoint.storage.transaction import Transaction
from tests.manuscript.drafts import begun
from tests.manuscript.test_returned import reword
from tests.theme.material import OWN

PROSE = f"As one of them said, {OWN} And {{label:QUOTE}} went on."


def drafted(tx: Transaction) -> tuple[ArticleId, SnapshotId]:
    """Keep a person's words in everything that a draft is."""
    article_id, written, shown = begun(tx)
    quote_id = manuscript.get_block(tx, shown).quote_id
    text = PROSE.replace("QUOTE", quote_id or "")
    manuscript.change_block(tx, block_id=written, text=text)
    made = make_snapshot(tx, article_id=article_id, name="Sent")
    write_remark(tx, block_id=shown, text="Strong.", words="waited for the knock")
    write_remark(tx, block_id=written, text=f"Why {OWN.lower()}")
    suggest_change(
        tx, article_id=article_id, form=SuggestionForm.ADD, text=f"Later: {OWN}"
    )
    document = docx.Document(BytesIO(export_snapshot(tx, snapshot_id=made.id).content))
    reword(document, "As one of them said", "As somebody said")
    for paragraph in document.paragraphs:
        if paragraph.text.startswith(OWN):
            paragraph.runs[0].text = OWN.replace("shut", "slammed")
    target = BytesIO()
    document.save(target)
    bring_back(tx, article_id=article_id, draft=read_returned(target.getvalue()))
    return article_id, made.id


def test_no_draft_keeps_a_word_of_who_withdrew_and_each_is_counted(
    tx: Transaction,
) -> None:
    article_id, snapshot_id = drafted(tx)
    (cut,) = quote.list_quotes(tx, article_id)
    person = cut.participant_id
    assert person
    seen = preview_withdrawal(tx, participant_id=person, scopes=list(ConsentScope))
    touched = {each.thing: each.number for each in seen.touched}
    assert touched["words in snapshots"] == 2, "the quote, and its label"
    assert touched["comments on the manuscript"] == 1
    assert touched["passages of returned files"] == 1
    assert {each.place for each in seen.stretches} >= {
        *("block.text", "snapshot_piece.text", "remark.text", "suggestion.text"),
        *("difference.before", "difference.after"),
    }
    done = withdraw_participant(
        tx,
        participant_id=person,
        scopes=list(ConsentScope),
        said_on=tx.now().date(),
    )
    tables = tables_with_words(WORDS)
    kept = [each.text for each in every_text(tx.connection, tables, WORDS)]
    assert not [text for text in kept if "waited for" in text or "slammed" in text]
    read = show_snapshot(tx, snapshot_id)
    assert read.integrity is Integrity.EMPTIED, "its hash still holds"
    pieces = [piece for each in read.paragraphs for piece in each.pieces]
    assert {p.text for p in pieces if p.source in (Source.QUOTE, Source.LABEL)} == {""}
    assert [each.remark.text for each in list_threads(tx, article_id)] == [
        "Why [withdrawn]."
    ]
    words = docx.Document(BytesIO(export_snapshot(tx, snapshot_id=snapshot_id).content))
    assert "knock" not in "\n".join(each.text for each in words.paragraphs)
    copies = {each.what for each in show_certificate(tx, done.id).copies}
    assert "manuscript docx" in copies, "what was sent out is on the certificate"
    verify(tx.connection)
