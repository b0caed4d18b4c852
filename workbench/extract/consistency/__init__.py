"""How the figures of one article hang together, where its words say that they do."""
