"""What the log tells of the study, its interviews, and which reports are taken in."""

from collections import defaultdict
from collections.abc import Iterator

from counterpoint.across.methodlog.ground import Ground
from counterpoint.across.methodlog.model import Fact, FactKind, Paragraph, Sentence
from counterpoint.across.methodlog.voice import clause, whole
from counterpoint.article.selection import store as selection
from counterpoint.kernel.sentence import Said
from counterpoint.report.model import Fact as Known
from counterpoint.report.model import Report
from counterpoint.report.store import list_reports
from counterpoint.study.design.model import DataMode, Study
from counterpoint.study.design.store import get_study
from counterpoint.study.member.store import is_alone

STUDY = "study"


def of_design(ground: Ground) -> Iterator[Paragraph]:
    """Tell what the study wants, and what the article asks of it.

    Source: method, rows M1, M2, M4, M39.
    """
    voice, study = ground.voice, get_study(ground.connection)
    told: list[Sentence] = []
    own = [voice.fact(FactKind.STUDY, STUDY, Said("What is kept of the study"))]
    if study.title != Study().title:
        values = {"study": voice.quoted(study.title), "setting": clause(study.setting)}
        where = Said(
            "the material comes from the study {study}, set in {setting}", values
        )
        bare = Said("the material comes from the study {study}", values)
        told.append(voice.tell(where if study.setting else bare, own))
    if study.aim:
        aim = {"aim": voice.quoted(whole(study.aim))}
        told.append(voice.tell(Said("its aim reads: {aim}", aim), own))
    if ground.article.question:
        asked = {"question": voice.quoted(whole(ground.article.question))}
        kept = voice.fact(
            FactKind.ARTICLE, ground.article.id, Said("What the article asks")
        )
        told.append(voice.tell(Said("this article asks: {question}", asked), [kept]))
    if told:
        yield tuple(told)
    design = list(_design(ground, study, own))
    if design:
        yield tuple(design)


def of_interviews(ground: Ground) -> Iterator[Paragraph]:
    """Tell who interviewed and who wrote, and that these were two.

    Source: method, rows M29, M35, M38.
    """
    voice, reports = ground.voice, ground.reports
    dated = [each for each in reports if each.held_on is not None]
    told: list[Sentence] = []
    if dated:
        values: dict[str, str | int] = {
            "n": len(dated),
            "time": voice.time(each.held_on for each in dated if each.held_on),
        }
        held = _one_or_many(
            len(dated),
            Said("the interview that the article builds on was held {time}", values),
            Said(
                "the {n} interviews that the article builds on were held {time}", values
            ),
        )
        told.append(voice.tell(held, _interviewed(ground, dated)))
    told += _who(ground)
    both = [each for each in reports if each.interviewer_id and each.writer_id]
    apart = all(each.interviewer_id != each.writer_id for each in both)
    if len(both) > 1 and apart:
        said = Said("no report was written by the member who had held its interview")
        told.append(voice.tell(said, _interviewed(ground, both)))
    if told:
        yield tuple(told)


def of_selection(ground: Ground) -> Iterator[Paragraph]:
    """Tell what was brought in, what is not known of it, and what is left out.

    Source: design rule 15; method, row M39.
    """
    told = [*_brought_in(ground), *_left_out(ground)]
    if is_alone(ground.connection):
        said = Said(
            "one member did the whole work alone, so the rules that ask for a second "
            "one rested"
        )
        own = ground.voice.fact(FactKind.STUDY, STUDY, Said("The members of the study"))
        told.append(ground.voice.tell(said, [own]))
    if told:
        yield tuple(told)


def _design(ground: Ground, study: Study, own: list[Fact]) -> Iterator[Sentence]:
    voice = ground.voice
    if study.design:
        values = {"design": voice.quoted(whole(study.design))}
        yield voice.tell(Said("the design is described so: {design}", values), own)
    if study.design_reference:
        values = {"reference": clause(study.design_reference)}
        yield voice.tell(Said("it follows {reference}", values), own)
    if not ground.reports:
        return
    if study.data_mode is DataMode.REPORT:
        said = Said(
            "the data are reports in the interviewees' own words, written after the "
            "interview, and not verbatim transcripts"
        )
    else:
        said = Said("the data are verbatim transcripts of the interviews")
    yield voice.tell(said, own)


def _who(ground: Ground) -> Iterator[Sentence]:
    voice, reports = ground.voice, ground.reports
    asked = [each for each in reports if each.interviewer_id is not None]
    wrote = [each for each in reports if each.writer_id is not None]
    interviewers = {each.interviewer_id for each in asked if each.interviewer_id}
    writers = {each.writer_id for each in wrote if each.writer_id}
    values = {
        "interviewers": voice.people(interviewers),
        "writers": voice.people(writers),
    }
    if asked and interviewers == writers and len(writers) > 1:
        said = Said("{interviewers} all held interviews and wrote reports", values)
        yield voice.tell(said, _interviewed(ground, asked))
        return
    if asked:
        said = Said("the interviews were held by {interviewers}", values)
        yield voice.tell(said, _interviewed(ground, asked))
    if wrote:
        said = Said("the reports were written by {writers}", values)
        yield voice.tell(said, _interviewed(ground, wrote))


def _interviewed(ground: Ground, reports: list[Report]) -> list[Fact]:
    return [_fact_of(ground, each) for each in reports]


def _fact_of(ground: Ground, report: Report) -> Fact:
    voice, unknown = ground.voice, ground.voice.say(Said("not known"))
    values = {
        "key": report.key,
        "day": voice.day(report.held_on) if report.held_on else unknown,
        "interviewer": voice.name_of(report.interviewer_id)
        if report.interviewer_id
        else unknown,
        "writer": voice.name_of(report.writer_id) if report.writer_id else unknown,
    }
    said = Said("{key}: interview {day}, {interviewer}; report {writer}", values)
    return voice.fact(FactKind.REPORT, report.id, said)


def _brought_in(ground: Ground) -> Iterator[Sentence]:
    voice = ground.voice
    brought = [each for each in ground.reports if each.brought_in]
    if not brought:
        return
    facts = [
        voice.fact(
            FactKind.REPORT, each.id, Said("{key}: brought in", {"key": each.key})
        )
        for each in brought
    ]
    values = {"n": len(brought)}
    yield voice.tell(
        _one_or_many(
            len(brought),
            Said(
                "one report was brought in as a finished text and was not reviewed here"
            ),
            Said(
                "{n} reports were brought in as finished texts and were not reviewed "
                "here",
                values,
            ),
        ),
        facts,
    )
    lacking = [
        voice.say(Said("{what} of {n}", {"what": voice.say(said), "n": count}))
        for known, said in _UNKNOWN.items()
        if (count := sum(known in each.unknown for each in brought))
    ]
    if lacking:
        said = Said(
            "of these it is not known: {lacking}", {"lacking": voice.listed(lacking)}
        )
        yield voice.tell(said, facts)


_UNKNOWN = {
    Known.PARTICIPANT: Said("whose interview it was"),
    Known.INTERVIEWER: Said("who interviewed"),
    Known.WRITER: Said("who wrote"),
    Known.SPEAKERS: Said("who speaks"),
    Known.DATE: Said("the day"),
}


def _left_out(ground: Ground) -> Iterator[Sentence]:
    voice = ground.voice
    keys = {each.id: each.key for each in list_reports(ground.connection)}
    by_reason: dict[str, list[Fact]] = defaultdict(list)
    for each in selection.list_omissions(ground.connection, ground.article.id):
        if each.report_id in keys:
            said = Said("{key}: left out", {"key": keys[each.report_id]})
            fact = voice.fact(FactKind.REPORT, each.report_id, said)
            by_reason[each.reason].append(fact)
    for reason, facts in by_reason.items():
        values: dict[str, str | int] = {
            "n": len(facts),
            "reason": voice.quoted(whole(reason)),
        }
        said = _one_or_many(
            len(facts),
            Said(
                "one report of the study is left out of this article: {reason}", values
            ),
            Said(
                "{n} reports of the study are left out of this article: {reason}",
                values,
            ),
        )
        yield voice.tell(said, facts)


def _one_or_many(count: int, one: Said, many: Said) -> Said:
    return one if count == 1 else many
