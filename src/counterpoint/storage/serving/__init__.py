"""What a server keeps that belongs to no study, in a schema of its own.

It stands beside the schemas of the studies in the same PostgreSQL database, so that
every process that serves them finds it. It holds no words but the names with which
people sign in to accounts, and no secret in the clear: whoever reads it can neither sit
down as a member nor open a study.
"""
