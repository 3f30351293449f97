"""The door of a study: wrong tries that are counted, browsers that are known."""
