"""What is done with whole codes that other stages hold on to."""

from collections.abc import Mapping

from counterpoint.across.code.model import CodeMerged, CodeRevived
from counterpoint.kernel.events import Event

JOINING: Mapping[type[Event], str] = {
    CodeMerged: (
        "Merged a code into another: {codings} codings came over, {joined} became one"
        " with a coding that stood already."
    ),
    CodeRevived: "Brought a code back into the codebook, for a written reason.",
}
