"""What is done with what a text says of the data, and with its words of how many."""

from collections.abc import Mapping

from counterpoint.article.band.model import BandsSet
from counterpoint.kernel.events import Event
from counterpoint.manuscript.claim.model import ClaimBound, ClaimUnbound
from counterpoint.manuscript.marked.model import MarksClassed

CLAIMING: Mapping[type[Event], str] = {
    BandsSet: "Said what the words of how many mean in an article.",
    ClaimBound: "Bound a sentence of the manuscript to what it claims.",
    ClaimUnbound: "Unbound a claim from its sentence.",
    MarksClassed: "Said what quotation marks are there for: {use}.",
}
