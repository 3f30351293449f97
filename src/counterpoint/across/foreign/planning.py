"""What would come of a foreign project in an article, worked out and not yet done."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import PurePath
from typing import NamedTuple

from counterpoint.across.foreign import colour, reason
from counterpoint.across.foreign.arranged import (
    Arranged,
    PlannedAttachment,
    PlannedReport,
    case_named,
)
from counterpoint.across.foreign.arranging import Arranging, Here, Known
from counterpoint.across.foreign.attachment.planning import planned_attachments
from counterpoint.across.foreign.drawing import Drawing
from counterpoint.across.foreign.layout import LaidOut, lay_out
from counterpoint.across.foreign.model import (
    ForeignCode,
    ForeignProject,
    ForeignText,
    Tally,
)
from counterpoint.coding.code.guide import tidied
from counterpoint.coding.code.model import (
    STEP,
    Code,
    above,
    folded,
    least_used_colour,
    position_after,
    siblings,
)
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId, ReportId, new_id
from counterpoint.kernel.outcome import Outcome
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import normalised
from counterpoint.report.model import LONGEST_KEY, laid_out
from counterpoint.study.member.model import Member

UNNAMED = "report"


class Makes(StrEnum):
    """Of what participants are made."""

    NOBODY = "nobody"
    CASES = "cases"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decided about a foreign project.

    Attributes:
        article_id: Whose codebook the codes join.
        people: Of what participants are made.
        group: The key of their group, if any are made.
        coders: Which member each of its users is; others become members who
            cannot sign in.
    """

    article_id: ArticleId
    people: Makes = Makes.NOBODY
    group: str = ""
    coders: Mapping[str, MemberId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlannedCoding:
    """A coding that finds its words again.

    Attributes:
        nth: Of which of the planned reports.
        by: The foreign user; None if the file does not say.
    """

    nth: int
    code_id: CodeId
    span: Span
    by: str | None
    of: int


class PlannedPlace(NamedTuple):
    """A place that a code has besides its first one."""

    code: Code
    parent_id: CodeId
    position: float


@dataclass(frozen=True, slots=True)
class Plan:
    """All that would be made, and the account of it.

    Attributes:
        codes: Those that are new, parents first.
        places: Where codes stand besides their first places.
        people: Names for the participants to make, in order.
        users: Who coded or wrote something, and is not yet a member.
        arranged: Themes and all else beside codes and codings.
    """

    reports: tuple[PlannedReport, ...]
    codes: tuple[Code, ...]
    places: tuple[PlannedPlace, ...]
    codings: tuple[PlannedCoding, ...]
    people: tuple[str, ...]
    users: tuple[str, ...]
    outcome: Outcome
    arranged: Arranged
    attachments: tuple[PlannedAttachment, ...]


class Planner:
    """Works a plan out. Linear in the project's texts and codings."""

    def __init__(
        self,
        project: ForeignProject,
        choices: Choices,
        *,
        here: Here,
        codes: Sequence[Code],
        keys: Iterable[str],
    ) -> None:
        self._article = here
        self._project = project
        self._choices = choices
        self._here = list(codes)
        self._keys = set(keys)
        self._tally = Tally()
        self._taken: dict[str, int] = {}

    def plan(self) -> Plan:
        """Work it out."""
        codes, as_code = self._codes()
        places = self._places(codes, as_code)
        people, person_of = self._people()
        reports = tuple(
            self._report(each, person_of.get(each.id)) for each in self._project.texts
        )
        codings = self._codings(reports, as_code)
        arranged = self._arranged(reports, codings, as_code, people)
        attachments = tuple(
            planned_attachments(self._project, reports, people, as_code)
        )
        marks = [mark for each in attachments for mark, _ in each.marks]
        coded = sum(bool(mark.code_id) for mark in marks)
        wrote = self._project.analysis.author_ids | {e.by for e in marks if e.by}
        users = self._users({each.by for each in codings if each.by} | wrote)
        found = self._project.found
        joined = sum(e.reason == reason.NOTE_JOINED for e in self._project.changed)
        taken = {
            "members": len(users) + self._taken.get("mapped", 0),
            "participants": len(people),
            "reports": len(reports),
            "codes": len(self._project.codes),
            **arranged.taken(),
            "media": len(attachments),
            "codings": len(codings) + len(arranged.evidence) + coded,
            "quotes": arranged.taken()["quotes"] + len(marks) - coded,
            "notes": joined + arranged.taken()["notes"],
            "sets": len(places),
            "times": sum(each.laid_out.times_taken for each in reports),
        }
        outcome = Outcome(
            format=self._project.format,
            taken={kind: n for kind, n in taken.items() if n or kind in found},
            changed=(*self._project.changed, *self._tally.changed),
            left=(*self._project.left, *self._tally.left),
        )
        return Plan(
            reports,
            tuple(codes),
            places,
            codings,
            people,
            users,
            outcome,
            arranged,
            attachments,
        )

    def _report(self, each: ForeignText, person: str | None) -> PlannedReport:
        laid = self._laid_out(each)
        text, passages = laid_out(laid.passages)
        key = self._key(each)
        return PlannedReport(ReportId(new_id()), key, laid, text, passages, person)

    def _arranged(
        self,
        reports: Sequence[PlannedReport],
        codings: Sequence[PlannedCoding],
        as_code: Mapping[str, CodeId],
        people: Sequence[str],
    ) -> Arranged:
        """Work out what comes of themes and all else beside the codes."""
        of = self._project.codings
        by_id = {of[e.of].id: nth for nth, e in enumerate(codings) if of[e.of].id}
        texts = {each.laid_out.text.id: each for each in reports}
        coders = self._choices.coders
        users = {e.id: coders.get(e.id, e.id) for e in self._project.users}
        cases = {
            case.id: named
            for nth, case in enumerate(self._project.cases)
            if (named := case_named(nth)) in people
        }
        known = Known(as_code, texts, by_id, users, cases)
        arranging = Arranging(self._article, known, self._tally)
        arranging.arrange(self._project.analysis, self._project.evidence)
        drawing = Drawing(self._article, known, arranging, self._tally)
        drawing.draw(self._project.analysis)
        return arranging.arranged

    def _laid_out(self, text: ForeignText) -> LaidOut:
        laid_out = lay_out(text)
        for _ in range(len(text.times) - laid_out.times_taken):
            self._tally.lose("times", text.name, reason.TIME_WITHIN)
        return laid_out

    def _codes(self) -> tuple[list[Code], dict[str, CodeId]]:
        """Make codes, or find those of the same name and place that are here."""
        here = {(e.parent_id, folded(e.name)): e for e in self._here}
        taken = set(here)
        joined: set[CodeId] = set()
        as_code: dict[str, CodeId] = {}
        new: list[Code] = []
        ends: dict[CodeId | None, float] = {}
        for each in self._project.codes:
            parent = as_code.get(each.parent_id or "")
            found = here.get((parent, folded(each.name)))
            if found is not None and found.id not in joined:
                joined.add(found.id)
                as_code[each.id] = found.id
                self._tally.alter("codes", each.name, reason.ALREADY_HERE)
                continue
            name = self._free_name(each, parent, taken)
            beside = [e for e in self._here if e.parent_id == parent]
            position = ends.get(parent, position_after(beside) - STEP) + STEP
            ends[parent] = position
            shade = colour.nearest(each.colour)
            code = Code(
                id=CodeId(new_id()),
                article_id=self._choices.article_id,
                parent_id=parent,
                name=name,
                definition=normalised(each.definition).strip(),
                origin=each.origin,
                guide=tidied(each.guide),
                colour=least_used_colour([*self._here, *new])
                if shade is None
                else shade,
                position=position,
            )
            as_code[each.id] = code.id
            new.append(code)
        return new, as_code

    def _places(
        self, new: Sequence[Code], as_code: Mapping[str, CodeId]
    ) -> tuple[PlannedPlace, ...]:
        """Find where codes stand besides, as far as the codebook's rules let them."""
        codes = {each.id: each for each in (*self._here, *new)}
        places: list[PlannedPlace] = []
        for each in self._project.codes:
            for id_ in each.also_beneath:
                code, parent = codes[as_code[each.id]], as_code.get(id_)
                beside = siblings(codes.values(), parent, without=code.id)
                if (
                    parent is None
                    or parent in code.parents
                    or code.id in above(codes, parent)
                    or folded(code.name) in {folded(one.name) for one in beside}
                ):
                    self._tally.lose("sets", each.name, reason.PLACE_BESIDES)
                    continue
                places.append(PlannedPlace(code, parent, position_after(beside)))
                codes[code.id] = replace(
                    code, also_beneath=(*code.also_beneath, parent)
                )
        return tuple(places)

    def _free_name(
        self,
        each: ForeignCode,
        parent: CodeId | None,
        taken: set[tuple[CodeId | None, str]],
    ) -> str:
        wanted = " ".join(normalised(each.name).split())
        name, nth = wanted, 1
        while (parent, folded(name)) in taken:
            nth += 1
            name = f"{wanted} ({nth})"
        taken.add((parent, folded(name)))
        if nth > 1:
            self._tally.alter("codes", wanted, reason.RENAMED)
        return name

    def _people(self) -> tuple[tuple[str, ...], dict[str, str]]:
        """Say who is made a participant, and whose each text is."""
        makes = self._choices.people
        texts = [each.id for each in self._project.texts]
        if makes is not Makes.CASES:
            for case in self._project.cases:
                self._tally.lose("participants", case.name, reason.NOBODY_MADE)
            people = texts if makes is Makes.TEXTS else []
            return tuple(people), dict(zip(people, people, strict=True))
        people, whose = [], dict[str, str]()
        attached = {each.id for each in self._project.attachments}
        for nth, case in enumerate(self._project.cases):
            own = [id_ for id_ in case.text_ids if id_ in texts and id_ not in whose]
            if not own and attached.isdisjoint(case.source_ids):
                self._tally.lose("participants", case.name, reason.NO_TEXT_OF_THEIRS)
                continue
            person = case_named(nth)
            people.append(person)
            whose |= dict.fromkeys(own, person)
        return tuple(people), whose

    def _codings(
        self, reports: Sequence[PlannedReport], as_code: Mapping[str, CodeId]
    ) -> tuple[PlannedCoding, ...]:
        by_text = {each.laid_out.text.id: nth for nth, each in enumerate(reports)}
        seen: set[tuple[int, CodeId, Span, str]] = set()
        planned: list[PlannedCoding] = []
        for of, each in enumerate(self._project.codings):
            nth = by_text[each.text_id]
            report = reports[nth]
            span = report.laid_out.place(each.start, each.end)
            place = f"{report.laid_out.text.name}, {each.start}-{each.end}"
            if span is None:
                self._tally.lose("codings", place, reason.EMPTY_STRETCH)
                continue
            by = each.by or ""
            same = (nth, as_code[each.code_id], span, self._choices.coders.get(by, by))
            if same in seen:
                self._tally.lose("codings", place, reason.TWICE)
                continue
            seen.add(same)
            if not by:
                self._tally.alter("codings", place, reason.NO_CODER)
            planned.append(PlannedCoding(nth, as_code[each.code_id], span, each.by, of))
        return tuple(planned)

    def _users(self, coded: set[str]) -> tuple[str, ...]:
        """Name those who coded and are to become members; count those who are."""
        new = []
        for user in self._project.users:
            if user.id in self._choices.coders:
                self._taken["mapped"] = self._taken.get("mapped", 0) + 1
            elif user.id in coded:
                new.append(user.id)
                self._tally.alter("members", user.name, reason.CANNOT_SIGN_IN)
            else:
                self._tally.lose("members", user.name, reason.CODED_NOTHING)
        return tuple(new)

    def _key(self, text: ForeignText) -> str:
        """Make a report's key of the text's name: one line, short, and free."""
        name = normalised(text.name)
        bare = PurePath(name).stem if PurePath(name).suffix in _ENDINGS else name
        clean = "".join(c if c.isprintable() else " " for c in bare)
        wanted = " ".join(clean.split())[: LONGEST_KEY - 5].strip() or UNNAMED
        key, nth = wanted, 1
        while key in self._keys:
            nth += 1
            key = f"{wanted}-{nth}"
        self._keys.add(key)
        return key


_ENDINGS = frozenset({".txt", ".docx", ".doc", ".rtf", ".odt", ".pdf", ".md", ".html"})


def proposed_coders(
    project: ForeignProject, members: Sequence[Member]
) -> dict[str, MemberId]:
    """Propose which member each user is: the one of the same name or key."""
    known = {each.key.casefold(): each.id for each in members}
    known |= {each.name.casefold(): each.id for each in members}
    return {
        user.id: known[user.name.casefold()]
        for user in project.users
        if user.name.casefold() in known
    }
