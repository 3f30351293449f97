"""What the log tells of reading: apart under a seal, or together by a decision.

While the seal is closed it tells what the seal's own page shows of progress, and
no day of anybody's reading.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from counterpoint.across.methodlog.ground import Ground
from counterpoint.across.methodlog.model import Fact, FactKind, Paragraph, Sentence
from counterpoint.across.methodlog.voice import whole
from counterpoint.article.model import ArticleStarted
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.sentence import Said
from counterpoint.reading.assignment.model import Pass
from counterpoint.reading.assignment.store import list_passes
from counterpoint.reading.note.store import list_notes
from counterpoint.reading.seal.model import (
    Opening,
    ReadTogetherDeclared,
    SealState,
)
from counterpoint.study.decision.store import list_decisions


def of_reading(ground: Ground) -> Iterator[Paragraph]:
    """Tell how the reports were read, and how the seal came to open.

    Source: method, rows M41, M42, M44.
    """
    if ground.seal.state is SealState.TOGETHER:
        told = list(_together(ground))
    elif ground.seal.is_closed:
        told = list(_so_far(ground))
    else:
        told = [*_apart(ground), *_opening(ground)]
    if told:
        yield tuple(told)
    if ground.seal.state is SealState.OPEN:
        again = list(_again(ground))
        if again:
            yield tuple(again)


def _together(ground: Ground) -> Iterator[Sentence]:
    voice, id_ = ground.voice, ground.article.id
    mine = [
        e for e in ground.steps_of(ReadTogetherDeclared.__name__) if e.object_id == id_
    ]
    decided = mine[-1].payload["decision_id"] if mine else None
    known = {each.id: each for each in list_decisions(ground.connection)}
    if decided in known:
        made = known[decided]
        values = {
            "day": voice.day(mine[-1].at.date()),
            "reason": voice.quoted(whole(made.reason)),
        }
        fact = voice.fact(
            FactKind.DECISION, made.id, Said("The decision to read together")
        )
        said = Said(
            "the reports were read together, without a seal, as was declared on {day} "
            "by a recorded decision",
            values,
        )
        yield voice.tell(said, [fact])
        yield voice.tell(Said("the reason was: {reason}", values), [fact])
        return
    begun = [e for e in ground.steps_of(ArticleStarted.__name__) if e.object_id == id_]
    fact = voice.fact(FactKind.ARTICLE, id_, Said("The article has no seal"))
    if mine:
        said = Said(
            "the reports were read without a seal, since there was nobody to read "
            "apart from"
        )
        yield voice.tell(said, [fact])
    elif begun and begun[-1].payload["read_together"]:
        said = Said(
            "the material had been read before it was brought in, without a seal"
        )
        yield voice.tell(said, [fact])


def _so_far(ground: Ground) -> Iterator[Sentence]:
    voice, readers = ground.voice, ground.seal.readers
    if not readers:
        return
    facts = _progress_facts(ground)
    values = {"readers": voice.people(each.member_id for each in readers)}
    said = Said(
        "the reports are being read separately by {readers}, each under a seal that "
        "keeps notes and private codes from all others",
        values,
    )
    yield voice.tell(said, facts)
    parts = [
        voice.say(
            Said(
                "{name} has read {read} of {of}",
                {
                    "name": voice.people([each.member_id]),
                    "read": str(each.read),
                    "of": str(each.of),
                },
            )
        )
        for each in readers
    ]
    so_far = Said("so far {parts}", {"parts": voice.listed(parts)})
    yield voice.tell(so_far, facts)


def _apart(ground: Ground) -> Iterator[Sentence]:
    voice, seal = ground.voice, ground.seal
    passes = _before_opening(ground)
    readers = [each.member_id for each in seal.readers]
    if not readers:
        return
    facts = _reader_facts(ground, passes)
    values = {"readers": voice.people(readers)}
    said = Said(
        "first, the reports were read separately by {readers}, under a seal that kept "
        "each reader's notes and private codes from all others",
        values,
    )
    yield voice.tell(said, facts)
    read = {
        id_: len({p.report_id for p in passes if p.member_id == id_}) for id_ in readers
    }
    ended = [each.ended_at.date() for each in passes if each.ended_at]
    if not ended:
        return
    counts = set(read.values())
    time = voice.time([*ended, *(each.begun_at.date() for each in passes)])
    if len(counts) == 1:
        values = {"n": str(counts.pop()), "time": time}
        said = Said("each of them read {n} reports to the end {time}", values)
        if values["n"] == str(len(ground.reports)):
            said = Said("each of them read all {n} reports to the end {time}", values)
    else:
        parts = [
            voice.say(
                Said("{name} {n}", {"name": voice.people([id_]), "n": str(count)})
            )
            for id_, count in read.items()
        ]
        values = {"parts": voice.listed(parts), "time": time}
        said = Said("the reports read to the end {time} were: {parts}", values)
    yield voice.tell(said, facts)
    yield from _how_often(ground, passes, facts)


def _how_often(
    ground: Ground, passes: Sequence[Pass], facts: Sequence[Fact]
) -> Iterator[Sentence]:
    times = Counter(each.report_id for each in passes)
    values: dict[str, str | int] = {
        "least": min(times.values()),
        "most": max(times.values()),
    }
    if values["least"] == values["most"]:
        if values["least"] == 1:
            return
        said = Said("every report was read {least} times in all", values)
    else:
        said = Said("a report was read between {least} and {most} times in all", values)
    yield ground.voice.tell(said, facts)


def _opening(ground: Ground) -> Iterator[Sentence]:
    voice, seal = ground.voice, ground.seal
    if seal.opened_at is None:
        return
    day = {"day": voice.day(seal.opened_at.date())}
    fact = voice.fact(
        FactKind.READING, ground.article.id, Said("The seal opened on {day}", day)
    )
    if seal.how is Opening.UNANIMOUS_EARLY:
        said = Said(
            "the seal was opened on {day}, before all had finished, by the recorded "
            "vote of every reader",
            day,
        )
    else:
        said = Said(
            "the seal opened on {day} for all at once, when the last of them had "
            "finished",
            day,
        )
    yield voice.tell(said, [fact])
    noted = list_notes(
        ground.connection, ground.article.id, by=None, at_seq=seal.opened_seq
    )
    if len(noted) > 1:
        values: dict[str, str | int] = {
            "n": len(noted),
            "k": len({each.report_id for each in noted}),
        }
        said = Said("by then they had written {n} notes on {k} reports", values)
        if values["k"] == 1:
            said = Said("by then they had written {n} notes on one report", values)
        yield voice.tell(said, [fact])


def _again(ground: Ground) -> Iterator[Sentence]:
    """Tell of readings after the opening, as of a first author who went on reading."""
    voice, opened = ground.voice, ground.seal.opened_at
    after = [
        each
        for each in list_passes(ground.connection, ground.article.id)
        if each.ended_at is not None and opened is not None and each.ended_at > opened
    ]
    for id_ in dict.fromkeys(each.member_id for each in after):
        mine = [each for each in after if each.member_id == id_]
        days = [each.ended_at.date() for each in mine if each.ended_at]
        reports = len({each.report_id for each in mine})
        values: dict[str, str | int] = {
            "name": voice.people([id_]),
            "n": len(mine),
            "k": reports,
            "time": voice.time(days),
        }
        said = Said(
            "after the seal had opened, {name} went on reading: {n} readings of {k} "
            "reports {time}",
            values,
        )
        if reports == 1:
            said = Said(
                "after the seal had opened, {name} read one report again {time}",
                values,
            )
        yield voice.tell(said, [_reader_fact(ground, id_, mine)])


def _before_opening(ground: Ground) -> list[Pass]:
    opened = ground.seal.opened_at
    return [
        each
        for each in list_passes(ground.connection, ground.article.id)
        if each.ended_at is not None and opened is not None and each.ended_at <= opened
    ]


def _progress_facts(ground: Ground) -> list[Fact]:
    voice = ground.voice
    return [
        voice.fact(
            FactKind.READING,
            ground.article.id,
            Said(
                "{name}: {read} of {of} reports read",
                {
                    "name": voice.name_of(each.member_id),
                    "read": str(each.read),
                    "of": str(each.of),
                },
            ),
        )
        for each in ground.seal.readers
    ]


def _reader_facts(ground: Ground, passes: Sequence[Pass]) -> list[Fact]:
    return [
        _reader_fact(
            ground,
            each.member_id,
            [p for p in passes if p.member_id == each.member_id],
        )
        for each in ground.seal.readers
    ]


def _reader_fact(ground: Ground, id_: MemberId, mine: Sequence[Pass]) -> Fact:
    voice = ground.voice
    days: list[date] = [each.ended_at.date() for each in mine if each.ended_at]
    values: dict[str, str | int] = {
        "name": voice.name_of(id_),
        "n": str(len(mine)),
        "k": str(len({each.report_id for each in mine})),
    }
    if not days:
        said = Said("{name}: no report read to the end", values)
    else:
        said = Said(
            "{name}: {n} readings of {k} reports, {time}",
            {**values, "time": voice.time(days)},
        )
    return voice.fact(FactKind.READING, ground.article.id, said)
