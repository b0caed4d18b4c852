"""`streamlit run app.py` opens the workbench."""

from workbench.ui.main import main

if __name__ == "__main__":  # not where a process that reads evidence beside the screen loads this file
    main()
