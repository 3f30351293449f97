"""What is done with the codebook as a whole."""

from collections.abc import Mapping

from counterpoint.coding.place.model import CodePlacedAlso, CodeTakenFromPlace
from counterpoint.kernel.events import Event

ARRANGING: Mapping[type[Event], str] = {
    CodePlacedAlso: "Put a code beneath another besides.",
    CodeTakenFromPlace: "Took a code from a place where it stood besides.",
}
