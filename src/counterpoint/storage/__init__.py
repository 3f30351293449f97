"""Where a study is kept: one encrypted file, or one PostgreSQL schema.

Takes rows and bytes from the stages' stores; gives transactions, the history
with its hash chain, versions of rows, sealed originals and the word index;
refuses a wrong passphrase, a newer file and a folder that is synchronised.
"""
