"""Measuring on labelled cases: nothing here is part of the product."""
