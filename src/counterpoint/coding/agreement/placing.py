"""From codings to units on a text: who marked which stretch of a report, and as what.

Members' codings overlap, as they may; the published coefficients know units that do
not. Of one code, stretches that touch or overlap are one unit. Of all codes together,
the kind of a stretch is the set of codes that a member gave to it.

Source: Krippendorff and others (2016), see `unitizing`.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from counterpoint.coding.agreement.unitizing import Continuum, Unit, segmented
from counterpoint.kernel.ids import CodeId
from counterpoint.kernel.spans import Span

Given = tuple[CodeId, Span]
"""A code that a member gave, and where."""


def continuum_of_code(
    given: Iterable[Given], code_id: CodeId, whole: Span
) -> Continuum:
    """Divide a text into where a member gave a code and where not."""
    spans = sorted(span for code, span in given if code == code_id)
    units: list[Unit] = []
    for span in spans:
        if units and span.start <= units[-1][0].end:
            before = units[-1][0]
            units[-1] = (Span(before.start, max(before.end, span.end)), code_id)
        else:
            units.append((span, code_id))
    return segmented(units, whole)


def continuum_of_all(given: Sequence[Given], whole: Span) -> Continuum:
    """Divide a text by the sets of codes that a member gave to its stretches."""
    edges: dict[int, list[tuple[CodeId, int]]] = defaultdict(list)
    for code_id, span in given:
        edges[span.start].append((code_id, 1))
        edges[span.end].append((code_id, -1))
    units: list[Unit] = []
    standing: Counter[CodeId] = Counter()
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        for code_id, more in edges[start]:
            standing[code_id] += more
            if not standing[code_id]:
                del standing[code_id]
        kind = frozenset(standing)
        if not kind:
            continue
        if units and units[-1][1] == kind and units[-1][0].end == start:
            units[-1] = (Span(units[-1][0].start, end), kind)
        else:
            units.append((Span(start, end), kind))
    return segmented(units, whole)
