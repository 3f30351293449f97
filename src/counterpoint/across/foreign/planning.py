"""What would come of a foreign project in an article, worked out and not yet done."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import PurePath
from typing import NamedTuple

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.arranged import (
    Arranged,
    Became,
    PlannedAttachment,
    PlannedReport,
    case_named,
)
from counterpoint.across.foreign.arranging import Arranging
from counterpoint.across.foreign.attachment.planning import planned_attachments
from counterpoint.across.foreign.drawing import Drawing, spoken_of
from counterpoint.across.foreign.here import Here, Known
from counterpoint.across.foreign.joining import Joining
from counterpoint.across.foreign.layout import LaidOut, lay_out
from counterpoint.across.foreign.model import (
    ForeignCoding,
    ForeignEvidence,
    ForeignProject,
    ForeignText,
)
from counterpoint.across.foreign.prompting import Prompting
from counterpoint.across.foreign.relating import relate
from counterpoint.across.foreign.tally import Tally
from counterpoint.coding.code.model import Code
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


class PlannedCoding(NamedTuple):
    """A coding that finds its words again.

    Attributes:
        by: The foreign user; None if the file does not say.
        at: When it was made; None if the file does not say.
        nth: Which it is of all that are planned, from 0.
        is_named: Whether something beside the codings speaks of it.
    """

    code_id: CodeId
    span: Span
    by: str | None
    at: datetime | None
    nth: int
    is_named: bool


class PlannedSource(NamedTuple):
    """A text that becomes a report, with the codings on it."""

    report: PlannedReport
    codings: list[PlannedCoding]


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be made beside reports, codes and codings, and the account of all.

    Attributes:
        arranged: Themes and all else beside codes and codings.
    """

    outcome: Outcome
    arranged: Arranged
    attachments: tuple[PlannedAttachment, ...]


class Planner:
    """Works out what would come of a project, source by source.

    What comes before the sources is known at once; then they are gone through, all
    of them and once; then the rest is known. Linear in the project's texts and
    codings; it holds one text at a time, and those that themes, stories, quotes or
    memos speak of.

    Attributes:
        codes: Those that are new, parents first.
        places: Where codes stand besides their first places.
        people: Names of the participants that its cases become, in order.
        users: Who coded or wrote something, and is not yet a member.
    """

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
        self._keys = set(keys)
        self._tally = Tally(project.changed, project.left)
        self._counted = Counter[str]()
        self._spoken_of = spoken_of(project.analysis)
        self._reports: dict[str, PlannedReport] = {}
        self._became: dict[str, Became] = {}
        self._named: dict[str, int] = {}
        self._evidence: list[ForeignEvidence] = []
        joining = Joining(project.codes, choices.article_id, codes, self._tally)
        self.codes, self.places = joining.new, joining.places
        self._as_code = joining.as_code
        self.people, self._person_of = self._people()
        self.users = self._users()

    @property
    def makes_people(self) -> bool:
        """Whether anybody is made a participant."""
        if self._choices.people is Makes.TEXTS:
            return bool(self._project.sources.number)
        return bool(self.people)

    def sources(self) -> Iterator[PlannedSource]:
        """Plan one text after the other."""
        for each in self._project.sources:
            report = self._report(each.text)
            codings = list(self._codings(report, each.codings))
            self._became[each.text.id] = Became(report.id, report.person)
            self._counted["reports"] += 1
            self._counted["codings"] += len(codings)
            self._counted["times"] += report.laid_out.times_taken
            if each.evidence or each.text.id in self._spoken_of:
                self._reports[each.text.id] = report
                self._evidence += each.evidence
            yield PlannedSource(report, codings)

    def finished(self) -> Plan:
        """Work out what is left, once all sources are planned."""
        coders = self._choices.coders
        users = {e.id: coders.get(e.id, e.id) for e in self._project.users}
        cases = {
            case.id: named
            for nth, case in enumerate(self._project.cases)
            if (named := case_named(nth)) in self.people
        }
        known = Known(self._as_code, self._reports, self._named, users, cases)
        arranging = Arranging(self._article, known, self._tally)
        arranging.arrange(self._project.analysis, self._evidence)
        drawing = Drawing(self._article, known, arranging, self._tally)
        drawing.draw(self._project.analysis)
        relate(self._project.analysis, arranging.themes, arranging.arranged)
        Prompting(self._article, known, arranging, self._tally).take(
            self._project.analysis
        )
        attachments = tuple(
            planned_attachments(self._project, self._became, self.people, self._as_code)
        )
        outcome = Outcome(
            format=self._project.format,
            taken=self._taken(arranging.arranged, attachments),
            changed=self._tally.changed,
            left=self._tally.left,
        )
        return Plan(outcome, arranging.arranged, attachments)

    def _taken(
        self, arranged: Arranged, attachments: Iterable[PlannedAttachment]
    ) -> dict[str, int]:
        """Count what comes in, and name what the file held and nothing came of."""
        marks = [mark for each in attachments for mark, _ in each.marks]
        coded = sum(bool(mark.code_id) for mark in marks)
        joined = sum(e.reason == reason.NOTE_JOINED for e in self._project.changed)
        beside, counted = arranged.taken(), self._counted
        is_each = self._choices.people is Makes.TEXTS
        taken = {
            "members": len(self.users) + counted["mapped"],
            "participants": counted["reports"] if is_each else len(self.people),
            "reports": counted["reports"],
            "codes": len(self._project.codes),
            **beside,
            "media": len(self._project.attachments),
            "codings": counted["codings"] + len(arranged.evidence) + coded,
            "quotes": beside["quotes"] + len(marks) - coded,
            "notes": joined + beside["notes"],
            "sets": len(self.places),
            "times": counted["times"],
        }
        found = self._project.found
        return {kind: n for kind, n in taken.items() if n or kind in found}

    def _report(self, each: ForeignText) -> PlannedReport:
        laid = self._laid_out(each)
        text, passages = laid_out(laid.passages)
        key, person = self._key(each), self._person_of.get(each.id)
        if self._choices.people is Makes.TEXTS:
            person = each.id
        return PlannedReport(ReportId(new_id()), key, laid, text, passages, person)

    def _laid_out(self, text: ForeignText) -> LaidOut:
        laid_out = lay_out(text)
        for _ in range(len(text.times) - laid_out.times_taken):
            self._tally.lose("times", text.name, reason.TIME_WITHIN)
        return laid_out

    def _people(self) -> tuple[tuple[str, ...], dict[str, str]]:
        """Say which cases are made participants, and whose each text is."""
        people, whose = [], dict[str, str]()
        attached = {each.id for each in self._project.attachments}
        for nth, case in enumerate(self._project.cases):
            if self._choices.people is not Makes.CASES:
                self._tally.lose("participants", case.name, reason.NOBODY_MADE)
                continue
            own = [id_ for id_ in case.text_ids if id_ not in whose]
            if not own and attached.isdisjoint(case.source_ids):
                self._tally.lose("participants", case.name, reason.NO_TEXT_OF_THEIRS)
                continue
            person = case_named(nth)
            people.append(person)
            whose |= dict.fromkeys(own, person)
        return tuple(people), whose

    def _codings(
        self, report: PlannedReport, codings: Iterable[ForeignCoding]
    ) -> Iterator[PlannedCoding]:
        """Find the words of a text's codings again, each once."""
        laid, name = report.laid_out, report.laid_out.text.name
        seen: set[tuple[CodeId, int, int, str]] = set()
        for each in codings:
            span = laid.place(each.start, each.end)
            if span is None:
                place = f"{name}, {each.start}-{each.end}"
                self._tally.lose("codings", place, reason.EMPTY_STRETCH)
                continue
            by, code_id = each.by or "", self._as_code[each.code_id]
            who = self._choices.coders.get(by, by)
            same = (code_id, span.start, span.end, who)
            if same in seen:
                place = f"{name}, {each.start}-{each.end}"
                self._tally.lose("codings", place, reason.TWICE)
                continue
            seen.add(same)
            if not by:
                place = f"{name}, {each.start}-{each.end}"
                self._tally.alter("codings", place, reason.NO_CODER)
            nth = self._counted["codings"] + len(seen) - 1
            if each.id:
                self._named[each.id] = nth
            yield PlannedCoding(code_id, span, each.by, each.at, nth, bool(each.id))

    def _users(self) -> tuple[str, ...]:
        """Name those who coded and are to become members; count those who are."""
        marks = (mark.by for each in self._project.attachments for mark in each.marks)
        active = {*self._project.sources.coded, *marks}
        active |= self._project.analysis.author_ids
        new = []
        for user in self._project.users:
            if user.id in self._choices.coders:
                self._counted["mapped"] += 1
            elif user.id in active:
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
