"""An article as Taguette can hold it: tags named by paths, one mark for each place."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.leaving import (
    LeavingCode,
    LeavingCoding,
    LeavingProject,
    LeavingText,
)
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.taguette.schema import (
    MOST_DESCRIPTION,
    MOST_LOGIN,
    MOST_NAME,
    MOST_PATH,
    OWNER,
)

SEPARATORS = (".", "/", " > ", ": ", "\\")
"""What may part the levels of a path; the first that is in no name is taken."""
_UNSHOWN = dict.fromkeys((*range(9), 11, 12, *range(14, 32)), "\ufffd")
_NUMBER_SPACE = 10
_NO_LOGIN = re.compile(r"[^a-z0-9]+")


def fitted(project: LeavingProject) -> LeavingProject:
    """Bring an article into what Taguette can hold, and tell what that changes.

    Each code's name becomes its whole path, each member's a login. What a theme
    gathers and what a paradox holds apart is told in its tag's description.
    """
    tally = Tally()
    texts = tuple(_text(each, tally) for each in project.texts)
    codings = tuple(_marks(project.codings, texts, tally))
    if project.codes:
        tally.alter("codes", project.name, reason.COLOUR_STAYS)
    if project.users:
        tally.alter("members", project.name, reason.ONE_OWNER)
    for each in project.people:
        tally.alter("participants", each.name, reason.AS_TOLD)
    outcome = project.outcome
    taken = {**outcome.taken, "codings": len(codings)}
    return replace(
        project,
        name=_cut(project.name, MOST_NAME, "notes", tally),
        users=tuple(_logins(project.users, tally)),
        codes=tuple(_tags(project, tally)),
        texts=texts,
        codings=codings,
        outcome=replace(
            outcome,
            taken={kind: number for kind, number in taken.items() if number},
            changed=(*outcome.changed, *tally.changed),
            left=(*outcome.left, *tally.left),
        ),
    )


def _tags(project: LeavingProject, tally: Tally) -> Iterable[LeavingCode]:
    """Name codes by their paths, each once, and tell themes in their descriptions."""
    names = {each.id: each.name for each in project.codes}
    told = _told_of_themes(project, names, tally)
    above = {each.parent_id for each in project.codes} - {None}
    between = next(
        (
            each
            for each in SEPARATORS
            if not any(each in name for name in names.values())
        ),
        SEPARATORS[-1],
    )
    if above:
        tally.alter("codes", between.strip(), reason.AS_PATHS)
    paths: dict[str, str] = {}
    taken: set[str] = set()
    for each in project.codes:
        parent = paths.get(each.parent_id or "")
        wanted = each.name if parent is None else f"{parent}{between}{each.name}"
        if len(wanted) > MOST_PATH - _NUMBER_SPACE:
            if parent is not None:
                tally.alter("codes", each.name, reason.PATH_TOO_LONG)
            wanted = _cut(each.name, MOST_PATH - _NUMBER_SPACE, "codes", tally)
        paths[each.id] = _free(wanted, taken)
        if paths[each.id] != wanted:
            tally.alter("codes", each.name, reason.NAME_TAKEN)
        said = "\n\n".join(filter(None, (each.definition, *told[each.id])))
        description = _cut(said, MOST_DESCRIPTION, "codes", tally, each.name)
        yield replace(each, name=paths[each.id], definition=description)


def _told_of_themes(
    project: LeavingProject, names: Mapping[str, str], tally: Tally
) -> Mapping[str, list[str]]:
    """Say what a theme gathers, and what it holds apart, by the theme's own code."""
    told = defaultdict[str, list[str]](list)
    for theme in project.themes:
        own = theme.members[0]
        told[own].append("\n".join(f"- {names[id_]}" for id_ in theme.members[1:]))
        tally.alter("sets", theme.name, reason.AS_TOLD)
    above = {each.id: each.parent_id for each in project.codes}
    for tension in project.tensions:
        poles = " / ".join(names[pole] for pole in tension.poles)
        said = "\n\n".join(filter(None, (poles, tension.note)))
        told[above[tension.poles[0]] or tension.poles[0]].append(said)
        tally.alter("links", tension.name, reason.AS_TOLD)
    for each in project.relations:
        one, other = each.themes
        told[one].append(f"{names[other]}\n\n{each.note}")
        tally.alter("links", each.name, reason.AS_TOLD)
    return told


def _text(text: LeavingText, tally: Tally) -> LeavingText:
    shown = text.text.translate(_UNSHOWN)
    if shown != text.text:
        tally.alter("reports", text.name, reason.UNSHOWN)
    name = _cut(text.name, MOST_NAME, "reports", tally)
    return replace(text, name=name, text=shown)


def _marks(
    codings: Iterable[LeavingCoding], texts: Iterable[LeavingText], tally: Tally
) -> Iterable[LeavingCoding]:
    """Give the codings of one person on one place one time; each code on it once."""
    by_id = {each.id: each for each in texts}
    marks = defaultdict[tuple[str, int, int, str | None], list[LeavingCoding]](list)
    for each in codings:
        marks[each.text_id, each.start, each.end, each.by].append(each)
    for (text_id, start, end, _), together in marks.items():
        text = by_id[text_id]
        place = f"{text.name}, {start}-{end}"
        if not text.text[start:end].replace("\n", ""):
            for _ in together:
                tally.lose("codings", place, reason.EMPTY_STRETCH)
            continue
        last = max((each.at for each in together if each.at), default=None)
        if any(each.at != last for each in together):
            tally.alter("codings", place, reason.MERGED_TIMES)
        seen: set[str] = set()
        for each in together:
            if each.code_id in seen:
                tally.lose("codings", place, reason.TWICE)
                continue
            seen.add(each.code_id)
            yield each._replace(at=last)


def _logins(
    users: Iterable[tuple[str, str]], tally: Tally
) -> Iterable[tuple[str, str]]:
    """Give each coder a login, as Taguette takes them, that no other has."""
    taken = {OWNER}
    for id_, name in users:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
        wanted = _NO_LOGIN.sub(".", plain.lower()).strip(".") or "researcher"
        login = _free(wanted[: MOST_LOGIN - _NUMBER_SPACE // 2], taken, ".{}")
        if login != name:
            tally.alter("members", name, reason.AS_LOGIN)
        yield id_, login


def _free(wanted: str, taken: set[str], number: str = " ({})") -> str:
    """Take a name that is not taken yet."""
    name, nth = wanted, 1
    while name in taken:
        nth += 1
        name = wanted + number.format(nth)
    taken.add(name)
    return name


def _cut(words: str, most: int, kind: str, tally: Tally, place: str = "") -> str:
    """Cut what is too long, and tell it."""
    if len(words) <= most:
        return words
    tally.alter(kind, place or words, reason.SHORTENED)
    return words[:most]
