"""An article as QualCoder can hold it: each name once, no sets and no links."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.leaving import LeavingCoding, LeavingProject
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.qualcoder.media import fitting


def fitted(project: LeavingProject) -> LeavingProject:
    """Bring an article into what QualCoder can hold, and tell what that changes.

    Names of codes, texts and cases are unique there; so is a code on a place by one
    coder. Sets and links become entries of the journal when it is written.
    """
    tally = Tally()
    codes_free, texts_free, cases_free = _Free(), _Free(), _Free()
    codes = tuple(
        replace(each, name=codes_free.name(each.name, tally, "codes"))
        for each in project.codes
    )
    texts = tuple(
        replace(each, name=texts_free.name(each.name, tally, "reports"))
        for each in project.texts
    )
    people = tuple(
        replace(each, name=cases_free.name(each.name, tally, "participants"))
        for each in project.people
    )
    names = {each.id: each.name for each in texts}
    codings = tuple(_once(project.codings, names.__getitem__, tally))
    media = tuple(
        fitting(
            project.attachments,
            lambda each: replace(each, name=texts_free.name(each.name, tally, "media")),
            tally,
        )
    )
    for theme in project.themes:
        tally.alter("sets", theme.name, reason.AS_JOURNAL)
    for tension in project.tensions:
        tally.alter("links", tension.name, reason.AS_JOURNAL)
    for relation in project.relations:
        tally.alter("links", relation.name, reason.AS_JOURNAL)
    outcome = project.outcome
    coded = len(codings) + sum(len(each.marks) for each in media)
    taken = {**outcome.taken, "codings": coded, "media": len(media), "quotes": 0}
    return replace(
        project,
        codes=codes,
        texts=texts,
        people=people,
        codings=codings,
        attachments=media,
        outcome=replace(
            outcome,
            taken={kind: number for kind, number in taken.items() if number},
            changed=(*outcome.changed, *tally.changed),
            left=(*outcome.left, *tally.left),
        ),
    )


class _Free:
    """Names that are still free."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def name(self, wanted: str, tally: Tally, kind: str) -> str:
        """Give a name that no other of its kind has, and tell if it is another."""
        name, nth = wanted, 1
        while name in self._taken:
            nth += 1
            name = f"{wanted} ({nth})"
        self._taken.add(name)
        if name != wanted:
            tally.alter(kind, wanted, reason.NAME_TAKEN)
        return name


def _once(
    codings: Iterable[LeavingCoding], name_of: Callable[[str], str], tally: Tally
) -> Iterable[LeavingCoding]:
    seen: set[tuple[str, str, int, int, str | None]] = set()
    for each in codings:
        same = (each.text_id, each.code_id, each.start, each.end, each.by)
        if same in seen:
            place = f"{name_of(each.text_id)}, {each.start}-{each.end}"
            tally.lose("codings", place, reason.TWICE)
            continue
        seen.add(same)
        yield each
