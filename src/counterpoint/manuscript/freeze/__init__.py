"""How far the manuscript is on its way to print, and when it may not be written."""
