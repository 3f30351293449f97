"""From overlapping codings to units that do not overlap."""

from counterpoint.coding.agreement.placing import continuum_of_all, continuum_of_code
from counterpoint.kernel.ids import CodeId
from counterpoint.kernel.spans import Span

DOOR, KNOCK = CodeId("door"), CodeId("knock")
WHOLE = Span(0, 20)


def test_stretches_of_one_code_that_touch_are_one_unit() -> None:
    given = [(DOOR, Span(2, 5)), (DOOR, Span(5, 8)), (DOOR, Span(6, 7))]
    found = continuum_of_code([*given, (KNOCK, Span(0, 20))], DOOR, WHOLE)
    assert [(s.span.start, s.span.end, s.kind) for s in found] == [
        (0, 2, None),
        (2, 8, DOOR),
        (8, 20, None),
    ]


def test_of_all_codes_a_stretch_is_of_the_set_that_was_given_to_it() -> None:
    given = [(DOOR, Span(2, 8)), (KNOCK, Span(5, 12)), (KNOCK, Span(12, 14))]
    found = continuum_of_all(given, WHOLE)
    assert [(s.span.start, s.span.end, s.kind) for s in found] == [
        (0, 2, None),
        (2, 5, frozenset({DOOR})),
        (5, 8, frozenset({DOOR, KNOCK})),
        (8, 14, frozenset({KNOCK})),
        (14, 20, None),
    ]
