"""What is done with the facets of codings."""

from collections.abc import Mapping

from counterpoint.coding.facet.model import (
    FacetAdded,
    FacetChanged,
    FacetRetired,
    FacetValueAdded,
    FacetValueChanged,
    FacetValueGiven,
    FacetValueRetired,
    FacetValueTakenOff,
)
from counterpoint.kernel.events import Event

FACETING: Mapping[type[Event], str] = {
    FacetAdded: "Gave the article a facet with values: {values}.",
    FacetChanged: "Changed a facet.",
    FacetRetired: "Retired a facet; codings that had its values: {codings}.",
    FacetValueAdded: "Gave a facet one more value.",
    FacetValueChanged: "Worded a facet’s value anew.",
    FacetValueRetired: "Retired a facet’s value; codings that had it: {codings}.",
    FacetValueGiven: "Gave a facet’s value to codings: {codings}.",
    FacetValueTakenOff: "Took a facet’s value off codings: {codings}.",
}
