"""Whether what two copies did fits together, by the rules that each kept alone."""

from sqlalchemy.exc import IntegrityError

from counterpoint.across.merging.joining import DoesNotFitError
from counterpoint.across.selection import restoring as selection
from counterpoint.article.store import list_articles
from counterpoint.coding.code.model import check_tree
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.concept.model import check_list
from counterpoint.coding.concept.store import list_concepts
from counterpoint.coding.facet.model import check_names, check_single
from counterpoint.coding.facet.store import count_with_several, list_facets
from counterpoint.interview import restoring as interview
from counterpoint.interview.recording.model import PartsOrderError
from counterpoint.interview.recording.store import list_recordings
from counterpoint.kernel.errors import CounterpointError
from counterpoint.manuscript import restoring as manuscript
from counterpoint.report import restoring as report
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import check_coordinated
from counterpoint.study.member.store import list_members


def check_fits(tx: Transaction) -> None:
    """Hold what stands now against the rules about many things at once.

    Raises:
        DoesNotFitError: One is broken; the sentence says by what.
    """
    try:
        check_coordinated(list_members(tx.connection))
        interview.check_restored(tx)
        report.check_restored(tx)
        _check_codebooks(tx)
        selection.check_restored(tx)
        manuscript.check_restored(tx)
        _check_sound(tx)
    except (CounterpointError, IntegrityError) as error:
        why = str(error) if isinstance(error, CounterpointError) else ""
        raise does_not_fit(why) from error


def does_not_fit(why: str = "") -> DoesNotFitError:
    """Say that a rule would be broken, and by what."""
    msg = (
        "What was done in the two does not fit together; take one of it back in the"
        " copy, and merge again. {why}"
    )
    return DoesNotFitError(msg, why=why)


def _check_sound(tx: Transaction) -> None:
    """See that each part of a recording has a place of its own: times count in it."""
    for each in list_recordings(tx.connection):
        places = {part.place for part in each.parts}
        if len(places) < len(each.parts) and not each.is_destroyed:
            msg = "Sound was added to one recording in both."
            raise PartsOrderError(msg)


def _check_codebooks(tx: Transaction) -> None:
    for each in list_articles(tx.connection):
        check_tree(list_codes(tx.connection, each.id))
        check_list(list_concepts(tx.connection, each.id))
        facets = list_facets(tx.connection, each.id)
        check_names(facets)
        for facet in facets:
            if not facet.several:
                check_single(count_with_several(tx.connection, facet.id))
