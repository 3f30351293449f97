"""Which of the study's reports an article is about: all but those left out."""
