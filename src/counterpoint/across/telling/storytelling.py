"""What is done with the stories of an article."""

from collections.abc import Mapping

from counterpoint.coding.story.model import (
    StoryAdded,
    StoryChanged,
    StoryRetired,
    StoryValueGiven,
    StoryValueTakenOff,
    StretchLinked,
    StretchUnlinked,
)
from counterpoint.kernel.events import Event

STORYTELLING: Mapping[type[Event], str] = {
    StoryAdded: "Made a story of a stretch of a report.",
    StoryChanged: "Worded a story anew.",
    StoryRetired: "Retired a story; stretches linked to it: {stretches}.",
    StretchLinked: "Linked a stretch to a story; its part: {part}.",
    StretchUnlinked: "Took a stretch from a story.",
    StoryValueGiven: "Gave a story a facet’s value.",
    StoryValueTakenOff: "Took a facet’s value off a story.",
}
