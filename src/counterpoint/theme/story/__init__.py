"""Stories by theme, pole and code: an article's index of encounters."""
