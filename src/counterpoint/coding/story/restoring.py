"""What must hold of stories after a step was taken back."""

from counterpoint.coding.facet import store as facets
from counterpoint.coding.story import store
from counterpoint.coding.story.model import StoryPart
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import StoryId
from counterpoint.storage.transaction import Transaction


def hangs(tx: Transaction, seq: int) -> bool:
    """Whether a history entry left a story without a telling, or parts without it.

    A facet that allows one value counts too: a story that has two of it hangs
    between them.
    """
    return any(_is_amiss(tx, id_) for id_ in store.list_changed(tx.connection, seq))


def _is_amiss(tx: Transaction, story_id: StoryId) -> bool:
    spans = store.list_spans_of(tx.connection, story_id)
    values = store.count_values_of(tx.connection, story_id)
    try:
        store.get_story(tx.connection, story_id)
        several = {id_: facets.get_facet(tx.connection, id_).several for id_ in values}
    except NotFoundError:
        return bool(spans or values)
    if not any(each.part is StoryPart.TELLING for each in spans):
        return True
    return any(count > 1 and not several[id_] for id_, count in values.items())
