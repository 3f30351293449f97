"""Which source of facts speaks to which item. A table, asked by the sheet."""

from collections.abc import Mapping

from counterpoint.across.checklist.fact import (
    analysis,
    material,
    people,
    team,
    writing,
)
from counterpoint.across.checklist.fact.ground import Ground, Source
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.checklist.model import Filling

SOURCES: Mapping[Filling, Source] = {
    Filling.INTERVIEWERS: team.interviewers,
    Filling.CREDENTIALS: team.facts_of_members(lambda facts: facts.credentials),
    Filling.OCCUPATIONS: team.facts_of_members(lambda facts: facts.occupation),
    Filling.GENDERS: team.facts_of_members(lambda facts: facts.gender),
    Filling.EXPERIENCE: team.facts_of_members(lambda facts: facts.experience),
    Filling.RELATIONSHIPS: team.relationships,
    Filling.INTRODUCTIONS: team.introductions,
    Filling.POSITIONS: team.facts_of_members(lambda facts: facts.position),
    Filling.APPROACH: analysis.approach,
    Filling.CRITERIA: people.criteria,
    Filling.APPROACHED: people.approached,
    Filling.SAMPLE_SIZE: people.sample_size,
    Filling.NOT_TAKING_PART: people.not_taking_part,
    Filling.PLACES: people.places,
    Filling.OTHERS_PRESENT: people.others_present,
    Filling.SAMPLE: people.sample,
    Filling.GUIDES: material.guides,
    Filling.REPEATS: material.repeats,
    Filling.RECORDINGS: material.recordings,
    Filling.FIELD_NOTES: material.field_notes,
    Filling.DURATION: material.duration,
    Filling.REVIEWS: material.reviews,
    Filling.READERS: analysis.readers,
    Filling.CODES: analysis.codes,
    Filling.ORIGINS: analysis.origins,
    Filling.SOFTWARE: writing.software,
    Filling.QUOTES: writing.quotes,
    Filling.GRID: writing.grid,
    Filling.THEMES: analysis.themes,
    Filling.CONTRARY: analysis.contrary,
    Filling.TITLE: writing.title,
    Filling.GAP: writing.gap,
    Filling.QUESTION: writing.question,
    Filling.SETTING: material.setting,
    Filling.ETHICS: material.ethics,
    Filling.COLLECTION: material.collection,
    Filling.TRUST: analysis.trust,
    Filling.LIMITATIONS: material.limitations,
    Filling.PASSES: analysis.passes,
    Filling.CODINGS: analysis.codings,
    Filling.BEGINNINGS: analysis.beginnings,
    Filling.DECISIONS: analysis.decisions,
    Filling.UNCOMMENTED: writing.uncommented,
    Filling.SHARE: writing.share,
    Filling.CALENDAR: analysis.calendar,
    Filling.LANGUAGE: writing.language,
    Filling.EMERGED: writing.emerged,
    Filling.VOICES: analysis.voices,
}


def facts_of(ground: Ground, filling: Filling) -> tuple[Said, ...]:
    """Say what the records have to say; nothing where they have nothing."""
    source = SOURCES.get(filling)
    return () if source is None else tuple(source(ground))
