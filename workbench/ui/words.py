"""Every visible word of the frame and the review page, in one place. No drawing and no work in here."""

from workbench.model import (
    Choice,
    Confidence,
    Label,
    LinkStatus,
    ReasonCode,
    Relation,
    Role,
    Stance,
    Standing,
)
from workbench.ui.course import Show
from workbench.ui.lanes import Lane

PRODUCT = "Fact-check Workbench"
REVIEW, ARTICLES, EVIDENCE = "Review", "Articles", "Evidence"
DASHBOARD, EXPORT = "Dashboard", "Export"

# The article and its states

NO_ARTICLE = "No article yet"
NO_ARTICLE_HELP = "Take in an article of your own, or begin with the sample: a real story with its evidence."
TO_ARTICLES = "Go to Articles"
TRY_SAMPLE = "Try the sample article"
SETTING_OUT = "Setting out the sample article and its evidence …"
NO_CLAIMS = "No checkable statement was found in this article."
NO_CLAIMS_HELP = (
    "Only text with figures, dates or quoted assertions becomes a claim by itself. "
    "Select words in the article to make one."
)
UNKNOWN_ARTICLE = "The link names an article that is not in this store. Showing the one opened last."
UNKNOWN_CLAIM = "The link names a claim that this article does not have. Showing the one opened last."

# The strip

SHOW = "Show"
SHOWS = {Show.ALL: "All", Show.OPEN: "Open", Show.WARNINGS: "Warnings", Show.DECIDED: "Decided"}
NONE_SHOWN = {
    Show.ALL: "No claims",
    Show.OPEN: "No open claims",
    Show.WARNINGS: "No claims with warnings",
    Show.DECIDED: "No decided claims yet",
}
SHOW_ALL = "Show all claims"
ALL_DECIDED = "All claims are decided."
TO_EXPORT = "Go to Export"
PREVIOUS, NEXT = "Previous", "Next"
NAME, NAME_HINT = "Reviewer", "Your name"
NAME_HELP = "Stands beside each of your decisions, in the log and in the export. Asked once."
SHORTCUTS = "Shortcuts"

# The claim card

LABELS = {
    Label.TRUE: "True",
    Label.MOSTLY_TRUE: "Mostly true",
    Label.MISLEADING: "Misleading",
    Label.FALSE: "False",
    Label.NOT_ENOUGH_EVIDENCE: "Not enough evidence",
    Label.NOT_CHECKABLE: "Not checkable",
}
ROLES = {
    Role.OLD_VALUE: "earlier value",
    Role.BASELINE: "compared with",
    Role.DELTA: "change",
    Role.DENOMINATOR: "out of",
    Role.REMAINDER: "remainder",
    Role.ADDEND: "part",
    Role.RATIO: "ratio",
}
SPEAKER, REFERS_TO = "Speaker", "Refers to"
NO_SPEAKER = "nobody named: the article says it"
NO_DATE = "no date found"
CONFIDENCE = {
    Confidence.TAGGED: "",
    Confidence.INFERRED: "worked out from the text",
    Confidence.CARRIED_OVER: "carried over from the words before",
    Confidence.GIVEN: "given by the reviewer",
}
STATUSES = {
    LinkStatus.CONFLICT: "Does not add up.",
    LinkStatus.INCOMPLETE: "Leaves a gap.",
    LinkStatus.WEAK: "Stretched.",
}
REPORTED = "Reported over time"
NO_DAY = "day not known"
THE_CLAIM = "the claim’s figure"
STANDINGS = {
    Standing.LATEST: "{figure} was the latest figure out when the article was published.",
    Standing.OUTDATED: "{figure} was out of date when the article was published.",
    Standing.AHEAD: "No source here had {figure} yet when the article was published.",
    Standing.NEVER: "No source here gives {figure}.",
    Standing.UNDATED: "Whether {figure} was the latest cannot be told: a day of publication is missing.",
}
REVISED_SINCE = "Since then it was revised to {figure}."
CHECKED_BEFORE = "Checked before"
DISPUTED = "Reviewers differ; the latest: "
VERDICT, RATIONALE = "Verdict", "Rationale"
RATIONALE_HINT = "What decides it, in one or two sentences."
SAVE = "Save & next"
NAMELESS = "Give your name first, at the top. It stands beside each decision."
NO_LABEL = "Choose a verdict first, with a click or with Shift and its number."

# The claims, changed by hand

ARTICLE = "Article"
SELECTED = "Selected words"
MAKE, SPLIT_HERE = "Make a claim", "Split here"
CHANGE = "Change this claim"
CORRECT, DISMISS, MERGE = "Correct", "Take off the list", "Merge"
SENTENCE = "The claim, as a sentence that stands alone"
SPOKEN_BY = "Who says it"
FROM, TO = "Refers to: from", "to"
DAYS_HELP = "For a single day, give it twice. An end that is left empty is open."
SAVE_CHANGES = "Save changes"
WHY_OFF = "Why is it not checked?"
WHY_OFF_HINT = "Choose a reason, or write your own"
WHYS_OFF = ("An opinion", "Said elsewhere in the article", "Not worth checking")
MERGE_HELP = "One claim is made of both, from the first word of theirs to the last."
NOTHING_TO_MERGE = "There is no other claim to merge it with."
REWORDED = "reworded by {name}"
MARKED, SPLIT, MERGED = "New claim made.", "Claim split.", "Claims merged."
CORRECTED, DISMISSED, BACK = "Claim corrected.", "Claim taken off the list.", "Claim put back."
UNDO, UNDONE_CHANGE = "Undo", "Change undone."
OVERTAKEN = "Something else was done on that claim since. Open the claim and undo that first."
CLAIM_LEFT = "The claim is not on the list any more. Choose another one in the text."
DAYS_WRONG = "The first day is after the last day. Change one of them."
RECUT = "split or merged"
PUT_BACK = "Put back"

# The evidence

CHOICES = {Choice.ACCEPT: ("Accept", "a"), Choice.REJECT: ("Reject", "r"), Choice.UNSURE: ("Unsure", "u")}
STANCES = {
    Stance.SUPPORTS: ("supports", "s"),
    Stance.REFUTES: ("refutes", "f"),
    Stance.CONTEXT: ("context", "c"),
}
WHY = "Why rejected? (optional)"
REASONS = {
    ReasonCode.WRONG_PERIOD: "another period",
    ReasonCode.WRONG_MEASURE: "counts something else",
    ReasonCode.SUPERSEDED: "out of date",
    ReasonCode.NOT_PRIMARY: "not a primary source",
    ReasonCode.DUPLICATE: "duplicate",
    ReasonCode.OFF_TOPIC: "off topic",
    ReasonCode.CORRECTION_BY_SOURCE: "corrected by its source",
    ReasonCode.DEFINITIONAL: "another definition",
    ReasonCode.WORDING: "only the wording is alike",
    ReasonCode.OTHER: "another reason",
}
SAID = {
    Choice.ACCEPT: "Suggestion {n} accepted",
    Choice.REJECT: "Suggestion {n} rejected",
    Choice.UNSURE: "Suggestion {n} marked unsure",
    Stance.SUPPORTS: "Suggestion {n} supports the claim",
    Stance.REFUTES: "Suggestion {n} refutes the claim",
    Stance.CONTEXT: "Suggestion {n} is context for the claim",
}
EXPLAINED = "Reason noted for suggestion {n}"
WITHDRAWN = "Decision on suggestion {n} taken back"
UNDONE = "Last step undone"
ABOUT = ", suggestion {n}"
TALLY = "{accepted} accepted · {rejected} rejected · {unsure} unsure · {open} open"
SAVING = "not on disk yet"
RETRYING = "Not saved yet, retrying"
RECONNECTING = "Reconnecting. Kept in this tab until then: {n}"
SOURCE_LINK = "source ↗"
BY = "by {name}"
PUBLISHED = "published {when}"
AS_OF = "about {when}"
RELATIONS = {
    Relation.MATCH: ("✓", "agrees"),
    Relation.COMPATIBLE: ("≈", "rounded or close figure"),
    Relation.SUPERSEDED: ("↻", "earlier or revised figure"),
    Relation.CONFLICT: ("≠", "differs"),
    Relation.NOT_COMPARABLE: ("·", "not comparable"),
}
ON_TOPIC = "on topic"
LANES = {Lane.CONFLICTS: "Conflicts or differs", Lane.AGREES: "Agrees", Lane.TOPIC: "On the same topic"}
COPIES = "1 source, {number} copies"
COMPUTED = "How it was computed"
ROWS_USED, QUERY_BY = "Rows used: {rows}", "Query by {name}"
SEARCHED = "Searched {passages} by {how} on {when}."
HOW_SEARCHED = {"keyword": "words, figures and dates", "hybrid": "words, meaning, figures and dates"}
ASK_TABLE = "Ask a table"
TABLE, QUERY, ANSWER = "Table", "Query", "Answer"
QUERY_HELP = (
    "One SELECT over the tables listed here, each by the name shown. It reads and changes nothing else. "
    "To keep the answer as evidence, let its first row and column be a number."
)
RUN, KEEP = "Try it", "Keep the answer as evidence"
ANSWER_CUT = "There are more rows; these are the first."
NO_SUGGESTIONS = "Nothing in the evidence comes near this claim."
NO_SUGGESTIONS_HELP = "A verdict is possible all the same. Search in other words, or take in more evidence."
TO_EVIDENCE = "Search the evidence"
LOADING = "The language model is loading. Until then, words, figures and dates suggest."
BETTER = "Better suggestions are ready."
TAKE_BETTER = "Show them"
BY_WORDS = "Suggestions go by words, figures and dates alone."

# What is refused

BROKEN_JOURNAL = "The page sent something that the workbench does not understand. Reload the page."
NOTHING_TO_UNDO = "There is nothing of yours to undo on this claim."

# The shortcuts

KEYS = (
    ("j  k  or  ↓  ↑", "next, previous suggestion"),
    ("1 … 9, 0", "jump to a suggestion"),
    ("a  r  u", "accept, reject, unsure, and go on (x rejects too)"),
    ("s  f  c", "after accepting: it supports, refutes, or is context"),
    ("z", "undo, as often as you like"),
    ("n  p  or  ]  [", "next, previous claim"),
    ("Shift + 1 … 6", "verdict"),
    ("Enter", "make a claim of the words selected in the article"),
    ("Shift + Enter", "split the claim at the words selected in it"),
    ("Ctrl + arrows", "in the article: select a word; Shift + → ← select more, less"),
    ("e", "write the rationale (Esc leaves it)"),
    ("Ctrl + Enter", "save the verdict and go on"),
    ("?", "this list"),
)
SINGLE_KEYS = "Single-key shortcuts"
SINGLE_KEYS_HELP = "Switch them off if you work by voice or with a switch. Ctrl + Enter goes on working."
