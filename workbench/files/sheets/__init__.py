"""Tables as files: what of a sheet is its table, and what its cells say."""
