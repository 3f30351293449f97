"""What an article's team has to talk about: what changed since it last met."""
