"""An article whose codes meet more and less closely."""

from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage.transaction import Transaction
from tests.coding.material import code, code_words, start
from tests.theme.material import tell

Paper = tuple[ArticleId, dict[str, CodeId]]


def laid(tx: Transaction) -> Paper:
    """Code four people's reports: close, in one report, in two, and only one."""
    article_id = start(tx)
    home = code(tx, article_id, "home").id
    door = code(tx, article_id, "door", home).id
    wait = code(tx, article_id, "waiting").id
    close, loose, lone = (tell(tx, f"user-0{nth}") for nth in range(3))
    code_words(tx, close, door, "shut the door")
    code_words(tx, close, wait, "door. Then I waited")
    code_words(tx, loose, home, "I shut")
    code_words(tx, loose, wait, "the knock")
    code_words(tx, lone, wait, "waited")
    tell(tx, "user-03")
    return article_id, {"home": home, "door": door, "waiting": wait}
