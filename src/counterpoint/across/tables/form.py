"""The tables and their columns, declared once: for files, package and library."""

from counterpoint.across.tables.model import Column, Form, Kind

TEXT, WHOLE, TRUTH = Kind.TEXT, Kind.WHOLE, Kind.TRUTH


def _one(name: str, meaning: str, of: str) -> Column:
    return Column(name, TEXT, meaning, of, is_required=True)


_ARTICLE = _one("article_id", "The article it belongs to.", "articles")
_REPORT = _one("report_id", "The report it lies in.", "reports")
_VERSION = Column(
    "version", WHOLE, "The version of the report that start and end count in."
)
_START = Column("start", WHOLE, "Its first character in that version, counted from 0.")
_END = Column("end", WHOLE, "One past its last character.")


def _id(of: str) -> Column:
    return Column("id", TEXT, f"Names the {of}; never used again.", is_required=True)


PARTICIPANTS = Form(
    "participants",
    "One person who takes part. No name is kept.",
    (
        _id("participant"),
        Column("group", TEXT, "The key of the person's group.", is_required=True),
        Column("number", WHOLE, "From 1, the person's alone in the group."),
        Column("label", TEXT, "The number as it prints: 7, or XV."),
        Column("gender", TEXT, "In the words of the sample description."),
        Column("age", WHOLE, "In whole years, at the time of the interviews."),
    ),
)
ATTRIBUTES = Form(
    "attributes",
    "One fact about one participant.",
    (
        _one("participant_id", "Whom it is about.", "participants"),
        Column("name", TEXT, "What is told: occupation.", is_required=True),
        Column(
            "value",
            TEXT,
            "As the team groups it; several stand with a semicolon between."
            ' "not disclosed" was asked and not told.',
        ),
        Column("own_words", TEXT, "As the person said it, where that is known."),
        Column("as_of", Kind.DAY, "The day it holds for; empty: of the interview."),
    ),
    key=("participant_id", "name"),
)
REPORTS = Form(
    "reports",
    "The written account of one interview; its words are its passages'.",
    (
        _id("report"),
        Column("key", TEXT, "What the team calls it: user-07.", is_required=True),
        Column("participant_id", TEXT, "Whose account, if known.", "participants"),
        Column("label", TEXT, "What prints after the person's words."),
        Column("state", TEXT, "draft, submitted, returned, approved or reopened."),
        Column("brought_in", TRUTH, "Whether it came without its history."),
        Column("held_on", Kind.DAY, "The day of the interview, if known."),
        Column("version", WHOLE, "The version that is analysed; empty: none yet."),
        Column("words", WHOLE, "How many words its latest version has."),
    ),
)
PASSAGES = Form(
    "passages",
    "One unit of a report: what one person said at a time, or a note.",
    (
        _id("passage"),
        _REPORT,
        _VERSION,
        Column("order", WHOLE, "Its place in the report, from 1.", is_required=True),
        _START,
        _END,
        Column("speaker", TEXT, "interviewee, interviewer, writer or unknown."),
        Column("kind", TEXT, "own words, close rendering, question, note or unknown."),
        Column("mark", TEXT, "How the file that came in named the speaker."),
        Column("marks", TEXT, "sensitive, second-hand and so on, a blank between."),
        Column("start_ms", WHOLE, "Where it begins in the recording, in milliseconds."),
        Column("end_ms", WHOLE, "Where it ends in the recording."),
        Column("text", TEXT, "Its words."),
    ),
)
ARTICLES = Form(
    "articles",
    "One paper over the data.",
    (
        _id("article"),
        Column("title", TEXT, "Its title."),
        Column("question", TEXT, "What it asks of the data."),
        Column("groups", TEXT, "Keys of the groups it follows, a blank between."),
    ),
)
PROMPTS = Form(
    "prompts",
    "What prompted some words of a report: a question of the guide, or none.",
    (
        _id("prompt"),
        _ARTICLE,
        _REPORT,
        _VERSION,
        _START,
        _END,
        Column(
            "is_prompted",
            TRUTH,
            "Whether a question of the guide asked for the words; false: unprompted.",
            is_required=True,
        ),
        Column("group", TEXT, "The key of the group whose guide it is."),
        Column("guide_version", WHOLE, "The version of that group's guide."),
        Column("number", WHOLE, "The question's place in that version, from 1."),
        Column("question", TEXT, "What is asked there."),
        Column("member", TEXT, "The key of the member who said so."),
        Column("at", Kind.MOMENT, "When it was said."),
    ),
)
CODES = Form(
    "codes",
    "One code of an article's codebook.",
    (
        _id("code"),
        _ARTICLE,
        Column("parent_id", TEXT, "The code it stands beneath.", "codes"),
        Column("name", TEXT, "Its name, unlike its siblings'."),
        Column("path", TEXT, "Its name after those above it: Home > own door."),
        Column("definition", TEXT, "What it means."),
        Column("origin", TEXT, "data, literature or participants' word."),
        Column("codings", WHOLE, "How many codings it has, without codes beneath."),
        Column("reports", WHOLE, "In how many reports they lie."),
    ),
)
CODINGS = Form(
    "codings",
    "One stretch of a report under one code, by one member.",
    (
        _id("coding"),
        _ARTICLE,
        _REPORT,
        Column("report", TEXT, "The report's key."),
        Column("label", TEXT, "What prints after the person's words."),
        _VERSION,
        _one("code_id", "The code.", "codes"),
        Column("code", TEXT, "The code's name."),
        Column("path", TEXT, "The code's name after those above it."),
        _START,
        _END,
        Column("member", TEXT, "The key of the member who coded."),
        Column("at", Kind.MOMENT, "When it was coded."),
        Column(
            "standing",
            TEXT,
            "holds: as it was coded; moved: found again in a later version;"
            " broken: its words are no longer in the report.",
        ),
        Column(
            "prompt_id",
            TEXT,
            "What prompted its words; empty where nothing is said of them. Of several"
            " the one that shares most of them, then the narrower.",
            "prompts",
        ),
        Column("text", TEXT, "Its words."),
    ),
)
THEMES = Form(
    "themes",
    "One theme of an article.",
    (
        _id("theme"),
        _ARTICLE,
        Column("parent_id", TEXT, "The theme it stands beneath.", "themes"),
        Column("order", WHOLE, "Its place among the article's themes, from 1."),
        Column("kind", TEXT, "topic, statement or paradox."),
        Column("state", TEXT, "How far it has come: preliminary to published."),
        Column("title", TEXT, "As its heading prints."),
        Column("short", TEXT, "As it is named in running text."),
        Column("definition", TEXT, "What it says."),
        Column("tension", TEXT, "Of a paradox: why both poles matter together."),
    ),
)
POLES = Form(
    "poles",
    "One of the two poles of a paradox. Neither is above the other.",
    (
        _id("pole"),
        _one("theme_id", "The paradox.", "themes"),
        Column("letter", TEXT, "a or b; the order says nothing about weight."),
        Column("own_wording", TEXT, "How participants put it."),
        Column("name", TEXT, "How the team names it."),
        Column("gives", TEXT, "What it gives those who live by it."),
        Column("costs", TEXT, "What it costs them."),
        Column("exaggerated", TEXT, "What it turns into when it stands alone."),
    ),
)
TIES = Form(
    "theme_codes",
    "One code tied to a theme, to one of its poles, or to a way of managing it.",
    (
        _one("theme_id", "The theme.", "themes"),
        Column("place", TEXT, "theme, pole, way or search.", is_required=True),
        Column("place_id", TEXT, "The theme's, pole's or way's id.", is_required=True),
        _one("code_id", "The code.", "codes"),
    ),
    key=("place_id", "code_id"),
)
QUOTES = Form(
    "quotes",
    "Words of one report that are meant for print.",
    (
        _id("quote"),
        _ARTICLE,
        _REPORT,
        _VERSION,
        Column("theme_id", TEXT, "The theme it illustrates, if any.", "themes"),
        Column("poles", TEXT, "The poles it shows: a, b or both, a blank between."),
        Column("label", TEXT, "The number that prints with it; empty if withheld."),
        Column("fragments", WHOLE, "How many stretches of the report it is cut from."),
        Column("words", WHOLE, "How many words are quoted."),
        Column("cleared", TRUTH, "Whether a second member cleared it for print."),
        Column("text", TEXT, "As it prints; empty where it may not be quoted."),
    ),
)
EVENTS = Form(
    "events",
    "One thing that was done, as history keeps it: never words of a person.",
    (
        Column("seq", WHOLE, "Its place in history, from 1.", is_required=True),
        Column("at", Kind.MOMENT, "When.", is_required=True),
        Column("member", TEXT, "The key of the member who did it."),
        Column("kind", TEXT, "What kind of step it was.", is_required=True),
        Column("object_id", TEXT, "The object it was done to, if it was one."),
        Column("undone", TRUTH, "Whether it was taken back."),
        Column("sentence", TEXT, "What was done, in English."),
    ),
    key=("seq",),
)

FORMS: tuple[Form, ...] = (
    PARTICIPANTS,
    ATTRIBUTES,
    REPORTS,
    PASSAGES,
    ARTICLES,
    PROMPTS,
    CODES,
    CODINGS,
    THEMES,
    POLES,
    TIES,
    QUOTES,
    EVENTS,
)
"""In the order in which evidence flows."""
