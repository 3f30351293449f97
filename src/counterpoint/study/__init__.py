"""Who asks: the study's design and groups, its members and their rights, decisions.

Takes what a team states about itself. Gives every later stage the members, the
groups and the answer to "may this member do this?". Refuses a deed that the
permission table does not allow, and two members or groups with one key.
"""
