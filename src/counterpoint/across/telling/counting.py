"""What is done with counts of codes."""

from collections.abc import Mapping

from counterpoint.across.matrix.model import MatrixExported, PairsExported
from counterpoint.kernel.events import Event

COUNTING: Mapping[type[Event], str] = {
    MatrixExported: "Exported a matrix of codes as {format}, with {rows} codes.",
    PairsExported: "Exported how many have two codes as {format}, {rows} pairs.",
}
