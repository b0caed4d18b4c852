"""Dates and periods: found before figures, so that no figure is taken from a date."""
