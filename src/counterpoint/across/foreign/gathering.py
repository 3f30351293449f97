"""Gathering what of an article leaves, as the acting member may see it."""

from collections.abc import Iterator, Sequence

from counterpoint import coding, report, theme
from counterpoint.across.exporting.sharing import (
    people_who_do_not_share,
    reports_to_share,
)
from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysing import Analysing
from counterpoint.across.foreign.analysis import NO_ANALYSIS, Analysis
from counterpoint.across.foreign.attachment.leaving import (
    attachment_leaving,
    counts_of,
)
from counterpoint.across.foreign.attachment.model import Attachment
from counterpoint.across.foreign.attachment.verbs import list_attachments
from counterpoint.across.foreign.colour import SHADES
from counterpoint.across.foreign.describing import described, pole_about, pole_name
from counterpoint.across.foreign.leaving import (
    Apart,
    LeavingAttachment,
    LeavingCode,
    LeavingCoding,
    LeavingGroup,
    LeavingProject,
    LeavingRelation,
    LeavingTension,
    LeavingText,
)
from counterpoint.across.foreign.tally import Tally
from counterpoint.across.replacement.rewriting import reports_rewritten
from counterpoint.article import Article
from counterpoint.article.selection.verbs import list_omissions
from counterpoint.coding.code.model import Code
from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.outcome import Outcome
from counterpoint.participant import list_participants
from counterpoint.report.model import ReportText, Speaker
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.verbs import list_decisions
from counterpoint.study.member.verbs import list_members
from counterpoint.theme import Letter, Place, PlaceKind, WholeTheme

THEMES = "Themes"
TOP = "themes"
_HAS_ROOM_BESIDE = "qdpx"
"""Beside whose XML there is room for what other programs do not know."""
_TAKE_MEDIA = ("qdpx", "qda")
"""The programs that know pictures, sound and film."""


class Gathering:
    """One article's material on its way out. Linear in texts and codings.

    Args:
        tx: Who asks, and in which study.
        article: Whose material.
        with_files: Whether attachments' files are read; for an account they are not.
    """

    def __init__(
        self, tx: Transaction, article: Article, *, with_files: bool = True
    ) -> None:
        self._tx = tx
        self._with_files = with_files
        self._article = article
        self._tally = Tally()
        self._codes: list[LeavingCode] = []
        self._codings: list[LeavingCoding] = []
        self._themes: list[LeavingGroup] = []
        self._tensions: list[LeavingTension] = []
        self._relations: list[LeavingRelation] = []
        self._texts: dict[ReportId, ReportText] = {}
        self._analysis: Analysis = NO_ANALYSIS
        self._attachments: list[LeavingAttachment] = []

    def codebook(self) -> LeavingProject:
        """Gather the codes alone."""
        self._take_codes()
        return self._finished("qdc", ())

    def project(self, ending: str) -> LeavingProject:
        """Gather texts, codes, codings, themes and whose the texts are.

        Args:
            ending: What the account names as the format.
        """
        self._take_codes()
        self._take_texts()
        self._take_codings()
        whole = [
            theme.show_theme(self._tx, each.theme.id)
            for each in theme.list_themes(self._tx, self._article.id)
        ]
        if whole:
            self._codes.append(
                LeavingCode(TOP, None, THEMES, "", None, is_codable=False)
            )
        for each in whole:
            self._take_theme(each)
        self._take_relations(whole)
        people = tuple(self._people())
        self._take_beside(ending, whole)
        self._tell_rest(whole)
        self._take_attachments(ending)
        return self._finished(ending, people)

    def _take_attachments(self, ending: str) -> None:
        """Let go again what came from another program and has no words."""
        held_back = people_who_do_not_share(self._tx)
        rewritten = reports_rewritten(self._tx.connection)
        for each in list_attachments(self._tx, self._article.id):
            if ending not in _TAKE_MEDIA:
                self._stays(each, reason.ONLY_BESIDE)
            elif each.report_id is not None and each.report_id not in self._texts:
                self._stays(each, reason.ITS_TEXT_STAYS)
            elif each.participant_id in held_back:
                self._stays(each, reason.NOT_TO_BE_SHARED)
            else:
                # Its file still says what was replaced in the text beside it.
                is_old = each.report_id in rewritten and each.size_bytes > 0
                if is_old:
                    self._tally.alter("media", each.name, reason.FILE_HAS_OLD_WORDS)
                self._attachments.append(
                    attachment_leaving(
                        self._tx,
                        each,
                        with_file=not is_old,
                        is_read=self._with_files,
                    )
                )

    def _stays(self, kept: Attachment, why: str) -> None:
        """Tell of an attachment that stays, and of each mark on it."""
        self._tally.lose("media", kept.name, why)
        for mark in kept.marks:
            kind = "quotes" if mark.code_id is None else "codings"
            self._tally.lose(kind, kept.name, why)

    def _take_beside(self, ending: str, themes: Sequence[WholeTheme]) -> None:
        """Gather what goes beside codes, or tell of each that it stays."""
        out = {each.id for each in self._codings}
        tally = self._tally if ending == _HAS_ROOM_BESIDE else Tally()
        analysing = Analysing(self._tx, self._article, self._texts, out, tally)
        analysis = analysing.analysis(themes)
        if ending == _HAS_ROOM_BESIDE:
            self._analysis = analysis
            return
        titles = [e.title for e in analysis.themes for _ in e.searches]
        keys = {id_: text.key for id_, text in self._texts.items()}
        stays = {
            "notes": [*titles, *(each.about for each in analysis.memos)],
            "facets": [each.name for each in analysis.facets],
            "concepts": [each.name for each in analysis.concepts],
            "stories": [keys[ReportId(e.text_id)] for e in analysis.stories],
            "quotes": [keys[ReportId(e.text_id)] for e in analysis.quotes],
        }
        for kind, places in stays.items():
            for place in places:
                self._tally.lose(kind, place, reason.ONLY_BESIDE)
        for each in analysis.prompts:
            place = f"{keys[ReportId(each.text_id)]}, {each.start}-{each.end}"
            self._tally.lose("notes", place, reason.PROMPT_STAYS)
        for text in self._texts.values():
            if {each.speaker for each in text.passages} - {Speaker.UNKNOWN}:
                self._tally.alter("reports", text.key, reason.SPEAKERS_STAY)

    def _tell_rest(self, themes: Sequence[WholeTheme]) -> None:
        """Tell what of the analysis goes to no program, and beside none."""
        forms = {each.decision.id for each in themes if each.decision}
        for decided in list_decisions(self._tx, self._article.id):
            if decided.id not in forms:
                day = decided.at.date().isoformat()
                self._tally.lose("notes", day, reason.DECISION_STAYS)

    def _take_codes(self) -> None:
        waiting = [each.code for each in coding.list_codes(self._tx, self._article.id)]
        ready: set[str | None] = {None}
        while waiting:
            self._codes += [
                LeavingCode(
                    f"code/{each.id}",
                    f"code/{each.parent_id}" if each.parent_id else None,
                    each.name,
                    described(each),
                    SHADES[each.colour],
                    apart=_apart(each),
                )
                for each in waiting
                if each.parent_id in ready
            ]
            ready |= {each.id for each in waiting if each.parent_id in ready}
            waiting = [each for each in waiting if each.id not in ready]

    def _take_texts(self) -> None:
        shared, left = reports_to_share(self._tx)
        self._tally.left.extend(left)
        omitted = {
            each.report_id for each in list_omissions(self._tx, self._article.id)
        }
        texts = {each.report_id: each for each in report.list_texts(self._tx)}
        for each in shared:
            if each.id in omitted:
                self._tally.lose("reports", each.key, reason.LEFT_OUT)
            elif each.id not in texts:
                self._tally.lose("reports", each.key, reason.NOT_APPROVED)
            else:
                self._texts[each.id] = texts[each.id]

    def _take_codings(self) -> None:
        for id_, text in self._texts.items():
            for each in coding.list_codings(self._tx, id_, self._article.id).codings:
                if each.version != text.version:
                    place = f"{text.key}, {each.start}-{each.end}"
                    self._tally.lose("codings", place, reason.BROKEN)
                    continue
                self._codings.append(
                    LeavingCoding(
                        f"coding/{each.id}",
                        id_,
                        f"code/{each.code_id}",
                        each.start,
                        each.end,
                        each.by,
                        each.at,
                    )
                )

    def _take_theme(self, whole: WholeTheme) -> None:
        """Let a theme leave as a code with its evidence, and as a group of codes."""
        own = f"theme/{whole.theme.id}"
        self._codes.append(
            LeavingCode(own, TOP, whole.theme.title, whole.theme.definition)
        )
        self._take_evidence(whole, Place(PlaceKind.THEME, whole.theme.id), own)
        poles = dict[Letter, str]()
        for letter, pole in sorted(whole.poles.items()):
            poles[letter] = f"pole/{pole.id}"
            name, about = pole_name(letter, pole.words), pole_about(pole.words)
            self._codes.append(LeavingCode(poles[letter], own, name, about))
            self._take_evidence(whole, Place(PlaceKind.POLE, pole.id), poles[letter])
        for way in whole.ways:
            id_ = f"way/{way.id}"
            self._codes.append(LeavingCode(id_, own, way.text, ""))
            self._take_evidence(whole, Place(PlaceKind.WAY, way.id), id_)
        tied = (f"code/{id_}" for ids in whole.codes.values() for id_ in ids)
        members = tuple(dict.fromkeys((own, *poles.values(), *tied)))
        group = LeavingGroup(
            f"group/{whole.theme.id}",
            whole.theme.title,
            whole.theme.definition,
            members,
        )
        self._themes.append(group)
        if whole.paradox is not None:
            self._tensions.append(
                LeavingTension(
                    f"paradox/{whole.theme.id}",
                    whole.theme.title,
                    (poles[Letter.A], poles[Letter.B]),
                    whole.paradox.tension,
                )
            )

    def _take_relations(self, themes: Sequence[WholeTheme]) -> None:
        """Let each relation leave as a link between the codes of its themes."""
        titles = {each.theme.id: each.theme.title for each in themes}
        for each in theme.show_map(self._tx, self._article.id).relations:
            self._relations.append(
                LeavingRelation(
                    f"relation/{each.id}",
                    f"{titles[each.theme_id]}, {titles[each.other_id]}",
                    (f"theme/{each.theme_id}", f"theme/{each.other_id}"),
                    each.note,
                )
            )

    def _take_evidence(self, whole: WholeTheme, place: Place, code: str) -> None:
        for each in whole.evidence[place]:
            at = each.evidence
            text = self._texts.get(at.report_id)
            if text is None or at.version != text.version:
                shown = f"{each.report}, {at.anchor.span.start}-{at.anchor.span.end}"
                self._tally.lose("codings", shown, reason.BROKEN)
                continue
            self._codings.append(
                LeavingCoding(
                    f"evidence/{at.id}",
                    at.report_id,
                    code,
                    at.anchor.span.start,
                    at.anchor.span.end,
                    None,
                    None,
                )
            )

    def _people(self) -> Iterator[LeavingGroup]:
        for each in list_participants(self._tx):
            own = tuple(
                id_
                for id_, text in self._texts.items()
                if text.participant_id == each.id
            )
            if own:
                name = f"{each.group} {each.label}"
                yield LeavingGroup(f"person/{each.id}", name, "", own)
                self._tally.lose("attributes", name, reason.FACTS_STAY)

    def _finished(
        self, ending: str, people: tuple[LeavingGroup, ...]
    ) -> LeavingProject:
        marks = [mark for each in self._attachments for mark in each.marks]
        coded = {each.by for each in self._codings} | {each.by for each in marks}
        coded |= self._analysis.author_ids
        besides = [
            each.name
            for each in self._codes
            if each.apart is not None
            for _ in each.apart.also_beneath
        ]
        if ending != _HAS_ROOM_BESIDE:
            for name in besides:
                self._tally.lose("sets", name, reason.ONE_PLACE)
            besides = []
        users = tuple(
            (each.id, each.name) for each in list_members(self._tx) if each.id in coded
        )
        taken = {
            "members": len(users),
            "participants": len(people),
            "reports": len(self._texts),
            "codes": len(self._codes),
            "codings": len(self._codings),
            "themes": len(self._themes),
            "sets": len(besides),
        }
        beside = [each for each in self._analysis.counts.items() if each[0] != "themes"]
        beside += counts_of(self._attachments).items()
        for kind, number in beside:
            taken[kind] = taken.get(kind, 0) + number
        return LeavingProject(
            name=self._article.title,
            made_at=self._tx.now(),
            users=users,
            codes=tuple(self._codes),
            texts=tuple(
                LeavingText(id_, text.key, text.text)
                for id_, text in self._texts.items()
            ),
            codings=tuple(self._codings),
            people=people,
            themes=tuple(self._themes),
            tensions=tuple(self._tensions),
            relations=tuple(self._relations),
            analysis=self._analysis,
            attachments=tuple(self._attachments),
            outcome=Outcome(
                format=ending,
                taken={kind: number for kind, number in taken.items() if number},
                changed=tuple(self._tally.changed),
                left=tuple(self._tally.left),
            ),
        )


def _apart(code: Code) -> Apart:
    places = tuple(f"code/{id_}" for id_ in code.also_beneath)
    return Apart(code.definition, code.origin, code.guide, places)
