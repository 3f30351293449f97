"""What an edition itself says, apart from the study: headings and a caution."""

from collections.abc import Mapping

from counterpoint.kernel.sentence import Said

HEADINGS: Mapping[str, Said] = {
    "kicker": Said("For a conversation"),
    "gives": Said("What it gives"),
    "costs": Said("What it asks"),
    "exaggerated": Said("Where it goes alone"),
    "together": Said("Both at once"),
    "words": Said("In people's own words"),
    "ways": Said("How people live with both"),
    "findings": Said("What the interviews showed"),
    "limitations": Said("What these pages cannot show"),
    "caution": Said("Before they are used"),
    "authors": Said("Written by"),
}
READING = Said(
    "Each of the following pages sets two sides next to each other that were told of"
    " together. Neither is the right one, and they are not two ends of a scale: people"
    " hold on to both, and find ways to live with that."
)
READING_ONE = Said("The following pages tell what came up again and again.")
CAUTION = (
    Said(
        "What is told here mattered because somebody meant it, for one person, at one"
        " moment. Put on a list, asked for every day or counted, it would become"
        " something else, and those it was for would be the first to notice."
    ),
    Said(
        "So please make no checklist of these pages, no target and no reminder, for"
        " staff or for anybody else. They recommend nothing and measure nobody. Read"
        " them, disagree with them, and talk about what you know from your own days."
    ),
)
"""In our own words. Source: method, rows F32 and L4."""

SAMPLE = Said("They rest on interviews with {groups}.")
SAMPLE_FEW = Said("They rest on interviews with a few people.")
SAMPLE_PEOPLE = Said("They rest on interviews with {n} people.")
AND = Said("{first} and {last}")
COUNT = Said("{n} {plural}")
CHOSE_TO = Said(
    "All of them had agreed to take part, so they may not speak for those who did not."
)
"""Source: method, row L2."""
