"""The codebook as a file: what it says of each code, and how much it is used.

Takes an article's codes. Gives a document to read and a spreadsheet to sort.
"""
