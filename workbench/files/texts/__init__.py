"""Running text as files: what a reader sees in each format, with its paragraphs and pages."""
