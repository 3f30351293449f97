"""The review of reports over HTTP: open, listen, judge, settle, approve, return."""

from datetime import datetime
from typing import Any

from counterpoint import report, review
from counterpoint.kernel.ids import (
    DecisionId,
    DiscrepancyId,
    MemberId,
    PassageId,
    ReportId,
    RoundId,
)
from counterpoint.kernel.spans import TimeSpan
from counterpoint.report.model import ReportState
from counterpoint.review import Resolution, Review, RoundOutcome, Verdict
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.report import PassageShown, ReportTextShown, with_text
from counterpoint.web.endpoint import Sent, Shown, endpoint


class VerdictSent(Sent):
    """What was heard of a passage."""

    verdict: Verdict


class StretchSent(Sent):
    """A stretch of a recording that was played, in ms."""

    start_ms: int
    end_ms: int


class HeardSent(Sent):
    """The stretches that were played since the last message."""

    played: list[StretchSent]


class DiscrepancySent(Sent):
    """What is heard instead of what a passage says."""

    passage_id: PassageId
    what: str
    at_ms: int | None = None


class WordsSent(Sent):
    """The words of a correction, a question, a reason or an answer."""

    words: str


class ApprovalSent(Sent):
    """How the report was checked, if listening does not say it."""

    attestation: str = ""
    version: int | None = None


class ReasonSent(Sent):
    """Why a report goes back."""

    reason: str


class SubstituteSent(Sent):
    """Who reviews in place of an interviewer who has left, by which decision."""

    member_id: MemberId
    decision_id: DecisionId


class ShareSent(Sent):
    """How many hundredths of a recording are heard at least."""

    share: int


class ShareShown(Shown):
    """How many hundredths of a recording are heard at least."""

    share: int


class JudgedShown(Shown):
    """A verdict; ``is_carried`` if it was given to the same words earlier."""

    passage_id: PassageId
    verdict: Verdict
    is_carried: bool


class HeardShown(Shown):
    """A stretch of a recording that was heard, in ms."""

    start_ms: int
    end_ms: int


class DiscrepancyShown(Shown):
    """A place where report and recording differ."""

    id: DiscrepancyId
    version: int
    passage_id: PassageId
    at_ms: int | None
    what: str
    by: MemberId
    at: datetime
    resolution: Resolution
    reason: str
    answer: str
    is_settled: bool


class MissingShown(Shown):
    """What an approval waits for; ``values`` go where the sentence names them."""

    sentence: str
    values: dict[str, Any]


class ReviewShown(Shown):
    """A version under review, with what was judged and heard.

    ``missing`` is what an approval by listening waits for, ``missing_attested``
    what it waits for with an attestation.
    """

    report_id: ReportId
    key: str
    state: ReportState
    version: int
    reviewer_id: MemberId | None
    outcome: RoundOutcome | None
    text: str
    passages: tuple[PassageShown, ...]
    verdicts: tuple[JudgedShown, ...]
    unjudged: tuple[PassageId, ...]
    heard: tuple[HeardShown, ...]
    heard_ms: int
    needed_ms: int | None
    duration_ms: int | None
    share: int
    discrepancies: tuple[DiscrepancyShown, ...]
    missing: tuple[MissingShown, ...]
    missing_attested: tuple[MissingShown, ...]
    must_attest: bool
    returned_for: str


class RoundShown(Shown):
    """One reviewer's check of one version, without its words."""

    id: RoundId
    version: int
    reviewer_id: MemberId
    opened_at: datetime
    outcome: RoundOutcome


class RoundsShown(Shown):
    """The rounds of a report's review, earliest first."""

    items: list[RoundShown]


def shown(found: Review) -> ReviewShown:
    """Show a review."""
    text = found.text
    return ReviewShown(
        report_id=text.report_id,
        key=text.key,
        state=found.report.state,
        version=text.version,
        reviewer_id=found.round.reviewer_id if found.round else None,
        outcome=found.round.outcome if found.round else None,
        text=text.text,
        passages=tuple(PassageShown.model_validate(p) for p in text.passages),
        verdicts=tuple(JudgedShown.model_validate(v) for v in found.verdicts.values()),
        unjudged=found.unjudged,
        heard=tuple(HeardShown.model_validate(each) for each in found.heard),
        heard_ms=found.heard_ms,
        needed_ms=found.needed_ms,
        duration_ms=found.duration_ms,
        share=found.share,
        discrepancies=tuple(
            DiscrepancyShown.model_validate(each) for each in found.discrepancies
        ),
        missing=_missing(found, attested=False),
        missing_attested=_missing(found, attested=True),
        must_attest=found.must_attest is not None,
        returned_for=found.returned_for,
    )


def get_review(tx: Transaction, report_id: ReportId) -> ReviewShown:
    """Show the review of what was submitted last."""
    return shown(review.show_review(tx, report_id))


def open_review(tx: Transaction, report_id: ReportId) -> ReviewShown:
    """Open the review of what was submitted, or go on with it."""
    return shown(review.open_review(tx, report_id=report_id))


def judge_passage(
    tx: Transaction, report_id: ReportId, passage_id: PassageId, body: VerdictSent
) -> ReviewShown:
    """Say what was heard of a passage."""
    verdict = body.verdict
    return shown(
        review.judge_passage(
            tx, report_id=report_id, passage_id=passage_id, verdict=verdict
        )
    )


def keep_heard(tx: Transaction, report_id: ReportId, body: HeardSent) -> ReviewShown:
    """Keep which stretches of the recording were played."""
    played = [TimeSpan(each.start_ms, each.end_ms) for each in body.played]
    return shown(review.keep_heard(tx, report_id=report_id, played=played))


def note_discrepancy(
    tx: Transaction, report_id: ReportId, body: DiscrepancySent
) -> ReviewShown:
    """Note that something else is heard than a passage says."""
    return shown(
        review.note_discrepancy(
            tx,
            report_id=report_id,
            passage_id=body.passage_id,
            what=body.what,
            at_ms=body.at_ms,
        )
    )


def accept_correction(
    tx: Transaction, discrepancy_id: DiscrepancyId, body: WordsSent
) -> ReviewShown:
    """Settle a discrepancy by correcting its passage."""
    return shown(
        review.accept_correction(tx, discrepancy_id=discrepancy_id, text=body.words)
    )


def ask_writer(
    tx: Transaction, discrepancy_id: DiscrepancyId, body: WordsSent
) -> ReviewShown:
    """Put a discrepancy to the writer."""
    return shown(
        review.ask_writer(tx, discrepancy_id=discrepancy_id, question=body.words)
    )


def answer_discrepancy(
    tx: Transaction, discrepancy_id: DiscrepancyId, body: WordsSent
) -> ReviewShown:
    """Answer, as the writer, what the reviewer asked."""
    return shown(
        review.answer_discrepancy(tx, discrepancy_id=discrepancy_id, answer=body.words)
    )


def let_stand(
    tx: Transaction, discrepancy_id: DiscrepancyId, body: WordsSent
) -> ReviewShown:
    """Let the report stand as it is, for a reason."""
    return shown(review.let_stand(tx, discrepancy_id=discrepancy_id, reason=body.words))


def approve_report(
    tx: Transaction, report_id: ReportId, body: ApprovalSent
) -> ReportTextShown:
    """Say, as the reviewer, that the report says what was said."""
    review.approve_report(
        tx, report_id=report_id, attestation=body.attestation, version=body.version
    )
    return with_text(report.show_report(tx, report_id))


def return_report(
    tx: Transaction, report_id: ReportId, body: ReasonSent
) -> ReportTextShown:
    """Give a report back to its writer."""
    review.return_report(tx, report_id=report_id, reason=body.reason)
    return with_text(report.show_report(tx, report_id))


def reopen_report(
    tx: Transaction, report_id: ReportId, body: ReasonSent
) -> ReportTextShown:
    """Open an approved report again."""
    review.reopen_report(tx, report_id=report_id, reason=body.reason)
    return with_text(report.show_report(tx, report_id))


def name_substitute(
    tx: Transaction, report_id: ReportId, body: SubstituteSent
) -> ReportTextShown:
    """Name who reviews in place of an interviewer who has left."""
    review.name_substitute(
        tx,
        report_id=report_id,
        member_id=body.member_id,
        decision_id=body.decision_id,
    )
    return with_text(report.show_report(tx, report_id))


def list_rounds(tx: Transaction, report_id: ReportId) -> RoundsShown:
    """List the rounds of a report's review, without its words."""
    rounds = review.list_rounds(tx, report_id)
    return RoundsShown(items=[RoundShown.model_validate(each) for each in rounds])


def get_listening_share(tx: Transaction) -> ShareShown:
    """Give how many hundredths of a recording are heard at least."""
    return ShareShown(share=review.get_listening_share(tx))


def set_listening_share(tx: Transaction, body: ShareSent) -> ShareShown:
    """Settle how many hundredths of a recording are heard at least."""
    return ShareShown(share=review.set_listening_share(tx, share=body.share))


def _missing(found: Review, *, attested: bool) -> tuple[MissingShown, ...]:
    return tuple(
        MissingShown(sentence=said.sentence, values=dict(said.values))
        for said in found.missing(attested=attested)
    )


_REVIEW = "/reports/{report_id}/review"
_DISCREPANCY = "/discrepancies/{discrepancy_id}"
ROUTES = [
    endpoint("GET", _REVIEW, get_review),
    endpoint("POST", _REVIEW, open_review),
    endpoint("GET", _REVIEW + "/rounds", list_rounds),
    endpoint("PUT", _REVIEW + "/verdicts/{passage_id}", judge_passage),
    endpoint("POST", _REVIEW + "/heard", keep_heard),
    endpoint("POST", _REVIEW + "/discrepancies", note_discrepancy),
    endpoint("PUT", _DISCREPANCY + "/correction", accept_correction),
    endpoint("PUT", _DISCREPANCY + "/question", ask_writer),
    endpoint("PUT", _DISCREPANCY + "/answer", answer_discrepancy),
    endpoint("PUT", _DISCREPANCY + "/reason", let_stand),
    endpoint("POST", "/reports/{report_id}/approval", approve_report),
    endpoint("POST", "/reports/{report_id}/return", return_report),
    endpoint("POST", "/reports/{report_id}/reopening", reopen_report),
    endpoint("PUT", "/reports/{report_id}/substitute", name_substitute),
    endpoint("GET", "/listening-share", get_listening_share),
    endpoint("PUT", "/listening-share", set_listening_share),
]
