"""What the log tells of the six steps, of codes, and of how themes changed."""

from collections.abc import Iterator, Sequence

from counterpoint.across.agenda.store import Owner, owners_of
from counterpoint.across.methodlog.ground import Ground
from counterpoint.across.methodlog.model import Fact, FactKind, Paragraph, Sentence
from counterpoint.across.methodlog.voice import clause, whole
from counterpoint.across.step.store import count_coded_reports, done_with
from counterpoint.article.step.model import STEP_NAMES, AnalysisStep, StepEntry
from counterpoint.article.step.store import list_entries
from counterpoint.coding.code.store import list_codes
from counterpoint.kernel.ids import ThemeId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.history import Entry
from counterpoint.theme.paradox.model import (
    ParadoxChanged,
    PoleChanged,
    ThemeTurnedIntoParadox,
)
from counterpoint.theme.theme.model import (
    ThemeAdded,
    ThemeBegunFromNotes,
    ThemeChanged,
    ThemeRetired,
)
from counterpoint.theme.theme.store import list_themes, list_versions


def of_steps(ground: Ground) -> Iterator[Paragraph]:
    """Tell in which order the steps were entered, and what for.

    Source: method, row M40; trap 25.
    """
    entries = list_entries(ground.connection, ground.article.id)
    if not entries:
        return
    voice = ground.voice
    facts = [_entry_fact(ground, each) for each in entries]
    back = len({each.step for each in entries}) < len(entries)
    followed = Said(
        "the analysis followed the six steps of thematic analysis described by Braun "
        "and Clarke (2006)"
    )
    recursive = Said(
        "the analysis followed the six steps of thematic analysis described by Braun "
        "and Clarke (2006), and went back from later steps to earlier ones"
    )
    told = [voice.tell(recursive if back else followed, facts)]
    told.append(_order(ground, entries, facts))
    told += _noted(ground, entries)
    yield tuple(told)


def of_codes(ground: Ground) -> Iterator[Paragraph]:
    """Tell how much was coded, and in which time."""
    done = done_with(ground.connection, "coding", ground.article.id)
    codes = len(list_codes(ground.connection, ground.article.id))
    if not done.standing or done.first is None or done.last is None:
        return
    reports = count_coded_reports(ground.connection, ground.article.id)
    values: dict[str, str | int] = {
        "n": done.standing,
        "codes": codes,
        "k": reports,
        "time": ground.voice.time([done.first, done.last]),
    }
    fact = ground.voice.fact(
        FactKind.CODING,
        ground.article.id,
        Said("The codebook: {codes} codes, {n} codings", _figures(values)),
    )
    said = Said(
        "the reports were coded {time}; the codebook came to hold {codes} codes, and "
        "{n} codings lie on {k} reports",
        values,
    )
    if 1 in {done.standing, codes, reports}:
        begun = {"time": ground.voice.time([done.first])}
        said = Said("coding began {time}", begun)
    yield (ground.voice.tell(said, [fact]),)


def of_themes(ground: Ground) -> Iterator[Paragraph]:
    """Tell how themes were begun, changed, taken out and formulated.

    Source: method, rows M43, M45; trap 29.
    """
    owners = owners_of(ground.connection, ground.article.id)
    mine = {id_: each for id_, each in owners.items() if each.kind == "theme"}
    begun = _steps(ground, mine, ThemeAdded, ThemeBegunFromNotes)
    if not begun:
        return
    yield (*_begun(ground, begun, mine), *_changed(ground, mine))
    turned = _steps(ground, mine, ThemeTurnedIntoParadox)
    lineage = [*_turned(ground, turned, mine), *_renamed(ground)]
    if lineage:
        yield tuple(lineage)


def _order(
    ground: Ground, entries: Sequence[StepEntry], facts: Sequence[Fact]
) -> Sentence:
    voice = ground.voice
    by = {each.by for each in entries}
    parts: list[str] = []
    seen: set[AnalysisStep] = set()
    for each in entries:
        values = {
            "step": _named(ground, each.step),
            "day": voice.day(each.entered_on),
            "person": voice.people([each.by]),
        }
        if len(by) == 1:
            first, again = Said("{step} ({day})"), Said("again {step} ({day})")
        else:
            first = Said("{step} ({day}, {person})")
            again = Said("again {step} ({day}, {person})")
        said = again if each.step in seen else first
        parts.append(voice.say(Said(said.sentence, values)))
        seen.add(each.step)
    values = {"parts": voice.listed(parts), "person": voice.people(by)}
    if len(parts) == 1:
        said = Said("what was entered so far is {parts}, as {person} recorded", values)
    elif len(by) == 1:
        said = Said(
            "the steps were entered in this order, as {person} recorded: {parts}",
            values,
        )
    else:
        said = Said("the steps were entered in this order: {parts}", values)
    return voice.tell(said, facts)


def _noted(ground: Ground, entries: Sequence[StepEntry]) -> Iterator[Sentence]:
    voice = ground.voice
    for step in dict.fromkeys(each.step for each in entries):
        noted = [each for each in entries if each.step is step and each.note]
        if not noted:
            continue
        parts = [
            voice.say(
                Said(
                    "{note} on {day}",
                    {
                        "note": voice.quoted(clause(each.note)),
                        "day": voice.day(each.entered_on),
                    },
                )
            )
            for each in noted
        ]
        values = {"step": _named(ground, step), "parts": voice.listed(parts)}
        said = Said("on entering {step} it was noted: {parts}", values)
        yield voice.tell(said, [_entry_fact(ground, each) for each in noted])


def _named(ground: Ground, step: AnalysisStep) -> str:
    """Name a step as its authors do: a quotation, so in their own language."""
    return ground.voice.quoted(STEP_NAMES[step])


def _entry_fact(ground: Ground, entry: StepEntry) -> Fact:
    voice = ground.voice
    values = {
        "step": STEP_NAMES[entry.step],
        "day": voice.day(entry.entered_on),
        "name": voice.name_of(entry.by),
    }
    said = Said("{step}: entered on {day} by {name}", values)
    return voice.fact(FactKind.STEP, ground.article.id, said)


def _begun(
    ground: Ground, begun: Sequence[Entry], mine: dict[str, Owner]
) -> Iterator[Sentence]:
    voice = ground.voice
    facts = _facts(ground, begun, mine)
    values: dict[str, str | int] = {
        "n": len(begun),
        "time": voice.time(each.at.date() for each in begun),
    }
    one = Said("one theme was begun {time}", values)
    many = Said("{n} themes were begun {time}", values)
    yield voice.tell(one if len(begun) == 1 else many, facts)
    standing = list_themes(ground.connection, ground.article.id)
    if standing:
        titles = voice.listed([voice.quoted(each.title) for each in standing])
        one = Said("the theme that stands is {titles}", {"titles": titles})
        many = Said("the themes that stand are {titles}", {"titles": titles})
        yield voice.tell(
            one if len(standing) == 1 else many,
            [_standing(ground, each.id, each.title) for each in standing],
        )


def _changed(ground: Ground, mine: dict[str, Owner]) -> Iterator[Sentence]:
    voice = ground.voice
    worded = _steps(ground, mine, ThemeChanged, ParadoxChanged, PoleChanged)
    gone = _steps(ground, mine, ThemeRetired)
    if worded:
        values: dict[str, str | int] = {
            "n": len(worded),
            "time": voice.time(each.at.date() for each in worded),
            "people": voice.people(each.actor for each in worded),
        }
        one = Said("a theme was worded or placed anew once by {people} {time}", values)
        many = Said(
            "themes were worded or placed anew {n} times by {people} {time}", values
        )
        said = one if len(worded) == 1 else many
        yield voice.tell(said, _facts(ground, worded, mine))
    if gone:
        titles = dict.fromkeys(mine[str(each.object_id)].title for each in gone)
        values = {
            "n": len(gone),
            "time": voice.time(each.at.date() for each in gone),
            "titles": voice.listed([voice.quoted(each) for each in titles]),
        }
        one = Said(
            "the theme {titles} was taken out {time}; its versions are kept", values
        )
        many = Said(
            "the themes {titles} were taken out {time}; their versions are kept", values
        )
        yield voice.tell(one if len(gone) == 1 else many, _facts(ground, gone, mine))


def _turned(
    ground: Ground, turned: Sequence[Entry], mine: dict[str, Owner]
) -> Iterator[Sentence]:
    if not turned:
        return
    voice = ground.voice
    values: dict[str, str | int] = {
        "n": len(turned),
        "time": voice.time(each.at.date() for each in turned),
    }
    one = Said("one theme was formulated as a paradox {time}, after a decision", values)
    many = Said(
        "{n} themes were formulated as paradoxes {time}, each after a decision", values
    )
    yield voice.tell(one if len(turned) == 1 else many, _facts(ground, turned, mine))


def _renamed(ground: Ground) -> Iterator[Sentence]:
    """Tell what standing themes were called before, leaving out what was taken back."""
    voice = ground.voice
    for theme in list_themes(ground.connection, ground.article.id):
        titles = [each.title for each in list_versions(ground.connection, theme.id)]
        earlier = [t for t in dict.fromkeys(titles) if t != theme.title]
        if not earlier:
            continue
        values = {
            "title": voice.quoted(theme.title),
            "earlier": voice.listed([voice.quoted(each) for each in earlier]),
        }
        said = Said("{title} had been called {earlier} before", values)
        yield voice.tell(said, [_standing(ground, theme.id, theme.title)])


def _steps(ground: Ground, mine: dict[str, Owner], *events: type) -> list[Entry]:
    """List the steps of some kinds that are about this article's themes."""
    found = ground.steps_of(*(each.__name__ for each in events))
    return [each for each in found if each.object_id in mine]


def _facts(
    ground: Ground, steps: Sequence[Entry], mine: dict[str, Owner]
) -> list[Fact]:
    voice = ground.voice
    return [
        voice.fact(
            FactKind.THEME,
            mine[str(each.object_id)].id,
            Said(
                "{title}: {day}, {name}",
                {
                    "title": mine[str(each.object_id)].title,
                    "day": voice.day(each.at.date()),
                    "name": voice.name_of(each.actor),
                },
            ),
        )
        for each in steps
    ]


def _standing(ground: Ground, id_: ThemeId, title: str) -> Fact:
    return ground.voice.fact(
        FactKind.THEME, id_, Said("The theme {title}", {"title": whole(title)})
    )


def _figures(values: dict[str, str | int]) -> dict[str, str | int]:
    return {name: str(value) for name, value in values.items()}
