"""What is recorded of reading, coding, themes and decisions. COREQ 9, 24-26, 31, 32."""

from collections import Counter
from collections.abc import Iterator

from counterpoint.across.checklist.fact.ground import Ground, listed
from counterpoint.across.checklist.fact.material import approach_of_data
from counterpoint.across.step.store import count_coded_reports, done_with
from counterpoint.article.approach.model import Approach
from counterpoint.article.approach.store import get_approach
from counterpoint.article.step.store import list_entries
from counterpoint.coding.code.model import Origin
from counterpoint.coding.code.store import list_codes
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.claim.verbs import show_grid
from counterpoint.reading.assignment.store import find_readers, list_passes
from counterpoint.study.decision.model import DecisionState, Stance
from counterpoint.study.decision.store import list_decisions, list_positions
from counterpoint.theme.contrary.store import list_searches
from counterpoint.theme.map.store import list_relations
from counterpoint.theme.theme.store import list_themes

_APPROACHES = {
    Approach.REFLEXIVE: Said("The article declares reflexive thematic analysis."),
    Approach.CODEBOOK: Said("The article declares codebook thematic analysis."),
    Approach.RELIABILITY: Said("The article declares coding reliability."),
}


def approach(ground: Ground) -> Iterator[Said]:
    """Tell the design, and which thematic analysis the article declares and why."""
    yield from approach_of_data(ground)
    declared = get_approach(ground.connection, ground.article.id)
    said = _APPROACHES.get(declared.approach)
    if said is not None:
        yield said
    if declared.reason:
        yield Said("{reason}", {"reason": declared.reason})


def readers(ground: Ground) -> Iterator[Said]:
    """Tell who read the reports, and who coded them."""
    named = find_readers(ground.connection, ground.article.id)
    names = [each.name for id_, each in ground.members.items() if id_ in named]
    if names:
        yield Said(
            "{n} members read the reports, each alone: {names}.",
            {"n": len(names), "names": listed(names)},
        )
    yield from codings(ground)


def codes(ground: Ground) -> Iterator[Said]:
    """Tell how many codes the codebook holds."""
    known = list_codes(ground.connection, ground.article.id)
    if known:
        top = sum(each.parent_id is None for each in known)
        yield Said(
            "The codebook holds {n} codes, {top} of them at the top.",
            {"n": len(known), "top": top},
        )


def origins(ground: Ground) -> Iterator[Said]:
    """Tell where codes come from."""
    known = list_codes(ground.connection, ground.article.id)
    if known:
        by = Counter(each.origin for each in known)
        yield Said(
            "Of {n} codes, {data} come from the data, {own} are participants' words and"
            " {literature} come from the literature.",
            {
                "n": len(known),
                "data": by[Origin.DATA],
                "own": by[Origin.PARTICIPANTS_WORD],
                "literature": by[Origin.LITERATURE],
            },
        )


def codings(ground: Ground) -> Iterator[Said]:
    """Tell how many codings lie on how many reports."""
    done = done_with(ground.connection, "coding", ground.article.id)
    if done.standing:
        reports = count_coded_reports(ground.connection, ground.article.id)
        yield Said(
            "{n} codings lie on {k} of {of} reports.",
            {"n": done.standing, "k": reports, "of": len(ground.reports)},
        )


def passes(ground: Ground) -> Iterator[Said]:
    """Tell how often the reports were read, and by how many."""
    made = list_passes(ground.connection, ground.article.id)
    if made:
        yield Said(
            "{n} readings of reports were recorded, by {k} members.",
            {"n": len(made), "k": len({each.member_id for each in made})},
        )


def beginnings(ground: Ground) -> Iterator[Said]:
    """Tell how many themes were ever begun, and how many stand."""
    done = done_with(ground.connection, "theme", ground.article.id)
    if done.made:
        yield Said(
            "{made} themes were begun, and {n} of them stand.",
            {"made": done.made, "n": done.standing},
        )


def themes(ground: Ground) -> Iterator[Said]:
    """Name the themes that stand."""
    for each in list_themes(ground.connection, ground.article.id):
        yield Said("{title}", {"title": each.title})


def contrary(ground: Ground) -> Iterator[Said]:
    """Tell for how many themes contrary cases were sought, and relations drawn."""
    standing = list_themes(ground.connection, ground.article.id)
    if not standing:
        return
    sought = sum(bool(list_searches(ground.connection, each.id)) for each in standing)
    related = len(list_relations(ground.connection, ground.article.id))
    yield Said(
        "Contrary cases were sought for {n} of {of} themes; {k} relations between"
        " themes are written down.",
        {"n": sought, "of": len(standing), "k": related},
    )


def decisions(ground: Ground) -> Iterator[Said]:
    """Tell how many decisions were adopted, and on how many somebody dissented."""
    made = list_decisions(ground.connection, ground.article.id)
    adopted = [each for each in made if each.state is DecisionState.ADOPTED]
    if adopted:
        taken = list_positions(ground.connection, [each.id for each in adopted])
        dissent = sum(
            any(each.stance is Stance.AGAINST for each in taken.get(one.id, ()))
            for one in adopted
        )
        yield Said(
            "{n} decisions were adopted; on {k} of them somebody was against.",
            {"n": len(adopted), "k": dissent},
        )


def calendar(ground: Ground) -> Iterator[Said]:
    """Tell when the steps were entered, in the order of the calendar."""
    entries = list_entries(ground.connection, ground.article.id)
    if entries:
        days = [each.entered_on for each in entries]
        steps = len({each.step for each in entries})
        yield Said(
            "{n} of the six steps were entered between {first} and {last}; returns to"
            " one entered before: {back}.",
            {
                "n": steps,
                "first": min(days).isoformat(),
                "last": max(days).isoformat(),
                "back": len(entries) - steps,
            },
        )


def voices(ground: Ground) -> Iterator[Said]:
    """Tell of each pole how many of each group voice it."""
    titles = {e.id: e.title for e in list_themes(ground.connection, ground.article.id)}
    plurals = {each.key: each.plural for each in ground.groups}
    for cell in show_grid(ground.tx, ground.article.id):
        pole = f", {cell.letter.upper()}" if cell.letter else ""
        yield Said(
            "{theme}: {n} of {of} {plural}",
            {
                "theme": f"{titles.get(cell.theme_id, '')}{pole}",
                "n": cell.people,
                "of": cell.of,
                "plural": plurals.get(cell.group, cell.group),
            },
        )


def trust(ground: Ground) -> Iterator[Said]:
    """Tell what the records hold of reading apart, contrary cases and decisions."""
    yield from passes(ground)
    yield from contrary(ground)
    yield from decisions(ground)
