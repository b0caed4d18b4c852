"""What leaves the workbench: verdicts and decisions as files, and the records of the command line."""
