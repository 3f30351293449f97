"""What is asked about frequencies: who of each group is coded with what."""

from dataclasses import replace

from counterpoint.article.store import get_article
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding.store import count_by_report
from counterpoint.coding.nomenclature.model import called
from counterpoint.coding.nomenclature.store import get_naming
from counterpoint.kernel.ids import ArticleId, ParticipantId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.frequency.model import CodeFrequency, Used, frequencies_of
from counterpoint.theme.voice.store import list_accounts


def show_frequencies(
    tx: Transaction, article_id: ArticleId
) -> tuple[CodeFrequency, ...]:
    """Count, in each group of the article, who is coded with which code.

    Those with a report in the article are counted, and all members' codings.

    Raises:
        NotFoundError: There is no such article.

    Source: method, sections 6.2 and 6.6.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    groups = get_article(tx.connection, article_id).groups
    accounts = list_accounts(tx.connection, article_id, groups)
    people: dict[str, set[ParticipantId]] = {group: set() for group in groups}
    tellers = {}
    for each in accounts:
        if each.group is not None and each.participant_id is not None:
            people[each.group].add(each.participant_id)
            tellers[each.report_id] = each.participant_id
    used = [
        Used(code_id, tellers[report_id], number)
        for code_id, report_id, number in count_by_report(tx.connection, article_id)
        if report_id in tellers
    ]
    naming = get_naming(tx.connection, article_id)
    codes = called(list_codes(tx.connection, article_id), naming)
    other = {each.code.id: each.other for each in codes}
    counted = frequencies_of([each.code for each in codes], used, people)
    return tuple(replace(each, other_name=other[each.code_id]) for each in counted)
