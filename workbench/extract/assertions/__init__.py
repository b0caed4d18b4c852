"""What sentences assert: pieces that can be checked, each with its date and its wording."""
