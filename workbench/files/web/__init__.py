"""One page from the web, fetched when a reviewer asks for it, under guard."""
