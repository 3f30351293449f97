"""Two people who told something, in every stage; the words of one are marked."""

from dataclasses import dataclass
from datetime import date

from counterpoint import coding, manuscript, participant, quote, theme
from counterpoint.across.identity import verbs as identity
from counterpoint.interview.course.verbs import keep_field_note
from counterpoint.interview.meeting.verbs import note_interview
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    ParticipantId,
    PassageId,
    ReportId,
    new_id,
)
from counterpoint.manuscript.model import BlockKind
from counterpoint.manuscript.remark.verbs import write_remark
from counterpoint.manuscript.snapshot.verbs import make_snapshot
from counterpoint.manuscript.suggestion.model import SuggestionForm
from counterpoint.manuscript.suggestion.verbs import suggest_change
from counterpoint.participant import AboutKind
from counterpoint.report import (
    DraftPassage,
    ExclusionReason,
    claim_report,
    exclude_sound,
    save_draft,
)
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.report.original.model import OriginalGiven
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage.transaction import Transaction
from counterpoint.study.guide.verbs import write_guide
from counterpoint.theme import Place, PlaceKind
from tests import vaults
from tests.coding.material import code_words, correct
from tests.theme.material import lay, span_of, start, topic

MARK = "zanzibar"
"""Stands in all that the one who withdraws told, and in what was written of it."""

TOLD = (
    f"I kept the {MARK} key under the blue pot by the door.",
    "What helped you most in those first weeks at home?",
    f"The {MARK} neighbour knocked each Friday and stayed for soup.",
)
BEFORE = f"I hid the {MARK} key under a pot."
STRETCH = f"the {MARK} key under the blue pot by the door"
GUIDE = "What helped you most in those first weeks at home?"
PLAIN = "plainalbatross"
"""Stands in what the other person told: it must stay."""
OTHERS = (f"I sold the {PLAIN} boat in June.", "And then?", "Then I slept.")
DAY = date(2017, 5, 4)


@dataclass(frozen=True, slots=True)
class Laid:
    """What was laid out."""

    whose: ParticipantId
    other: ParticipantId
    report: ReportId
    others_report: ReportId
    article: ArticleId
    code: CodeId


def laid_out(tx: Transaction) -> Laid:
    """Fill a study with two people's words, in each stage that keeps any."""
    article_id = start(tx)
    code = coding.add_code(
        tx, article_id=article_id, name="keys", definition=f"As one said: {STRETCH}."
    )
    coding.change_code(tx, code_id=code.id, definition=f"Keys, such as {STRETCH}, all.")
    idea = topic(tx, article_id)
    theme.change_theme(tx, theme_id=idea.id, definition=f"Somebody, {STRETCH.upper()}!")
    for group in ("users",):
        write_guide(tx, group=group, questions=[GUIDE])
    whose, report = _person(tx, article_id, code.id, TOLD, first=BEFORE)
    other, others = _person(tx, article_id, code.id, OTHERS)
    place = Place(PlaceKind.THEME, idea.id)
    lay(tx, place, report, TOLD[2])
    lay(tx, place, others, OTHERS[2])
    search = theme.record_search(tx, theme_id=idea.id, how="Read all again.")
    lay(tx, Place(PlaceKind.SEARCH, search.id), report, TOLD[2])
    manuscript.add_block(
        tx,
        article_id=article_id,
        kind=BlockKind.PROSE,
        text=f"Some hid it, {STRETCH}, others ({PLAIN}) did not.",
    )
    suggest_change(
        tx,
        article_id=article_id,
        form=SuggestionForm.ADD,
        text=f"One of them kept {STRETCH}.",
    )
    make_snapshot(tx, article_id=article_id, name=f"With {STRETCH}")
    vaults.standing(tx)
    identity.put_identity(
        tx,
        about_kind=AboutKind.PARTICIPANT,
        about_id=whose,
        fields={"name": f"{MARK} Person"},
    )
    return Laid(whose, other, report, others, article_id, code.id)


def _person(
    tx: Transaction,
    article_id: ArticleId,
    code_id: CodeId,
    told: tuple[str, ...],
    first: str = "",
) -> tuple[ParticipantId, ReportId]:
    person = participant.add_participant(tx, group="users", gender="woman", age=41)
    mark = MARK if MARK in told[0] else PLAIN
    participant.set_attribute(
        tx,
        participant_id=person.id,
        name="household",
        value=mark,
        own_words=f"I live with my {mark} cat.",
    )
    met = note_interview(tx, participant_id=person.id, held_on=DAY, place_kind=mark)
    keep_field_note(tx, interview_id=met.id, field_note=f"Said {mark} twice.")
    speakers = (Speaker.INTERVIEWEE, Speaker.INTERVIEWER, Speaker.INTERVIEWEE)
    words = (first or told[0], *told[1:])
    claim_report(tx, interview_id=met.id)
    drafted = DraftPassage(PassageId(new_id()), f"They said {mark} here.")
    save_draft(tx, interview_id=met.id, passages=[drafted], revision=0)
    exclude_sound(
        tx,
        interview_id=met.id,
        start_ms=0,
        end_ms=1_000,
        reason=ExclusionReason.WISH,
        note=f"About the {mark} next door.",
    )
    made = bring_in_report(
        tx,
        key=f"report of {mark}",
        passages=[
            PassageGiven(text, speaker, mark=f"{mark}{speaker[:5]}")
            for text, speaker in zip(words, speakers, strict=True)
        ],
        participant_id=person.id,
        original=OriginalGiven(f"{mark}.txt", "text/plain", mark.encode() * 9),
    )
    code_words(tx, made.id, code_id, words[0])
    if first:
        correct(tx, made.id, 0, told[0])
    code_words(tx, made.id, code_id, told[2])
    _printed(tx, article_id, made.id, told[2], mark)
    return person.id, made.id


def _printed(
    tx: Transaction, article_id: ArticleId, report_id: ReportId, told: str, mark: str
) -> None:
    """Let the manuscript print words, and the team talk of that."""
    shown = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, told)],
        attribution=quote.Attribution.WITHHELD,
        withheld_reason=f"So few {mark}s live there.",
    )
    block = manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.QUOTE, quote_id=shown.quote.id
    )
    write_remark(tx, block_id=block.id, text=f"Is the {mark} known?")
    suggest_change(
        tx, article_id=article_id, form=SuggestionForm.TAKE_OUT, block_id=block.id
    )
