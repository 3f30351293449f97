"""One paper over the data: its question, the groups it asks, and who leads it.

Takes a title, a question, groups of the study and a lead among its researchers.
Gives later stages the article their codes, themes and quotes belong to, and what
the acting member is to it. Refuses a lead who does no research, and a lead who is
replaced by anybody but the lead or a coordinator.
"""

from counterpoint.article.lead import relation
from counterpoint.article.model import Article
from counterpoint.article.verbs import (
    change_article,
    list_articles,
    show_article,
    start_article,
)

__all__ = [
    "Article",
    "change_article",
    "list_articles",
    "relation",
    "show_article",
    "start_article",
]
