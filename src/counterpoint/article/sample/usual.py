"""The usual wording of each kind of line, in English and in Swedish."""

from collections.abc import Mapping

from counterpoint.article.sample.model import LineKind

USUAL: Mapping[str, Mapping[str, str]] = {
    "en": {
        LineKind.OPENING.value: "{groups} were interviewed",
        LineKind.COMPOSITION.value: (
            "The {group} were {genders} aged between {low} and {high}"
        ),
        "ranking": "Under {attribute}, {first} was most common, followed by {rest}",
        "ranking, tied": (
            "Under {attribute}, {first} were most common, followed by {rest}"
        ),
        "ranking, alone": "Under {attribute}, all named {first}",
        "ranking, tied, alone": "Under {attribute}, {first} were equally common",
        "then": "and then by",
        LineKind.SPAN.value: "They had between {low} and {high} years of experience",
        LineKind.VALUES.value: "Their {attribute}: {list}",
        LineKind.SERVICES.value: "They came from {number} different services",
        LineKind.SERVICE_TYPES.value: "The services were {list}",
        LineKind.DURATION.value: "The interviews with the {group} lasted {duration}",
        LineKind.YEARS.value: "The interviews were held in {years}",
        LineKind.PLACES.value: "As for the place, {places}",
        "undisclosed": "whose gender was not disclosed",
        "chose": "chose",
        "the place": "the ",
        "their place": "their ",
        "about": "about",
        "services": "services",
        "interviews": "interviews",
    },
    "sv": {
        LineKind.OPENING.value: "{groups} intervjuades",
        LineKind.COMPOSITION.value: (
            "I gruppen {group} var {genders} mellan {low} och {high} år gamla"
        ),
        "ranking": "Under {attribute} var {first} vanligast, följt av {rest}",
        "ranking, tied": "Under {attribute} var {first} vanligast, följt av {rest}",
        "ranking, alone": "Under {attribute} nämnde alla {first}",
        "ranking, tied, alone": "Under {attribute} var {first} lika vanliga",
        "then": "och därefter",
        LineKind.SPAN.value: "De hade mellan {low} och {high} års erfarenhet",
        LineKind.VALUES.value: "Deras {attribute}: {list}",
        LineKind.SERVICES.value: "De kom från {number} olika verksamheter",
        LineKind.SERVICE_TYPES.value: "Verksamheterna var {list}",
        LineKind.DURATION.value: "Intervjuerna i gruppen {group} varade {duration}",
        LineKind.YEARS.value: "Intervjuerna hölls {years}",
        LineKind.PLACES.value: "Som plats {places}",
        "undisclosed": "vars kön inte uppgavs",
        "chose": "valde",
        "the place": "",
        "their place": "",
        "about": "cirka",
        "services": "verksamheter",
        "interviews": "intervjuer",
    },
}
