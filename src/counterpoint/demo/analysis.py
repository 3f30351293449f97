"""The demo's article, codebook, codings and paradoxes."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from counterpoint import article, coding, theme
from counterpoint.article.author.model import Author, Contribution
from counterpoint.article.author.verbs import name_authors
from counterpoint.article.terminology.model import Term
from counterpoint.article.terminology.verbs import state_terminology
from counterpoint.coding import Origin, ToCode
from counterpoint.demo import material
from counterpoint.demo.discussion import Drafted
from counterpoint.demo.material import Shelf
from counterpoint.discussion import settle_decision
from counterpoint.kernel.ids import ArticleId, CodeId, ConceptId, MemberId, ThemeId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import DecisionState
from counterpoint.theme import Form, Letter, Place, PlaceKind, PoleWords

Codebook = Mapping[str, CodeId]
"""Codes by their path: "Home/own door"."""


def start_article(
    tx: Transaction, design: Mapping[str, Any], members: Mapping[str, MemberId]
) -> ArticleId:
    """Start the one article, led by the acting member; say who writes it, and how."""
    stated = design["article"]
    started = article.start_article(
        tx,
        title=stated["title"],
        question=stated["question"],
        gap=stated["gap"],
        groups=stated["groups"],
        lead_id=tx.actor,
    )
    name_authors(
        tx,
        article_id=started.id,
        authors=[
            Author(members[each["member"]], tuple(map(Contribution, each["did"])))
            for each in stated["author"]
        ],
    )
    words = stated["terminology"]
    state_terminology(
        tx,
        article_id=started.id,
        terms=[
            Term(each["preferred"], tuple(each["avoided"])) for each in stated["term"]
        ],
        reason=words["reason"],
        exceptions=[words["exceptions"]],
    )
    return started.id


def add_codebook(tx: Transaction, article_id: ArticleId) -> Codebook:
    """Add the codes, parents before their children."""
    codes: dict[str, CodeId] = {}
    for row in material.table("codebook.csv"):
        parent, _, name = row["path"].rpartition("/")
        new = coding.add_code(
            tx,
            article_id=article_id,
            name=name,
            parent_id=codes.get(parent),
            definition=row["definition"],
            origin=Origin(row["origin"]),
        )
        codes[row["path"]] = new.id
    return codes


def list_concepts(tx: Transaction, article_id: ArticleId, codes: Codebook) -> None:
    """List what the team knew from literature, and tie the codes that answer it."""
    listed: dict[str, ConceptId] = {}
    for row in material.table("concepts.csv"):
        whole, _, name = row["path"].rpartition("/")
        new = coding.add_concept(
            tx,
            article_id=article_id,
            name=name,
            parent_id=listed.get(whole),
            definition=row["definition"],
            citation=row["citation"],
        )
        listed[row["path"]] = new.id
        for path in filter(None, row["codes"].split("|")):
            coding.tie_concept(tx, concept_id=new.id, code_id=codes[path])


def code_reports(
    database: Database, members: Mapping[str, MemberId], codes: Codebook, shelf: Shelf
) -> None:
    """Let each member code, in one step a member."""
    spans: dict[str, list[ToCode]] = defaultdict(list)
    for line, row in enumerate(material.table("codings.csv"), 2):
        source = f"codings.csv, line {line}"
        report_id, span = shelf.place_of(row["report"], row["text"], source)
        spans[row["member"]].append(ToCode(report_id, codes[row["code"]], span))
    for key, wanted in spans.items():
        with database.write(members[key]) as tx:
            coding.code_spans(tx, spans=wanted)


def form_paradoxes(
    tx: Transaction, drafted: Mapping[str, Drafted], codes: Codebook, shelf: Shelf
) -> dict[str, ThemeId]:
    """Turn each topic into a paradox, as was decided; give the themes by key."""
    formed = {}
    for stated in material.document("themes.toml")["theme"]:
        draft = drafted[stated["key"]]
        settle_decision(
            tx, decision_id=draft.decision_id, outcome=DecisionState.ADOPTED
        )
        poles = {Letter(pole["key"].lower()): pole for pole in stated["pole"]}
        theme.turn_into_paradox(
            tx,
            theme_id=draft.theme_id,
            joint=stated["joint"],
            form=Form(stated["form"]),
            pole_a=_worded(poles[Letter.A]),
            pole_b=_worded(poles[Letter.B]),
            tension=stated["tension"],
            decision_id=draft.decision_id,
            title=stated["title"],
        )
        for letter, kept in theme.list_poles(tx, draft.theme_id).items():
            place = Place(PlaceKind.POLE, kept.id)
            for path in poles[letter]["codes"]:
                theme.tie_code(tx, place=place, code_id=codes[path])
            _lay(tx, place, poles[letter]["evidence"], shelf)
        for way in stated["way"]:
            kept_way = theme.add_way(
                tx, theme_id=draft.theme_id, text=way["text"], groups=way["groups"]
            )
            _lay(tx, Place(PlaceKind.WAY, kept_way.id), way["evidence"], shelf)
        _search_against(tx, draft.theme_id, stated["contrary"], shelf)
        formed[stated["key"]] = draft.theme_id
    for related in material.document("themes.toml")["relation"]:
        theme.relate_themes(
            tx,
            theme_id=formed[related["theme"]],
            other_id=formed[related["other"]],
            note=related["note"],
        )
    return formed


def _search_against(
    tx: Transaction, theme_id: ThemeId, cases: list[dict[str, Any]], shelf: Shelf
) -> None:
    """Record the searches for cases against a theme, with what they found."""
    for case in cases:
        search = theme.record_search(tx, theme_id=theme_id, how=case["text"])
        _lay(tx, Place(PlaceKind.SEARCH, search.id), case["evidence"], shelf)


def _worded(pole: Mapping[str, Any]) -> PoleWords:
    return PoleWords(
        own_wording=pole["participants"],
        name=pole["name"],
        gives=pole["gives"],
        costs=pole["costs"],
        exaggerated=pole["exaggerated"],
    )


def _lay(
    tx: Transaction, place: Place, evidence: list[dict[str, str]], shelf: Shelf
) -> None:
    for each in evidence:
        report_id, span = shelf.place_of(each["report"], each["text"], "themes.toml")
        theme.add_evidence(tx, place=place, report_id=report_id, span=span)
