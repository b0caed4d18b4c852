"""Figures: numbers with their hedges, what they count, and what they do in their sentence."""
