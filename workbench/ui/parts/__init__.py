"""The parts of the pages. One file, one thing on the screen."""
