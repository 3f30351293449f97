"""What changes in a text: tokens come in, or originals come back. Pure."""

from collections.abc import Collection, Sequence

from counterpoint.across.replacement.matching import Finder, Wording
from counterpoint.across.replacement.moving import Change, Placed
from counterpoint.kernel.ids import ReplacementId
from counterpoint.kernel.spans import Span


class Replacing:
    """Puts one token in the place of some wordings."""

    def __init__(
        self,
        wordings: Sequence[Wording],
        ids: Sequence[ReplacementId],
        printed: str,
        tokens: Collection[str],
    ) -> None:
        self._finder = Finder(wordings, tokens)
        self._ids = ids
        self._printed = printed
        self.forms: list[list[str]] = [[each.words] for each in wordings]

    def wanted(self, text: str, stand: Sequence[Placed]) -> list[Change]:
        """List where the wordings stand, and note in which forms."""
        del stand  # what stands in a token is left alone by the finder
        found = []
        for site in self._finder.sites(text):
            form = site.span.of(text)
            forms = self.forms[site.nth]
            if form not in forms:
                forms.append(form)
            puts, number = self._ids[site.nth], forms.index(form)
            found.append(Change(site.span, self._printed, puts, number))
        return found


class Restoring:
    """Puts one replacement's original back in the place of its token.

    Where the token is known to stand for another replacement, it stays. Where
    nothing is known, as in what was written since, it is taken to be this one's if
    no other replacement uses the token; else it stays, and is counted.
    """

    def __init__(
        self,
        id_: ReplacementId,
        printed: str,
        forms: Sequence[str],
        *,
        is_shared: bool,
    ) -> None:
        self._id = id_
        self._printed = printed
        self._forms = forms
        self._is_shared = is_shared
        self.left = 0

    def wanted(self, text: str, stand: Sequence[Placed]) -> list[Change]:
        """List where the token stands for this replacement."""
        if self._printed not in text:
            return []
        known = {each.start: each for each in stand}
        found, at = [], text.find(self._printed)
        while at >= 0:
            placed = known.get(at)
            if placed is None and self._is_shared:
                self.left += 1
            elif placed is None or placed.replacement_id == self._id:
                form = self._form(0 if placed is None else placed.form)
                span = Span(at, at + len(self._printed))
                found.append(Change(span, form))
            at = text.find(self._printed, at + len(self._printed))
        return found

    def _form(self, number: int) -> str:
        return self._forms[number if number < len(self._forms) else 0]
