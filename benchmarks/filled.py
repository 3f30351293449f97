"""A Counterpoint study that is in use, made with the library."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import counterpoint
from benchmarks.material import (
    Place,
    Size,
    Transcript,
    code_names,
    long_transcript,
    transcripts,
)
from benchmarks.product import PASSPHRASE, PASSWORD
from counterpoint.article import list_articles
from counterpoint.coding import ToCode
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.library import OpenedStudy
from counterpoint.report import PassageGiven, Speaker
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password.verbs import set_own_password

SPEAKERS = (("I", Speaker.INTERVIEWER), ("P", Speaker.INTERVIEWEE))
OTHERS = (("bo", "Bo Ek"), ("cleo", "Cleo Ek"))
FIRST = "ada"


@dataclass(frozen=True, slots=True)
class Filled:
    """Where the study is, and what one must know to ask for its parts.

    Attributes:
        codes: The first is the much used one.
        report: One of those it is used in.
        long_report: The one that is opened in the browser.
    """

    path: Path
    article: ArticleId
    codes: tuple[CodeId, ...]
    report: ReportId
    long_report: ReportId


def fill(path: Path, size: Size) -> Filled:
    """Make a study with its transcripts and codings."""
    talks, long_talk = transcripts(size), long_transcript(size)
    with counterpoint.new_study(path, PASSPHRASE, member="Ada Ek") as study:
        article = study.do(list_articles)[0].id
        with study.together() as tx:
            codes = [
                counterpoint.coding.add_code(tx, article_id=article, name=name).id
                for name in code_names(size)
            ]
        # Who begins alone has nobody to read apart from; then the others join.
        for key, name in OTHERS:
            study.do(add_member, key=key, name=name, roles=[Role.RESEARCHER])
        study.do(set_own_password, new=PASSWORD)
        reports = [bring_in(study, talk) for talk in talks]
        for talk, report in zip(talks, reports, strict=True):
            _code(study, talk, report, talk.places, codes[:1])
        long_report = bring_in(study, long_talk)
    members = (FIRST, *(key for key, _ in OTHERS))
    for nth, member in enumerate(members):
        own = long_talk.places[nth :: len(members)]
        with counterpoint.open_study(path, PASSPHRASE, member=member) as study:
            _code(study, long_talk, long_report, own, codes[1:])
    return Filled(path, article, tuple(codes), reports[0], long_report)


def bring_in(study: OpenedStudy, talk: Transcript) -> ReportId:
    """Bring in a transcript as a report of two who speak by turns."""
    passages = []
    for nth, turn in enumerate(talk.turns):
        mark, speaker = SPEAKERS[nth % len(SPEAKERS)]
        passages.append(PassageGiven(turn, speaker, mark=mark))
    verb = counterpoint.report.bring_in_report
    return study.do(verb, key=talk.key, passages=passages).id


def _code(
    study: OpenedStudy,
    talk: Transcript,
    report: ReportId,
    places: Sequence[Place],
    codes: Sequence[CodeId],
) -> None:
    spans = [
        ToCode(report, codes[nth % len(codes)], Span(*talk.in_points(place)))
        for nth, place in enumerate(places)
    ]
    made = study.do(counterpoint.coding.code_spans, spans=spans)
    for place, coding in zip(places, made, strict=True):
        if coding.exact != talk.words_at(place):
            msg = f"{talk.key}: a coding holds other words than were chosen."
            raise RuntimeError(msg)
