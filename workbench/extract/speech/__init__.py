"""Who says what: quotations, tags, and the people behind a phrase."""
