"""The pages, as files for the navigation. Each draws, and leaves the work to the desk."""
