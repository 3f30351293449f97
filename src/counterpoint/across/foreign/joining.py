"""How the codes of a foreign project join the codebook of an article. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from counterpoint.across.foreign import colour, reason
from counterpoint.across.foreign.model import ForeignCode
from counterpoint.across.foreign.tally import Tally
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
from counterpoint.kernel.ids import ArticleId, CodeId, new_id
from counterpoint.kernel.text import normalised


class PlannedPlace(NamedTuple):
    """A place that a code has besides its first one."""

    code: Code
    parent_id: CodeId
    position: float


class Joining:
    """Makes codes, or finds those that are here.

    Attributes:
        new: The codes to be made, parents first.
        as_code: What each code of the file is here, by its id there.
        places: Where codes stand besides their first places.
    """

    def __init__(
        self,
        codes: Sequence[ForeignCode],
        article_id: ArticleId,
        here: Sequence[Code],
        tally: Tally,
    ) -> None:
        self._codes = codes
        self._article_id = article_id
        self._here = here
        self._tally = tally
        self.new, self.as_code = self._join()
        self.places = self._places(self.new, self.as_code)

    def _join(self) -> tuple[list[Code], dict[str, CodeId]]:
        """Make codes, or find those of the same name and place that are here."""
        here = {(e.parent_id, folded(e.name)): e for e in self._here}
        taken = set(here)
        joined: set[CodeId] = set()
        as_code: dict[str, CodeId] = {}
        new: list[Code] = []
        ends: dict[CodeId | None, float] = {}
        for each in self._codes:
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
                article_id=self._article_id,
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
        for each in self._codes:
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
