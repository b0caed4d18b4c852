"""What a test sees of a page and takes hold of."""

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button


def seen(page: AppTest) -> str:
    """All that stands on the page as HTML, which is where every text from outside is drawn."""
    return " ".join(element.value for element in page.html)


def button(page: AppTest, label: str) -> Button:
    """The first button that says `label`."""
    return next(each for each in page.button if each.label == label)
