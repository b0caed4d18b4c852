"""The front door. A page draws and never works: what a checker can do stands in `workbench.desk`."""
