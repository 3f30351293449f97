"""What is done with codings when a code is read anew."""

from collections.abc import Mapping

from counterpoint.coding.coding.model import CodingRecoded, CodingsRecoded
from counterpoint.kernel.events import Event

RECODING: Mapping[type[Event], str] = {
    CodingRecoded: "Sent a passage to another code.",
    CodingsRecoded: "Sent passages to one code: {codings}.",
}
