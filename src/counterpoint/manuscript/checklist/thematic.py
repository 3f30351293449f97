"""Braun and Clarke's six phases and fifteen points; RTARG's slot and our own prompts.

What the records say to a point is help, and never a verdict on it. Of RTARG the items
are not ours to print: the team pastes the text it is licensed to use.

Source: Braun & Clarke (2006), Qualitative Research in Psychology 3(2), 77-101; Braun &
Clarke (2024), Palliative Medicine 38(6), 608-616; method, sections 5.3 and 5.4.
"""

from collections.abc import Sequence

from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.checklist.model import LICENSED, Filling, Item

_PHASES = Said("The six phases")
_TRANSCRIPTION = Said("Transcription")
_CODING = Said("Coding")
_ANALYSIS = Said("Analysis")
_OVERALL = Said("Overall")
_WRITTEN = Said("Written report")
_LICENSED = Said("The guideline, as your team may use it")
_PROMPTS = Said("Our own prompts for reflexive thematic analysis")

PHASES = (
    Item(
        "1",
        _PHASES,
        Said("Familiarizing yourself with your data"),
        Said("Transcribing if necessary, reading and re-reading, noting first ideas."),
        Filling.PASSES,
    ),
    Item(
        "2",
        _PHASES,
        Said("Generating initial codes"),
        Said("Coding across the whole data set, and collating the data of each code."),
        Filling.CODINGS,
    ),
    Item(
        "3",
        _PHASES,
        Said("Searching for themes"),
        Said("Collating codes into possible themes, and gathering all their data."),
        Filling.BEGINNINGS,
    ),
    Item(
        "4",
        _PHASES,
        Said("Reviewing themes"),
        Said("Do they work for the coded extracts, and for the whole data set?"),
        Filling.CONTRARY,
    ),
    Item(
        "5",
        _PHASES,
        Said("Defining and naming themes"),
        Said("Refining each theme and the story as a whole; clear names."),
        Filling.DECISIONS,
    ),
    Item(
        "6",
        _PHASES,
        Said("Producing the report"),
        Said("Vivid extracts, a last analysis, and the way back to the question."),
        Filling.QUOTES,
    ),
)

POINTS = (
    Item(
        "1",
        _TRANSCRIPTION,
        Said("Detail and accuracy"),
        Said("Transcribed in fitting detail, and checked against the recordings."),
        Filling.REVIEWS,
    ),
    Item(
        "2",
        _CODING,
        Said("Equal attention"),
        Said("Each data item was given equal attention in coding."),
        Filling.CODINGS,
    ),
    Item(
        "3",
        _CODING,
        Said("Not from a few vivid examples"),
        Said("Coding was thorough, inclusive and comprehensive."),
        Filling.VOICES,
    ),
    Item(
        "4",
        _CODING,
        Said("Extracts collated"),
        Said("All relevant extracts of each theme were collated."),
        Filling.BEGINNINGS,
    ),
    Item(
        "5",
        _CODING,
        Said("Themes checked"),
        Said("Checked against each other, and back to the original data set."),
        Filling.CONTRARY,
    ),
    Item(
        "6",
        _CODING,
        Said("Themes hold together"),
        Said("Internally coherent, consistent and distinctive."),
        Filling.THEMES,
    ),
    Item(
        "7",
        _ANALYSIS,
        Said("Analysed, not paraphrased"),
        Said("Data were interpreted and made sense of."),
        Filling.UNCOMMENTED,
    ),
    Item(
        "8",
        _ANALYSIS,
        Said("Analysis and data match"),
        Said("The extracts illustrate the analytic claims."),
        Filling.GRID,
    ),
    Item(
        "9",
        _ANALYSIS,
        Said("A convincing story"),
        Said("The analysis tells a well-organized story of the data and the topic."),
    ),
    Item(
        "10",
        _ANALYSIS,
        Said("Balance"),
        Said("Narrative and extracts are in a good balance."),
        Filling.SHARE,
    ),
    Item(
        "11",
        _OVERALL,
        Said("Enough time"),
        Said("No phase was rushed or done lightly."),
        Filling.CALENDAR,
    ),
    Item(
        "12",
        _WRITTEN,
        Said("Approach made explicit"),
        Said("Assumptions, and the specific approach, are explained."),
        Filling.APPROACH,
    ),
    Item(
        "13",
        _WRITTEN,
        Said("Claimed and done"),
        Said("What is claimed to be done fits what is shown to have been done."),
        Filling.DECISIONS,
    ),
    Item(
        "14",
        _WRITTEN,
        Said("Language and position"),
        Said("Language and concepts fit the epistemological position."),
        Filling.LANGUAGE,
    ),
    Item(
        "15",
        _WRITTEN,
        Said("An active researcher"),
        Said("The researcher is positioned as active; themes do not just emerge."),
        Filling.EMERGED,
    ),
)

PROMPTS = (
    Item(
        "1", _PROMPTS, Said("Which thematic analysis, and why"), None, Filling.APPROACH
    ),
    Item("2", _PROMPTS, Said("Theoretical assumptions")),
    Item("3", _PROMPTS, Said("Who we are"), None, Filling.POSITIONS),
    Item(
        "4",
        _PROMPTS,
        Said("How the analysis really went"),
        Said("As it happened, with its ways back; not a list of phases."),
        Filling.CALENDAR,
    ),
    Item(
        "5",
        _PROMPTS,
        Said("Themes as patterns of shared meaning"),
        Said("Around one idea each; not summaries of a topic."),
        Filling.THEMES,
    ),
    Item(
        "6",
        _PROMPTS,
        Said("Made, and not found"),
        Said("No theme is said to have emerged."),
        Filling.EMERGED,
    ),
    Item(
        "7",
        _PROMPTS,
        Said("No reliability scores"),
        Said("Agreement between coders is no mark of quality here."),
    ),
    Item(
        "8",
        _PROMPTS,
        Said("No saturation by reflex"),
        Said("The size of the sample is argued from what the study wants to know."),
    ),
    Item(
        "9",
        _PROMPTS,
        Said("Quotes with interpretation"),
        Said("No quote is left to speak for itself."),
        Filling.UNCOMMENTED,
    ),
)


def licensed_items(lines: Sequence[str]) -> tuple[Item, ...]:
    """Give the lines of a licensed text as items, word by word, before the prompts."""
    return tuple(
        Item(
            f"{LICENSED}{n}",
            _LICENSED,
            Said("Line {number} of the guideline", {"number": n}),
            verbatim=line,
        )
        for n, line in enumerate(lines, 1)
    )
