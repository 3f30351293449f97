"""An article's data for a repository, with nobody to be recognised by their facts.

Takes what participants agreed to share of the reports that an article reads; gives
tables with new ids, few facts, and metadata that repositories read. Refuses to be
written by one member alone, and while words that look like names were not looked at.
"""
