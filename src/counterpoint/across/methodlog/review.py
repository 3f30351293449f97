"""What the log tells of reports: how they were checked, and what they leave out."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from counterpoint.across.methodlog.ground import Ground
from counterpoint.across.methodlog.model import Fact, FactKind, Paragraph, Sentence
from counterpoint.across.methodlog.voice import whole
from counterpoint.kernel.ids import InterviewId
from counterpoint.kernel.sentence import Said
from counterpoint.report.approval.model import Approval
from counterpoint.report.approval.store import list_approvals
from counterpoint.report.exclusion.model import Exclusion, ExclusionReason
from counterpoint.report.exclusion.store import list_exclusions
from counterpoint.report.model import Report
from counterpoint.review.discrepancy.model import Discrepancy, Resolution
from counterpoint.review.discrepancy.store import list_of_reports
from counterpoint.review.outcome.model import ReportReopened, ReportReturned

MS_PER_MINUTE = 60_000
_PARTS = 100

Approved = Sequence[tuple[Report, Approval]]

_LEFT_OUT = {
    ExclusionReason.SMALL_TALK: Said("{time} of small talk"),
    ExclusionReason.NOT_CONNECTED: Said("{time} not connected to the aim of the study"),
    ExclusionReason.THIRD_PARTY: Said("{time} about third persons"),
    ExclusionReason.WISH: Said("{time} at the interviewee's wish"),
}
_RESOLVED = {
    Resolution.CORRECTED: Said("{n} were corrected in the text"),
    Resolution.LET_STAND: Said("{n} were let stand with a reason"),
    Resolution.WRITER_ASKED: Said("{n} were put to the writer"),
    Resolution.OPEN: Said("{n} are not settled yet"),
}


def of_review(ground: Ground) -> Iterator[Paragraph]:
    """Tell how many reports were approved, by whom, and on what grounds.

    Source: method, row M36; section 3.4.
    """
    known = list_approvals(ground.connection)
    made = [each for each in ground.reports if not each.brought_in]
    approved = [
        (each, known[each.id, each.approved_version])
        for each in made
        if each.approved_version and (each.id, each.approved_version) in known
    ]
    if approved:
        yield (
            *_approved(ground, approved, len(made)),
            *_substitutes(ground, approved),
            *_heard(ground, approved),
            *_attested(ground, approved),
        )
    differed = [*_discrepancies(ground, made), *_went_back(ground, made)]
    if differed:
        yield tuple(differed)


def of_exclusions(ground: Ground) -> Iterator[Paragraph]:
    """Tell how many minutes of the recordings are in no report, and why.

    Source: method, row M37.
    """
    mine = {each.interview_id: each for each in ground.reports if each.interview_id}
    found = [e for e in list_exclusions(ground.connection) if e.interview_id in mine]
    told: list[Sentence] = []
    standing = [each for each in found if each.stands]
    if standing:
        told.append(_excluded(ground, standing, _of(ground, standing, mine)))
    back = [each for each in found if not each.stands]
    if back:
        values = {"n": len(back)}
        one = Said("one stretch that had been left out was brought back")
        many = Said("{n} stretches that had been left out were brought back", values)
        said = one if len(back) == 1 else many
        told.append(ground.voice.tell(said, _of(ground, back, mine)))
    if told:
        yield tuple(told)


def _approved(ground: Ground, approved: Approved, of: int) -> Iterator[Sentence]:
    voice = ground.voice
    values: dict[str, str | int] = {
        "n": len(approved),
        "of": of,
        "time": voice.time(approval.at.date() for _, approval in approved),
    }
    by_interviewer = all(a.by == report.interviewer_id for report, a in approved)
    if len(approved) < of:
        said = Said(
            "{n} of the {of} reports have been reviewed and approved {time}", values
        )
    elif of == 1:
        said = Said("the report was reviewed and approved {time}", values)
    elif by_interviewer:
        said = Said(
            "each report was finally reviewed by the member who had held the "
            "interview, and approved {time}",
            values,
        )
    else:
        said = Said("each report was finally reviewed and approved {time}", values)
    yield voice.tell(said, [_fact_of(ground, *each) for each in approved])


def _substitutes(ground: Ground, approved: Approved) -> Iterator[Sentence]:
    voice = ground.voice
    by_others = [
        (report, approval)
        for report, approval in approved
        if report.interviewer_id is not None and approval.by != report.interviewer_id
    ]
    if not by_others:
        return
    values: dict[str, str | int] = {
        "n": len(by_others),
        "people": voice.people(approval.by for _, approval in by_others),
    }
    said = Said(
        "in {n} of these reviews {people} took the place of an interviewer who had "
        "left, as a recorded decision says",
        values,
    )
    yield voice.tell(said, [_fact_of(ground, *each) for each in by_others])


def _heard(ground: Ground, approved: Approved) -> Iterator[Sentence]:
    heard = [(r, a) for r, a in approved if a.duration_ms and not a.attestation]
    if not heard:
        return
    least = min(_share(approval) for _, approval in heard)
    values: dict[str, str | int] = {"n": len(heard), "least": str(least)}
    one = Said(
        "for one of them the reviewer listened to {least} per cent of the recording",
        values,
    )
    many = Said(
        "for {n} of them the reviewer listened to the recording, to at least {least} "
        "per cent of each",
        values,
    )
    said = one if len(heard) == 1 else many
    yield ground.voice.tell(said, [_fact_of(ground, *each) for each in heard])


def _attested(ground: Ground, approved: Approved) -> Iterator[Sentence]:
    attested = [(r, a) for r, a in approved if a.attestation]
    if not attested:
        return
    words = {approval.attestation for _, approval in attested}
    values: dict[str, str | int] = {"n": len(attested)}
    if len(words) == 1:
        values["words"] = ground.voice.quoted(whole(words.pop()))
        one = Said("one was approved on a written attestation: {words}", values)
        many = Said("{n} were approved on a written attestation: {words}", values)
        if len(attested) == len(approved):
            many = Said("the approvals rest on a written attestation: {words}", values)
    else:
        one = Said("one was approved on a written attestation")
        many = Said(
            "{n} were approved on written attestations of how they had been checked",
            values,
        )
    said = one if len(attested) == 1 else many
    yield ground.voice.tell(said, [_fact_of(ground, *each) for each in attested])


def _discrepancies(ground: Ground, made: Sequence[Report]) -> Iterator[Sentence]:
    voice = ground.voice
    keys = {each.id: each.key for each in made}
    found = list_of_reports(ground.connection, list(keys))
    if not found:
        return
    counted = Counter(each.resolution for each in found)
    parts = [
        voice.say(Said(said.sentence, {"n": counted[resolution]}))
        for resolution, said in _RESOLVED.items()
        if counted[resolution]
    ]
    values: dict[str, str | int] = {"n": len(found), "parts": voice.listed(parts)}
    one = Said(
        "in one place the reviewer heard something else than the report said, which "
        "was {outcome}",
        {"outcome": voice.say(_one_resolved(found[0]))},
    )
    many = Said(
        "in {n} places the reviewers heard something else than the reports said; of "
        "these {parts}",
        values,
    )
    facts = [
        voice.fact(
            FactKind.REPORT, id_, Said("{key}: discrepancies noted", {"key": keys[id_]})
        )
        for id_ in dict.fromkeys(each.report_id for each in found)
    ]
    yield voice.tell(one if len(found) == 1 else many, facts)


def _one_resolved(found: Discrepancy) -> Said:
    return {
        Resolution.CORRECTED: Said("corrected in the text"),
        Resolution.LET_STAND: Said("let stand with a reason"),
        Resolution.WRITER_ASKED: Said("put to the writer"),
        Resolution.OPEN: Said("not settled yet"),
    }[found.resolution]


def _went_back(ground: Ground, made: Sequence[Report]) -> Iterator[Sentence]:
    voice = ground.voice
    keys = {str(each.id): each for each in made}
    for kind, one, many in (
        (
            ReportReturned.__name__,
            Said("once a report was returned to its writer"),
            Said("{n} times a report was returned to its writer"),
        ),
        (
            ReportReopened.__name__,
            Said("one approved report was opened again to be reviewed anew"),
            Said("{n} times an approved report was opened again to be reviewed anew"),
        ),
    ):
        done = [e for e in ground.steps_of(kind) if e.object_id in keys]
        if not done:
            continue
        said = one if len(done) == 1 else Said(many.sentence, {"n": len(done)})
        facts = [
            voice.fact(
                FactKind.REPORT,
                keys[str(each.object_id)].id,
                Said(
                    "{key}: went back on {day}",
                    {
                        "key": keys[str(each.object_id)].key,
                        "day": voice.day(each.at.date()),
                    },
                ),
            )
            for each in done
        ]
        yield voice.tell(said, facts)


def _excluded(
    ground: Ground, standing: Sequence[Exclusion], facts: Sequence[Fact]
) -> Sentence:
    voice = ground.voice
    parts = []
    for reason, said in _LEFT_OUT.items():
        ms = sum(_length(each) for each in standing if each.reason is reason)
        if ms:
            parts.append(voice.say(Said(said.sentence, {"time": _minutes(ground, ms)})))
    recordings = len({each.interview_id for each in standing})
    values: dict[str, str | int] = {"k": recordings, "parts": voice.listed(parts)}
    one = Said("of one recording {parts} were left out of the report", values)
    many = Said("of {k} recordings {parts} were left out of the reports", values)
    return voice.tell(one if recordings == 1 else many, facts)


def _of(
    ground: Ground, found: Collection[Exclusion], mine: Mapping[InterviewId, Report]
) -> list[Fact]:
    facts = []
    for interview_id in dict.fromkeys(each.interview_id for each in found):
        report = mine[interview_id]
        ms = sum(_length(e) for e in found if e.interview_id == interview_id)
        values = {"key": report.key, "time": _minutes(ground, ms)}
        said = Said("{key}: {time} of the recording", values)
        facts.append(ground.voice.fact(FactKind.REPORT, report.id, said))
    return facts


def _minutes(ground: Ground, ms: int) -> str:
    minutes = round(ms / MS_PER_MINUTE)
    if minutes < 1:
        return ground.voice.say(Said("less than a minute"))
    if minutes == 1:
        return ground.voice.say(Said("one minute"))
    return ground.voice.say(Said("{n} minutes", {"n": minutes}))


def _length(each: Exclusion) -> int:
    return each.sound.end_ms - each.sound.start_ms


def _share(approval: Approval) -> int:
    return _PARTS * approval.heard_ms // (approval.duration_ms or 1)


def _fact_of(ground: Ground, report: Report, approval: Approval) -> Fact:
    voice = ground.voice
    values: dict[str, str | int] = {
        "key": report.key,
        "day": voice.day(approval.at.date()),
        "name": voice.name_of(approval.by),
        "share": str(_share(approval)),
    }
    said = Said("{key}: approved by {name} on {day}, on a written attestation", values)
    if approval.duration_ms and not approval.attestation:
        said = Said(
            "{key}: approved by {name} on {day}, {share} per cent heard", values
        )
    return voice.fact(FactKind.REPORT, report.id, said)
