"""The texts that a study's sheets begin from, in English and Swedish.

The team changes them to what its ethics board approved. Places in braces are
filled when a sheet is printed.
"""

from collections.abc import Mapping
from types import MappingProxyType

from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.sheet.model import SheetKind

_INFORMATION_EN = """\
You are asked to take part in an interview study: {title}.

What the study is about. {aim}

What taking part means. A member of the research team meets you for a \
conversation of about half an hour to an hour, at a place that you choose. If you \
agree, the conversation is recorded. Another member of the team listens to the \
recording and writes down what you said in your own words, without your name.

It is voluntary. You decide whether you take part. You may stop at any time, leave \
questions unanswered, and take back your consent later without giving a reason. \
It does not affect the help that you receive, or your work.

What happens to what you tell. Recordings and texts are kept encrypted, apart from \
your name. In what is published nobody is named, and what could give you away is \
left out.

Approved by {board}, number {number}.

You are told this once more before the interview begins."""

_CONSENT_EN = """\
Consent to taking part in: {title}.

I have been told about the study, in speech and in writing, and could ask \
questions. I know that taking part is voluntary and that I may take back my \
consent at any time, in whole or in part, without giving a reason.

I agree to what is marked:

{scopes}

Approved by {board}, number {number}."""

_INFORMATION_SV = """\
Du tillfrågas om att delta i en intervjustudie: {title}.

Vad studien handlar om. {aim}

Vad det innebär att delta. En medlem av forskargruppen träffar dig för ett samtal \
på ungefär en halvtimme till en timme, på en plats som du väljer. Om du samtycker \
spelas samtalet in. En annan medlem av gruppen lyssnar på inspelningen och skriver \
ned det du sagt med dina egna ord, utan ditt namn.

Det är frivilligt. Du bestämmer själv om du vill delta. Du kan avbryta när som \
helst, låta bli att svara på frågor och senare ta tillbaka ditt samtycke utan att \
ange något skäl. Det påverkar inte den hjälp du får, eller ditt arbete.

Vad som händer med det du berättar. Inspelningar och texter förvaras krypterade, \
skilda från ditt namn. I det som publiceras nämns ingen vid namn, och det som \
kunde röja dig utelämnas.

Godkänd av {board}, nummer {number}.

Du informeras på nytt innan intervjun börjar."""

_CONSENT_SV = """\
Samtycke till att delta i: {title}.

Jag har informerats om studien, muntligt och skriftligt, och har kunnat ställa \
frågor. Jag vet att det är frivilligt att delta och att jag när som helst kan ta \
tillbaka mitt samtycke, helt eller delvis, utan att ange något skäl.

Jag samtycker till det som är markerat:

{scopes}

Godkänd av {board}, nummer {number}."""

TEXTS: Mapping[tuple[str, SheetKind], str] = MappingProxyType(
    {
        ("en", SheetKind.INFORMATION): _INFORMATION_EN,
        ("en", SheetKind.CONSENT): _CONSENT_EN,
        ("sv", SheetKind.INFORMATION): _INFORMATION_SV,
        ("sv", SheetKind.CONSENT): _CONSENT_SV,
    }
)

SCOPES: Mapping[str, Mapping[ConsentScope, str]] = MappingProxyType(
    {
        "en": {
            ConsentScope.TAKE_PART: "that I am interviewed for the study",
            ConsentScope.RECORDING: "that the interview is recorded",
            ConsentScope.QUOTATION: "that my words are quoted without my name",
            ConsentScope.SENSITIVE_QUOTATION: (
                "that also what I told of a sensitive kind is quoted without my name"
            ),
            ConsentScope.ARCHIVE: (
                "that the text of the interview is kept in an archive for research"
            ),
            ConsentScope.RECONTACT: "that I am contacted again",
        },
        "sv": {
            ConsentScope.TAKE_PART: "att jag intervjuas för studien",
            ConsentScope.RECORDING: "att intervjun spelas in",
            ConsentScope.QUOTATION: "att mina ord citeras utan mitt namn",
            ConsentScope.SENSITIVE_QUOTATION: (
                "att även känsliga saker jag berättat citeras utan mitt namn"
            ),
            ConsentScope.ARCHIVE: (
                "att intervjuns text bevaras i ett arkiv för forskning"
            ),
            ConsentScope.RECONTACT: "att jag kontaktas på nytt",
        },
    }
)

HEADINGS: Mapping[tuple[str, SheetKind], str] = MappingProxyType(
    {
        ("en", SheetKind.INFORMATION): "Information for participants",
        ("en", SheetKind.CONSENT): "Consent",
        ("sv", SheetKind.INFORMATION): "Information till deltagare",
        ("sv", SheetKind.CONSENT): "Samtycke",
    }
)
VERSION = MappingProxyType({"en": "Version {number}", "sv": "Version {number}"})
SIGNATURES = MappingProxyType(
    {
        "en": ("Place and date", "Signature", "Name in print"),
        "sv": ("Ort och datum", "Underskrift", "Namnförtydligande"),
    }
)


def language_of(tag: str) -> str:
    """Give the language in which the given texts exist: Swedish, or English."""
    return "sv" if tag.split("-", maxsplit=1)[0] == "sv" else "en"
