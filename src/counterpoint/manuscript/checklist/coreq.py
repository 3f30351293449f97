"""COREQ, 32 items; the questions are shortened in our own words.

Source: Tong, Sainsbury & Craig (2007), Int J Qual Health Care 19(6), 349-357; method,
section 5.1. A journal's own form comes before ours.
"""

from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.checklist.model import Filling, Item

_WHO = Said("Research team: personal characteristics")
_BETWEEN = Said("Research team: relationship with participants")
_THEORY = Said("Study design: theoretical framework")
_CHOICE = Said("Study design: participant selection")
_SETTING = Said("Study design: setting")
_DATA = Said("Study design: data collection")
_ANALYSIS = Said("Analysis and findings: data analysis")
_REPORTING = Said("Analysis and findings: reporting")

COREQ = (
    Item(
        "1",
        _WHO,
        Said("Interviewer or facilitator"),
        Said("Which authors held the interviews?"),
        Filling.INTERVIEWERS,
    ),
    Item(
        "2",
        _WHO,
        Said("Credentials"),
        Said("What are the researchers' credentials?"),
        Filling.CREDENTIALS,
    ),
    Item(
        "3",
        _WHO,
        Said("Occupation"),
        Said("What was their occupation at the time of the study?"),
        Filling.OCCUPATIONS,
    ),
    Item(
        "4",
        _WHO,
        Said("Gender"),
        Said("What is the researchers' gender?"),
        Filling.GENDERS,
    ),
    Item(
        "5",
        _WHO,
        Said("Experience and training"),
        Said("What experience or training did they have?"),
        Filling.EXPERIENCE,
    ),
    Item(
        "6",
        _BETWEEN,
        Said("Relationship established"),
        Said("Was there a relationship before the study began?"),
        Filling.RELATIONSHIPS,
    ),
    Item(
        "7",
        _BETWEEN,
        Said("Participants' knowledge of the interviewer"),
        Said("What did participants know of the researcher, the goals, the reasons?"),
        Filling.INTRODUCTIONS,
    ),
    Item(
        "8",
        _BETWEEN,
        Said("Interviewer's characteristics"),
        Said("What is reported of the interviewer: bias, assumptions, interest?"),
        Filling.POSITIONS,
    ),
    Item(
        "9",
        _THEORY,
        Said("Methodological orientation and theory"),
        Said("Which orientation underpins the study?"),
        Filling.APPROACH,
    ),
    Item(
        "10",
        _CHOICE,
        Said("Sampling"),
        Said("How were participants selected?"),
        Filling.CRITERIA,
    ),
    Item(
        "11",
        _CHOICE,
        Said("Method of approach"),
        Said("How were they approached?"),
        Filling.APPROACHED,
    ),
    Item(
        "12",
        _CHOICE,
        Said("Sample size"),
        Said("How many participants were there?"),
        Filling.SAMPLE_SIZE,
    ),
    Item(
        "13",
        _CHOICE,
        Said("Non-participation"),
        Said("How many refused or dropped out, and why?"),
        Filling.NOT_TAKING_PART,
    ),
    Item(
        "14",
        _SETTING,
        Said("Setting of data collection"),
        Said("Where were the data collected?"),
        Filling.PLACES,
    ),
    Item(
        "15",
        _SETTING,
        Said("Presence of non-participants"),
        Said("Was anybody else present?"),
        Filling.OTHERS_PRESENT,
    ),
    Item(
        "16",
        _SETTING,
        Said("Description of the sample"),
        Said("What are its important characteristics?"),
        Filling.SAMPLE,
    ),
    Item(
        "17",
        _DATA,
        Said("Interview guide"),
        Said("Were questions, prompts or guides provided, and pilot tested?"),
        Filling.GUIDES,
    ),
    Item(
        "18",
        _DATA,
        Said("Repeat interviews"),
        Said("Were interviews repeated, and how many?"),
        Filling.REPEATS,
    ),
    Item(
        "19",
        _DATA,
        Said("Audio or visual recording"),
        Said("Were recordings used to collect the data?"),
        Filling.RECORDINGS,
    ),
    Item(
        "20",
        _DATA,
        Said("Field notes"),
        Said("Were notes made during or after the interview?"),
        Filling.FIELD_NOTES,
    ),
    Item(
        "21",
        _DATA,
        Said("Duration"),
        Said("How long were the interviews?"),
        Filling.DURATION,
    ),
    Item(
        "22",
        _DATA,
        Said("Data saturation"),
        Said("Was it discussed?"),
    ),
    Item(
        "23",
        _DATA,
        Said("Transcripts returned"),
        Said("Were they returned to participants for comment or correction?"),
        Filling.REVIEWS,
    ),
    Item(
        "24",
        _ANALYSIS,
        Said("Number of data coders"),
        Said("How many coded the data?"),
        Filling.READERS,
    ),
    Item(
        "25",
        _ANALYSIS,
        Said("Description of the coding tree"),
        Said("Is the coding tree described?"),
        Filling.CODES,
    ),
    Item(
        "26",
        _ANALYSIS,
        Said("Derivation of themes"),
        Said("Were themes identified in advance, or derived from the data?"),
        Filling.ORIGINS,
    ),
    Item(
        "27",
        _ANALYSIS,
        Said("Software"),
        Said("Which software managed the data?"),
        Filling.SOFTWARE,
    ),
    Item(
        "28",
        _ANALYSIS,
        Said("Participant checking"),
        Said("Did participants give feedback on the findings?"),
    ),
    Item(
        "29",
        _REPORTING,
        Said("Quotations presented"),
        Said("Do quotations illustrate the findings, and is each identified?"),
        Filling.QUOTES,
    ),
    Item(
        "30",
        _REPORTING,
        Said("Data and findings consistent"),
        Said("Do the data and the findings agree?"),
        Filling.GRID,
    ),
    Item(
        "31",
        _REPORTING,
        Said("Clarity of major themes"),
        Said("Are the major themes clearly presented?"),
        Filling.THEMES,
    ),
    Item(
        "32",
        _REPORTING,
        Said("Clarity of minor themes"),
        Said("Are diverse cases or minor themes described?"),
        Filling.CONTRARY,
    ),
)
