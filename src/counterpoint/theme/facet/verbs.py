"""What is asked about the facets of a theme's codings."""

from counterpoint.coding.code.store import list_codes
from counterpoint.coding.facet.model import FacetTable, OtherFacetArticleError
from counterpoint.coding.facet.store import get_facet
from counterpoint.coding.facet.table import show_facet_table
from counterpoint.coding.matrix.model import beneath_each
from counterpoint.kernel.ids import FacetId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.evidence.model import Place, PlaceKind
from counterpoint.theme.evidence.store import list_tied_codes
from counterpoint.theme.paradox.model import PoleId
from counterpoint.theme.paradox.store import list_poles, list_ways
from counterpoint.theme.theme.store import get_theme


def show_facet_of_theme(
    tx: Transaction,
    facet_id: FacetId,
    theme_id: ThemeId,
    *,
    pole_id: PoleId | None = None,
) -> FacetTable:
    """Count a facet's values by group, over the codings that speak for a theme.

    Those are the codings of codes tied to the theme, its poles or its ways, and of
    codes beneath them. Words that were laid there without a code have no facet.

    Args:
        tx: The study.
        facet_id: Which facet.
        theme_id: Of the same article.
        pole_id: One of the theme's poles, if it alone is meant.

    Raises:
        NotFoundError: There is no such facet or theme.
        OtherFacetArticleError: They belong to two articles.

    Source: method, row B5.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    theme = get_theme(tx.connection, theme_id)
    if get_facet(tx.connection, facet_id).article_id != theme.article_id:
        msg = "This facet belongs to another article; choose one of this codebook."
        raise OtherFacetArticleError(msg)
    poles = [pole.id for pole in list_poles(tx.connection, theme_id).values()]
    places = [Place(PlaceKind.POLE, each) for each in poles if pole_id in (None, each)]
    if pole_id is None:
        ways = list_ways(tx.connection, theme_id)
        places.append(Place(PlaceKind.THEME, theme_id))
        places += [Place(PlaceKind.WAY, each.id) for each in ways]
    beneath = beneath_each(list_codes(tx.connection, theme.article_id))
    codes = {
        lower
        for tied in list_tied_codes(tx.connection, places)
        for lower in beneath.get(tied.code_id, ())
    }
    return show_facet_table(tx, facet_id, codes=codes)
