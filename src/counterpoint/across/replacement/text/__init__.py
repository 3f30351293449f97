"""The study's texts as a replacement meets them: all rows, past ones too."""
