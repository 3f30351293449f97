"""Recognisers by form: numbers, dates, addresses, institutions. English and Swedish."""

import re
from collections.abc import Iterator

import phonenumbers

from counterpoint.across.replacement.model import Kind
from counterpoint.across.replacement.recogniser.model import Spotted
from counterpoint.kernel.spans import Span

COUNTRIES = ("SE", "GB")
FEWEST_TELEPHONE_DIGITS = 7
BY_FORM = "its form"

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November"
    "|December|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober"
    "|november|december|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Okt|Nov|Dec"
)
_YEAR = r"(?:19|20)\d{2}"
_CAPITAL = r"[A-ZÅÄÖÉÜ][\w’'\-]*"
_RUN = rf"{_CAPITAL}(?:[ \u00a0]{_CAPITAL})*"

_FORMS: tuple[tuple[Kind, str], ...] = (
    # A personal identity number with a wrong check digit is somebody's all the same.
    (
        Kind.IDENTITY_NUMBER,
        (
            r"(?<!\d)(?:19|20)?\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])"
            r"[-+ ]?(?:\d{4}|[Xx]{4})(?!\d)"
        ),
    ),
    (Kind.IDENTITY_NUMBER, r"(?<!\d)\d{3}[ -]\d{3}[ -]\d{4}(?!\d)"),
    (
        Kind.IDENTITY_NUMBER,
        r"\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b",
    ),
    (Kind.OTHER, r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+"),
    (Kind.OTHER, r"\b(?:https?://|www\.)[^\s<>\"]+[\w/]"),
    (Kind.DATE, rf"(?<!\d){_YEAR}-\d{{1,2}}-\d{{1,2}}(?!\d)"),
    (Kind.DATE, r"(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)"),
    (
        Kind.DATE,
        (
            rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th|:e|:a|e|\.)? (?:of )?(?:{_MONTHS})\b"
            rf"(?:,? {_YEAR})?"
        ),
    ),
    (
        Kind.DATE,
        rf"\b(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,? {_YEAR})?",
    ),
    (Kind.DATE, rf"\b(?:{_MONTHS}),? {_YEAR}\b"),
    (
        Kind.DATE,
        (
            rf"(?i:(?<=\bin )|(?<=\bi )|(?<=\bår )|(?<=\bsince )|(?<=\bsedan ))"
            rf"{_YEAR}(?!\d)"
        ),
    ),
    (
        Kind.PLACE,
        (
            rf"\b(?:{_CAPITAL} )?[A-ZÅÄÖ]\w*(?:gatan|vägen|torget|gränden?|stigen|allén"
            r"|backen)(?: \d+(?: ?[A-Za-z]\b)?)?"
        ),
    ),
    (
        Kind.PLACE,
        (
            rf"\b(?:\d+[a-z]? )?{_RUN} (?:Street|Road|Lane|Avenue|Square|Drive|Close"
            r"|Terrace|Gardens|Court|Crescent)\b"
        ),
    ),
    (Kind.PLACE, r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"),
    (Kind.PLACE, rf"(?<!\d)\d{{3}} \d{{2}} {_CAPITAL}"),
    (
        Kind.INSTITUTION,
        (
            rf"\b(?:the )?{_RUN} (?:Hospital|Clinic|Infirmary|Ward|Centre|Center|House"
            r"|School|College|University|Church|Prison|Trust|Unit|Institute|Foundation"
            r"|Association|Hostel|Surgery|Practice|Nursing Home)\b"
        ),
    ),
    (Kind.INSTITUTION, r"\b(?:[Ww]ard|[Aa]vdelning(?:en)?|[Uu]nit) \d+[A-Za-z]?\b"),
    (
        Kind.INSTITUTION,
        (
            rf"\b(?:{_RUN} )?[A-ZÅÄÖ]\w*(?:sjukhuset|sjukhus|sjukhem|mottagningen"
            r"|mottagning|vårdcentralen|vårdcentral|kliniken|klinik|skolan|skola|universitetet"
            r"|universitet|hemmet|hem|stiftelsen|stiftelse|föreningen|förening|anstalten"
            r"|anstalt|kyrkan|kyrka|gården|gård|boendet|boende)\b"
        ),
    ),
    (
        Kind.INSTITUTION,
        (
            rf"\b{_RUN} (?:sjukhus|sjukhem|mottagning|vårdcentral|klinik|skola"
            r"|universitet|behandlingshem|stiftelse|förening|anstalt|kyrka|församling|boende"
            r"|rättspsykiatri|psykiatri|kommun|folkhögskola|gymnasium)\b"
        ),
    ),
)


class ByForm:
    """Spots what can be told by its form alone."""

    def __init__(self) -> None:
        self._forms = [(kind, re.compile(form)) for kind, form in _FORMS]

    def spot(self, text: str) -> Iterator[Spotted]:
        """List numbers first, so that no part of one is taken for a date."""
        for kind, form in self._forms:
            for match in form.finditer(text):
                yield Spotted(Span(match.start(), match.end()), kind, BY_FORM)


class ByTelephone:
    """Spots telephone numbers as they are written in Sweden and in Britain."""

    def spot(self, text: str) -> Iterator[Spotted]:
        """List them country by country."""
        for country in COUNTRIES:
            found = phonenumbers.PhoneNumberMatcher(
                text, country, leniency=phonenumbers.Leniency.POSSIBLE
            )
            for match in found:
                digits = sum(map(str.isdigit, match.raw_string))
                starts = match.raw_string.lstrip("(")[:1] in ("0", "+")
                if digits >= FEWEST_TELEPHONE_DIGITS and starts:
                    span = Span(match.start, match.end)
                    yield Spotted(span, Kind.TELEPHONE, BY_FORM)
