"""Killing what runs, at random: what was acknowledged stands, nothing half done does.

    .venv/bin/python -m tests.long.killing [ROUNDS] [--place file|server] [--seed N]

Members work at a team's server, each at a connection of their own, while in each
round one thing breaks: the server is killed (SIGKILL), its disk is full, its clock
jumps by up to three days; on PostgreSQL one of the database's own processes is killed,
the database as a whole is, or the line to it is cut. Then the study is opened and
looked through (``looking``): whatever the server had answered for is there, word for
word; what it had not is there whole or not at all; the chain of history holds, and no
row names a step that history does not have.

Two hundred rounds take about ten minutes; CI tries a few (``tests/web``).
"""
