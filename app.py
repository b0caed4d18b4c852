"""`streamlit run app.py` opens the workbench."""

from workbench.ui.main import main

main()
