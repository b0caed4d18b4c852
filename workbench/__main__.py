"""`python -m workbench`: the side door."""

from workbench.cli import main

if __name__ == "__main__":
    main()
