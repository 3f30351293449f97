"""Who voices which pole, and where: what coverage, ladder and chance count."""
