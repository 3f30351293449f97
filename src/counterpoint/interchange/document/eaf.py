"""ELAN's files (.eaf): tiers of annotations, some of which hang on others.

A tier that hangs on no other holds what somebody said. What hangs on it (a
translation, a gloss, a comment) becomes a note behind the words it is about.
Where the upper tier holds mere reference codes and the words hang beneath, the
tier with the words is taken for the speech.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counterpoint.interchange.document.block import Draft, Timing
from counterpoint.interchange.document.encoding import refuse_size
from counterpoint.interchange.document.model import TurnStyle
from counterpoint.interchange.document.refusal import DamagedFileError

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOT = "ANNOTATION_DOCUMENT"
_KIND = "ELAN"
_WORDIER = 2
_NOWHERE = -1
_FRAMES = {"PAL-frames": 40.0, "NTSC-frames": 1001 / 30}


@dataclass(slots=True)
class _Annotation:
    """A value on a tier, with its times or with what it hangs on."""

    id: str
    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    about: str = ""
    after: str = ""


@dataclass(slots=True)
class _Tier:
    """One tier of the file; ``number`` counts from 1."""

    number: int
    id: str
    participant: str
    parent: str
    annotations: list[_Annotation] = field(default_factory=list)

    @property
    def words(self) -> int:
        """How many words it holds."""
        return sum(len(each.text.split()) for each in self.annotations)


def read(data: bytes) -> Draft:
    """Read an ELAN file. Linear in the file, but for depth of tiers.

    Raises:
        TooLargeError: More than 50 MB.
        DamagedFileError: It is not XML, or there is no tier in it.
        BrokenTextError: The text holds half a character.
        TooLongError: More annotations than any interview has.
    """
    refuse_size(data)
    draft = Draft("eaf", timing=Timing.TIERS)
    root = _parsed(data, draft)
    header = root.find("HEADER")
    slots = _slots(root, header)
    tiers = [
        _tier(number, element, slots)
        for number, element in enumerate(root.iterfind("TIER"), 1)
    ]
    if not tiers:
        raise DamagedFileError(_KIND)
    _shift(tiers, header, draft)
    _tell(draft, header, tiers)
    tops, beneath = _parted(tiers)
    names = Counter(top.participant for top in tops if top.words)
    notes = 0
    for top in tops:
        tree = list(_tree(top, beneath))
        spoken = _spoken(tree)
        is_own = bool(top.participant) and names[top.participant] == 1
        notes += _add(draft, spoken, tree, top.participant if is_own else top.id)
    draft.change_counted(
        notes,
        "Annotations that hang on others (translations, glosses, comments), set as "
        "notes behind them",
    )
    return draft


def _parted(
    tiers: Sequence[_Tier],
) -> tuple[list[_Tier], dict[str, list[_Tier]]]:
    """Part tiers into those that hang on none, and those beneath each.

    Tiers that hang on each other in a circle hang on none.
    """
    known = {tier.id for tier in tiers}
    beneath: dict[str, list[_Tier]] = {}
    for tier in tiers:
        if tier.parent in known and tier.parent != tier.id:
            beneath.setdefault(tier.parent, []).append(tier)
    tops = [t for t in tiers if t.parent not in known or t.parent == t.id]
    reached = {tier.number for top in tops for tier in _tree(top, beneath)}
    circle = [tier for tier in tiers if tier.number not in reached]
    if circle:
        stuck = {tier.number for tier in circle}
        beneath = {
            name: [t for t in hung if t.number not in stuck]
            for name, hung in beneath.items()
        }
    return tops + circle, beneath


def _parsed(data: bytes, draft: Draft) -> "_Element":
    """Parse a file; one that is not quite XML is read as far as it goes."""
    from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

    for is_forgiving in (False, True):
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
            recover=is_forgiving,
        )
        try:
            root: _Element | None = etree.fromstring(data, parser)
        except etree.XMLSyntaxError:
            continue
        if root is None or root.tag != _ROOT:
            break
        if is_forgiving:
            draft.change(
                "The file is not whole, or not quite XML; it was read as far as it "
                "could be. Look whether its end is there."
            )
        return root
    raise DamagedFileError(_KIND)


def _slots(root: "_Element", header: "_Element | None") -> Mapping[str, int | None]:
    """Give the milliseconds of each time slot; None where it has no value."""
    unit = (header.get("TIME_UNITS") or "") if header is not None else ""
    factor = _FRAMES.get(unit, 1.0)
    slots: dict[str, int | None] = {}
    for slot in root.iterfind("TIME_ORDER/TIME_SLOT"):
        try:
            value = round(float(slot.get("TIME_VALUE") or "") * factor)
        except (ValueError, OverflowError):
            value = None
        slots[slot.get("TIME_SLOT_ID") or ""] = value
    return slots


def _tier(number: int, element: "_Element", slots: Mapping[str, int | None]) -> _Tier:
    tier = _Tier(
        number,
        element.get("TIER_ID") or f"Tier {number}",
        (element.get("PARTICIPANT") or "").strip(),
        element.get("PARENT_REF") or "",
    )
    for each in element.iterfind("ANNOTATION/*"):
        value = each.find("ANNOTATION_VALUE")
        words = "".join(map(str, value.itertext())) if value is not None else ""
        tier.annotations.append(
            _Annotation(
                each.get("ANNOTATION_ID") or "",
                words.strip(),
                slots.get(each.get("TIME_SLOT_REF1") or ""),
                slots.get(each.get("TIME_SLOT_REF2") or ""),
                each.get("ANNOTATION_REF") or "",
                each.get("PREVIOUS_ANNOTATION") or "",
            )
        )
    return tier


def _shift(tiers: Sequence[_Tier], header: "_Element | None", draft: Draft) -> None:
    """Count times from the sound's beginning, where ELAN's begin later in it."""
    media = header.find("MEDIA_DESCRIPTOR") if header is not None else None
    try:
        origin_ms = int(media.get("TIME_ORIGIN") or 0) if media is not None else 0
    except ValueError:
        origin_ms = 0
    if not origin_ms:
        return
    draft.change(
        "The file's times begin later than its sound; they were counted from the "
        f"sound's beginning (milliseconds added): {origin_ms}."
    )
    for tier in tiers:
        for each in tier.annotations:
            if each.start_ms is not None:
                each.start_ms += origin_ms
            if each.end_ms is not None:
                each.end_ms += origin_ms


def _tell(draft: Draft, header: "_Element | None", tiers: Sequence[_Tier]) -> None:
    """Say what the file has that is no passage, and what has no time."""
    media = len(header.findall("MEDIA_DESCRIPTOR")) if header is not None else 0
    draft.leave_counted(
        "media", media, "Recordings that the file names; attach them at the interview"
    )
    for tier in tiers:
        if not tier.words:
            draft.leave("reports", "A tier without words.", f"tier {tier.number}")
    draft.change_counted(
        sum(
            not each.about and None in (each.start_ms, each.end_ms)
            for tier in tiers
            for each in tier.annotations
        ),
        "Annotations whose beginning or end ELAN leaves open; it stays unknown",
    )


def _tree(top: _Tier, beneath: Mapping[str, list[_Tier]]) -> Iterator[_Tier]:
    """Give a tier and all that hang on it, from above."""
    waiting, seen = [top], {top.number}
    for tier in waiting:
        yield tier
        for each in beneath.get(tier.id, ()):
            if each.number not in seen:
                seen.add(each.number)
                waiting.append(each)


def _spoken(tree: Sequence[_Tier]) -> _Tier:
    """Find the tier that holds what was said: the topmost, if it has the words."""
    spoken = tree[0]
    for tier in tree[1:]:
        if tier.words > spoken.words * _WORDIER:
            spoken = tier
    return spoken


def _add(draft: Draft, spoken: _Tier, tree: Sequence[_Tier], mark: str) -> int:
    """Add what one tree of tiers holds; say how many notes it gave."""
    top = tree[0]
    roots = _Roots(tree)
    of_tier = {tier.number: roots.parted(tier) for tier in tree[1:]}
    draft.begin_tier()
    notes = 0
    for nth, unit in enumerate(top.annotations):
        for tier in (spoken, *(t for t in tree[1:] if t is not spoken)):
            parts = [unit] if tier is top else of_tier[tier.number].pop(nth, [])
            is_note = tier is not spoken
            text = " ".join(part.text for part in parts if part.text)
            notes += is_note and bool(text)
            draft.add_timed(
                text,
                f"tier {tier.number}, annotation {nth + 1}",
                mark=tier.id if is_note else mark,
                start_ms=unit.start_ms,
                end_ms=unit.end_ms,
                style=TurnStyle.NOTE if is_note else TurnStyle.PARAGRAPH,
            )
    if spoken is not top:
        draft.leave_counted(
            "reports",
            sum(bool(each.text) for each in top.annotations),
            f"Codes on tier {top.number}, whose words hang beneath it",
        )
    return notes + _add_strays(draft, tree, of_tier)


def _add_strays(
    draft: Draft,
    tree: Sequence[_Tier],
    of_tier: Mapping[int, Mapping[int, list[_Annotation]]],
) -> int:
    """Add what hangs on nothing that is there, as notes of their own."""
    notes = 0
    for tier in tree[1:]:
        for each in of_tier[tier.number].get(_NOWHERE, ()):
            notes += bool(each.text)
            draft.add_timed(
                each.text,
                f"tier {tier.number}",
                mark=tier.id,
                start_ms=each.start_ms,
                end_ms=each.end_ms,
                style=TurnStyle.NOTE,
            )
    return notes


class _Roots:
    """Which annotation of the topmost tier each one beneath belongs to."""

    def __init__(self, tree: Sequence[_Tier]) -> None:
        self._tops = tree[0].annotations
        self._nth = {each.id: nth for nth, each in enumerate(self._tops) if each.id}
        self._above = {
            each.id: each for tier in tree[1:] for each in tier.annotations if each.id
        }
        self._timed = sorted(
            (each.start_ms, nth)
            for nth, each in enumerate(self._tops)
            if each.start_ms is not None
        )

    def parted(self, tier: _Tier) -> dict[int, list[_Annotation]]:
        """Part a tier's annotations by the topmost one they belong to, in order."""
        found: dict[int, list[_Annotation]] = {}
        for each in tier.annotations:
            found.setdefault(self._root(each), []).append(each)
        return {nth: _in_order(each) for nth, each in found.items()}

    def _root(self, annotation: _Annotation) -> int:
        at = annotation
        for _ in range(len(self._above) + 1):
            if at.about in self._nth:
                return self._nth[at.about]
            if at.about not in self._above:
                break
            at = self._above[at.about]
        return self._at(at.start_ms)

    def _at(self, start_ms: int | None) -> int:
        """Find the topmost annotation during which a moment lies."""
        if start_ms is None:
            return _NOWHERE
        place = bisect_right(self._timed, (start_ms, len(self._tops)))
        if not place:
            return _NOWHERE
        nth = self._timed[place - 1][1]
        end_ms = self._tops[nth].end_ms
        return nth if end_ms is None or start_ms < end_ms else _NOWHERE


def _in_order(siblings: Sequence[_Annotation]) -> list[_Annotation]:
    """Put annotations that hang on the same one into ELAN's order of them."""
    if all(each.start_ms is not None for each in siblings):
        return sorted(siblings, key=lambda each: each.start_ms or 0)
    next_of = {each.after: each for each in siblings if each.after}
    ordered: list[_Annotation] = []
    placed: set[int] = set()
    for first in siblings:
        at: _Annotation | None = first if not first.after else None
        while at is not None and id(at) not in placed:
            placed.add(id(at))
            ordered.append(at)
            at = next_of.get(at.id)
    return ordered + [each for each in siblings if id(each) not in placed]
