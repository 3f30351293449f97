"""The study as tidy tables: one kind of thing a table, one thing a row.

Takes the study as it stands; gives files that R, Python, spreadsheets and databases
read, each with a package that says what every column means; refuses nothing that
the member may export, and lists what it leaves out. Other programs' projects are
`interchange`'s.
"""
