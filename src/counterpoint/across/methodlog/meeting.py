"""What the log tells of meetings and decisions; dissent as legibly as assent."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from counterpoint.across.methodlog.ground import Ground
from counterpoint.across.methodlog.model import Fact, FactKind, Paragraph, Sentence
from counterpoint.across.methodlog.voice import clause, whole
from counterpoint.discussion.meeting.model import Meeting
from counterpoint.discussion.meeting.store import list_meetings
from counterpoint.kernel.ids import DecisionId
from counterpoint.kernel.sentence import Said
from counterpoint.study.decision.model import (
    Decision,
    DecisionState,
    Position,
    Stance,
)
from counterpoint.study.decision.store import list_decisions, list_positions
from counterpoint.study.member.model import Role
from counterpoint.study.member.store import list_members


def of_meetings(ground: Ground) -> Iterator[Paragraph]:
    """Tell when the team met, and who was there.

    Source: method, row M46.
    """
    met = list_meetings(ground.connection, ground.article.id)
    if not met:
        return
    voice = ground.voice
    facts = [_meeting_fact(ground, each) for each in met]
    values: dict[str, str | int] = {
        "n": len(met),
        "time": voice.time(each.held_on for each in met),
        "people": voice.people(id_ for each in met for id_ in each.present),
    }
    if len(met) == 1:
        said = Said("the team met {time}; present were {people}", values)
        yield (voice.tell(said, facts),)
        return
    told = [voice.tell(Said("the team met {n} times {time}", values), facts)]
    told += _presence(ground, met, facts)
    yield tuple(told)


def of_decisions(ground: Ground) -> Iterator[Paragraph]:
    """Tell each decision with its reason, the other ways, and every position.

    Source: method, rows M47, M48; section 3.4.
    """
    made = list_decisions(ground.connection, ground.article.id)
    positions = list_positions(ground.connection, [each.id for each in made])
    met = {
        id_: each
        for each in list_meetings(ground.connection, ground.article.id)
        for id_ in each.decisions
    }
    later = {each.supersedes: each for each in made if each.supersedes}
    for each in made:
        facts = [_decision_fact(ground, each)]
        if each.id in met:
            facts.append(_meeting_fact(ground, met[each.id]))
        yield (
            _put(ground, each, met.get(each.id), facts),
            *_grounds(ground, each, facts),
            *_stances(ground, positions[each.id], facts),
            *_silent(ground, positions[each.id], facts),
            *_superseded(ground, each, later),
        )


def _presence(
    ground: Ground, met: Sequence[Meeting], facts: Sequence[Fact]
) -> Iterator[Sentence]:
    voice = ground.voice
    times = Counter(id_ for each in met for id_ in each.present)
    always = [id_ for id_, count in times.items() if count == len(met)]
    values: dict[str, str | int] = {"people": voice.people(always)}
    some = [
        voice.say(
            Said(
                "{name} at {count}",
                {"name": voice.people([id_]), "count": count},
            )
        )
        for id_, count in times.items()
        if count < len(met)
    ]
    values["some"] = voice.listed(some)
    if always and some:
        said = Said("{people} were present each time, {some} of them", values)
    elif always:
        said = Said("{people} were present each time", values)
    else:
        said = Said("present were {some} of them", values)
    yield voice.tell(said, facts)


def _put(
    ground: Ground, each: Decision, met: Meeting | None, facts: Sequence[Fact]
) -> Sentence:
    voice = ground.voice
    settled = each.settled_at or each.at
    values: dict[str, str | int] = {
        "text": voice.quoted(whole(each.text)),
        "day": voice.day(settled.date()),
        "drafted": voice.day(each.at.date()),
        "meeting": voice.day(met.held_on) if met else "",
    }
    if each.state is DecisionState.DRAFTED:
        said = Said("put before the team, and not settled yet, is: {text}", values)
        if met:
            said = Said(
                "at the meeting of {meeting} this was put before the team, and is not "
                "settled yet: {text}",
                values,
            )
    elif each.state is DecisionState.NOT_ADOPTED:
        said = Said("on {day} the team decided against this: {text}", values)
        if met:
            said = Said(
                "at the meeting of {meeting} this was put before the team, which "
                "decided against it on {day}: {text}",
                values,
            )
    else:
        said = Said("on {day} the team decided: {text}", values)
        if met:
            said = Said(
                "at the meeting of {meeting} this was put before the team, and adopted "
                "on {day}: {text}",
                values,
            )
        if met and met.held_on == settled.date():
            said = Said("at the meeting of {meeting} the team decided: {text}", values)
    return voice.tell(said, facts)


def _grounds(
    ground: Ground, each: Decision, facts: Sequence[Fact]
) -> Iterator[Sentence]:
    voice = ground.voice
    reason = {"reason": voice.quoted(whole(each.reason))}
    yield voice.tell(Said("the reason was: {reason}", reason), facts)
    others = [line for line in each.alternatives.splitlines() if line.strip()]
    if others:
        told = voice.listed([voice.quoted(clause(line)) for line in others])
        said = Said("considered besides was: {others}", {"others": told})
        yield voice.tell(said, facts)


def _stances(
    ground: Ground, positions: Sequence[Position], facts: Sequence[Fact]
) -> Iterator[Sentence]:
    voice = ground.voice
    by = {
        stance: [each for each in positions if each.stance is stance]
        for stance in Stance
    }
    parts = [
        voice.say(
            Said(
                said.sentence, {"people": voice.people(p.member_id for p in by[stance])}
            )
        )
        for stance, said in (
            (Stance.FOR, Said("{people} took a position for it")),
            (Stance.ABSTAINING, Said("{people} abstained")),
            (Stance.AGAINST, Said("{people} took a position against it")),
        )
        if by[stance]
    ]
    if parts:
        yield voice.tell(Said("{parts}", {"parts": voice.listed(parts)}), facts)
    for each in sorted(positions, key=lambda p: list(Stance).index(p.stance)):
        if each.comment:
            yield _comment(ground, each, facts)


def _silent(
    ground: Ground, positions: Sequence[Position], facts: Sequence[Fact]
) -> Iterator[Sentence]:
    spoken = {each.member_id for each in positions}
    silent = [
        member.id
        for member in list_members(ground.connection)
        if member.active and member.roles - {Role.AUDITOR} and member.id not in spoken
    ]
    if silent:
        values = {"people": ground.voice.people(silent)}
        said = Said("no position is recorded of {people}", values)
        yield ground.voice.tell(said, facts)


def _comment(ground: Ground, each: Position, facts: Sequence[Fact]) -> Sentence:
    values = {
        "name": ground.voice.people([each.member_id]),
        "comment": ground.voice.quoted(whole(each.comment)),
    }
    said = {
        Stance.FOR: Said("for it, {name} added: {comment}", values),
        Stance.ABSTAINING: Said("abstaining, {name} said: {comment}", values),
        Stance.AGAINST: Said("against it, {name} said: {comment}", values),
    }[each.stance]
    return ground.voice.tell(said, facts)


def _superseded(
    ground: Ground, each: Decision, later: Mapping[DecisionId, Decision]
) -> Iterator[Sentence]:
    by = later.get(each.id)
    if each.state is not DecisionState.SUPERSEDED or by is None:
        return
    on: date = (by.settled_at or by.at).date()
    said = Said(
        "a later decision, of {day}, took its place", {"day": ground.voice.day(on)}
    )
    yield ground.voice.tell(said, [_decision_fact(ground, by)])


def _meeting_fact(ground: Ground, met: Meeting) -> Fact:
    voice = ground.voice
    values = {
        "day": voice.day(met.held_on),
        "names": voice.listed([voice.name_of(id_) for id_ in met.present]),
    }
    return voice.fact(
        FactKind.MEETING, met.id, Said("Meeting of {day}: {names}", values)
    )


def _decision_fact(ground: Ground, each: Decision) -> Fact:
    voice = ground.voice
    values = {
        "text": clause(each.text),
        "day": voice.day(each.at.date()),
        "name": voice.name_of(each.by),
    }
    said = Said("{text} (drafted {day} by {name})", values)
    return voice.fact(FactKind.DECISION, each.id, said)
