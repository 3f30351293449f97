"""The tables of an archive: fewer columns than the team's, and none that names."""

from counterpoint.across.tables.form import CODES, POLES, THEMES, TIES
from counterpoint.across.tables.model import Column, Form, Kind

TEXT, WHOLE = Kind.TEXT, Kind.WHOLE
_START = Column("start", WHOLE, "Its first character in the report, counted from 0.")
_END = Column("end", WHOLE, "One past its last character.")


def _id(of: str) -> Column:
    meaning = f"Names the {of} in this archive only."
    return Column("id", TEXT, meaning, is_required=True)


_REPORT = Column(
    "report_id", TEXT, "The report it lies in.", "reports", is_required=True
)

PARTICIPANTS = Form(
    "participants",
    "One person who agreed that what they told may be shared.",
    (
        _id("participant"),
        Column("group", TEXT, "The key of the person's group."),
        Column("gender", TEXT, "Empty also where few share it."),
        Column("age", TEXT, "Ten years: 30-39. Empty also where few share them."),
    ),
)
ATTRIBUTES = Form(
    "attributes",
    "One fact about one participant that enough others share.",
    (
        Column(
            "participant_id",
            TEXT,
            "Whom it is about.",
            "participants",
            is_required=True,
        ),
        Column("name", TEXT, "What is told: occupation.", is_required=True),
        Column("value", TEXT, "Several stand with a semicolon between."),
    ),
    key=("participant_id", "name"),
)
REPORTS = Form(
    "reports",
    "The written account of one interview; its words are its passages'.",
    (
        _id("report"),
        Column("participant_id", TEXT, "Whose account.", "participants"),
    ),
)
PASSAGES = Form(
    "passages",
    "One unit of a report: what one person said at a time.",
    (
        _id("passage"),
        _REPORT,
        Column("order", WHOLE, "Its place in the report, from 1.", is_required=True),
        _START,
        _END,
        Column("speaker", TEXT, "interviewee, interviewer, writer or unknown."),
        Column("kind", TEXT, "own words, close rendering, question, note or unknown."),
        Column("withheld", TEXT, "Why its words are not here; empty if they are."),
        Column("text", TEXT, "Its words."),
    ),
)
CODINGS = Form(
    "codings",
    "One stretch of a report under one code, by one coder.",
    (
        _id("coding"),
        _REPORT,
        Column("code_id", TEXT, "The code.", "codes", is_required=True),
        _START,
        _END,
        Column("coder", TEXT, "The same for all codings of one coder."),
        Column("text", TEXT, "Its words."),
    ),
)


def _without(form: Form, *names: str) -> Form:
    kept = tuple(each for each in form.columns if each.name not in names)
    return Form(form.name, form.meaning, kept, form.key)


ARCHIVED_CODES = _without(CODES, "article_id", "codings", "reports")
ARCHIVED_THEMES = _without(THEMES, "article_id")
FORMS: tuple[Form, ...] = (
    PARTICIPANTS,
    ATTRIBUTES,
    REPORTS,
    PASSAGES,
    ARCHIVED_CODES,
    CODINGS,
    ARCHIVED_THEMES,
    POLES,
    TIES,
)
