"""The words that show what a clause is doing: asserting, speaking, causing, ranking, revising, judging.

No parser: lists, and an ending for verbs of the past.
"""

import re


def words(verbs: str) -> str:
    """A pattern for any of the words listed, the longest first; "pointed_out" is two words."""
    found = sorted(set(verbs.split()), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(word.replace("_", r"\s+") for word in found) + ")"


def telling_words(*patterns: str) -> frozenset[str]:
    """A word of each that the patterns of `words` look for, the longest."""
    each = (verb.split(r"\s+") for pattern in patterns for verb in pattern[3:-1].split("|"))
    return frozenset(max(verb, key=len) for verb in each)


def listed(words: str) -> frozenset[str]:
    """The words of a list written as prose."""
    return frozenset(words.split())


SAYING = words(
    """
    said says say told tells tell added adds claimed claims claim argued argues argue warned warns warn
    insisted insists stressed stresses noted notes explained explains confirmed confirms denied denies
    admitted admits announced announces revealed reveals stated states declared declares suggested
    suggests suggest pointed_out points_out maintained maintains wrote writes tweeted posted asked asks
    replied responded testified acknowledged acknowledges alleged alleges predicted predicts concluded
    concludes found finds show showed shows reported reports agreed agrees promised promises pledged
    pledges vowed conceded concedes recalled remarked commented continued estimated estimates estimate
    believes believe boasted complained repeated reiterated observed disclosed think thinks indicated
    indicate indicates accepted ruled forecast calculated emphasised accused praised criticised
    described called_for called_on urged blamed blames reckon reckons expect expects
    proposed proposes recommended recommends hinted signalled vows forecasts projects argued countered
    complains hopes cautioned informed assured reminded held was_quoted_as_saying were_quoted_as_saying
    is_quoted_as_saying spoke_of speaks_of talked_of
    accuses accuse insist explain confirm deny admit announce declare maintain acknowledge allege conclude
    complain concede contend contends contended testifies
    answered answers asserted asserts joked jokes quipped reckoned speculated speculates underlined
    underscored advised advises anticipates anticipate boasts clarified replies recalls remarks
    understands understand fear fears feared agree note write threatened threatens calls_for call_for calls_on
    call_on urges urge point_out caution cautions stress assert attributes attribute attributed
    emphasised emphasized emphasises emphasizes criticized recognised recognized
    """
)
"""Finite verbs that put words, or a finding, to somebody."""

PLAIN_SAYING = words(
    """
    said says told tells added adds claimed claims argued argues warned warns insisted insists stressed
    explained explains admitted admits announced stated states declared pointed_out points_out
    maintained wrote writes tweeted replied testified acknowledged alleged alleges remarked commented
    recalled conceded noted notes confirmed confirms denied denies asked asks predicted concluded
    continued insist say claim argue warn estimated estimates believes reckons reported reports
    forecasts predicts projects calculates expects
    insists stresses concludes allege confirm answered answers asserted asserts joked jokes quipped
    reckoned reckon reckons speculated cautioned cautions observed countered believe think thinks replies
    recalls remarks reiterated contends contended emphasised complained boasted concedes acknowledges
    promised vowed agreed write warn predict read reads caution stress point_out emphasized
    was_quoted_as_saying were_quoted_as_saying is_quoted_as_saying
    """
)
"""Those that can stand as a tag after the words themselves."""

WHOLE = words(
    """
    blamed blames accused praised criticised described denied denies called_for called_on urged asked
    calls_for call_for calls_on call_on urges urge attributes attribute attributed criticized
    asks agreed accepted ruled boasted expects expect accuses accuse spoke_of speaks_of talked_of
    """
)
"""Verbs that say too much to be cut off from what follows: the claim keeps its "denied that"."""

DOING = words(
    """
    reported reports announced announces confirmed confirms forecast revealed reveals declared declares
    found finds show showed shows agreed accepted ruled disclosed posted continued repeated recalled
    calculated asked promised promises pledged pledges noted reiterated observed indicated indicate
    indicates stated states expects expect estimates estimate suggested suggests suggest added adds
    proposed proposes recommended recommends forecasts projects signalled hinted hopes
    understands understand fear fears feared agree
    answered answers advised advises clarified recalls threatened threatens underlined underscored
    held testified testifies recognised recognized admitted admits conceded concedes acknowledged acknowledges
    """
)
"""Those that may as well be an act, with a thing for an object: "reported a profit", "found a body"."""

TELLING = words("told tells tell warned warns asked asks informed assured reminded")
"""Verbs that name a hearer before the words."""

FINDING = words(
    """
    show shows showed suggest suggests suggested found finds reveal reveals revealed indicate indicates
    """
)
"""What figures, studies and reports do, also after the words themselves."""

HEARING = (
    r"(?:MPs|peers|ministers|senators|lawmakers|jurors|councillors|magistrates|(?:[Tt]he |[Aa]n? "
    r"|[Tt]heir )?(?:[A-Z][\w'’-]*\s+){0,4}"
    r"(?:[Jj]ury|[Cc]ourt|[Ii]nquest|[Ii]nquiry|[Cc]ommittee|[Hh]earing|[Tt]ribunal|[Pp]arliament"
    r"|[Pp]anel|[Tt]rial|[Cc]ommons|[Ll]ords"
    r"|[Aa]ssembly|[Cc]ouncil|[Cc]onference|BBC))"
)
"""Those who hear: their verb tells that words were spoken, and not by whom."""

CAUSE = re.compile(
    r"(?i)\b(?:because|due to|owing to|as a result|caus(?:e|es|ed|ing)|led to|lead(?:s|ing)? to"
    r"|thanks to|driven by|blam(?:ed|es|ing)"
    r"|result(?:s|ed|ing)? in|resulting from|has led|have led|prompt(?:ed|ing)|trigger(?:ed|ing)"
    r"|contribut(?:ed|es|ing) to"
    r"|attribut(?:ed|able) to|responsible for|stems? from|the reason|that is why|which is why"
    r"|which means?|forc(?:ed|ing) .{1,40} to)\b"
)
RANKING = re.compile(
    r"(?i)\b(?:record(?:[- ](?:break|high|low|number|level|set)\w*)?(?!s? (?:show|suggest|company"
    r"|label|of\b))|highest|lowest|largest|smallest"
    r"|biggest|fastest|slowest|longest|shortest|strongest|weakest|worst|best|youngest|oldest|richest"
    r"|poorest|deadliest|hottest"
    r"|coldest|warmest|wettest|driest|steepest|sharpest|busiest|deepest|tallest|heaviest|cheapest"
    r"|for the first time|first time|the first (?:ever|in|since|to|woman|man|country|person)"
    r"|the (?:most|least) since|never before|most \w+ (?:in|since|ever|on)|fewest|top of the|unprecedented"
    r"|second[- ]\w+est|third[- ]\w+est|ranked|ranks|in a row|consecutive|successive)\b"
)
REVISION = re.compile(
    r"(?i)\b(?:revis(?:ed|ion|ing)|correct(?:ed|ion)(?! that)|restated|previously (?:reported"
    r"|estimated|thought|announced|stated)"
    r"|initially (?:reported|estimated|put at)|earlier estimate|first estimate|upgraded from"
    r"|downgraded from)\b"
)
REVISED = re.compile(
    r"(?i)\b(?:revis(?:ed|ion|ing)|correct(?:ed|ion)|amended|restated|recalculated|in error"
    r"|mistakenly|wrongly)\b"
)
"""Says that one figure was put right, not that a count went on."""
COMPARISON = re.compile(
    r"(?i)\b(?:than|compared (?:with|to)|double[ds]?|doubling|twice|halved|tripled?|trebled"
    r"|quadrupled|times (?:as|the|more|higher)"
    r"|up from|down from|versus|as (?:many|much|high|low|\w+) as|out of|rose|fell|ris(?:en|ing)"
    r"|fall(?:en|ing)|increas\w+"
    r"|decreas\w+|declin\w+|grew|grown|dropped|jumped|soared|plunged|surged|slumped|higher|lower"
    r"|fewer|a year earlier)\b"
)
CONTRAST = re.compile(r"\b(?:than|compared (?:with|to)|twice|half|as \w+ as)\b", re.IGNORECASE)
"""A comparison that needs no figure."""
OPINION = re.compile(
    r"(?i)\b(?:should|ought|must|i think|i believe|i feel|we think|we believe|we feel|we hope|i hope"
    r"|in my view|hopefully|unfortunately"
    r"|sadly|challenging|disgraceful|shameful|outrageous|unacceptable|disappointing|disappointed"
    r"|delighted|proud|terrible|awful"
    r"|fantastic|brilliant|wonderful|appalling|scandalous|ridiculous|absurd|nowhere near|important"
    r"|vital|crucial|concerning"
    r"|worrying|encouraging|right thing|unfair|shocking|tragic|heartbreaking|praised|criticised|deserves?"
    r"|we want|i want|confident|convinced|sorry|grateful|thank|happy|pleased|optimistic|pessimistic"
    r"|excellent)\b"
)
PREDICTION = re.compile(
    r"(?i)^\W*(?:\S+\s+){0,7}?(?:will|(?:is|are|am|'s|'re) going to|expected to|set to|likely to"
    r"|forecast to|predicted to|projected to|could|might|due to (?:be|open|start)"
    r"|would be)\b"
)
DEFINITION = re.compile(
    r"(?i)\b(?:is defined as|are defined as|refers to|stands for|is a (?:type|kind|form) of)\b"
)
TAG_QUESTION = re.compile(
    r"(?i),\s(?:is|are|was|were|does|do|did|has|have|will|would|can)n['’]t\s(?:it|they|he|she|we|there|you)\b"
)
"""A question that asserts."""
STATE_OF_MIND = re.compile(
    r"(?i)^\W*(?:i|we)\b[^,;]{0,30}\b(?:certain|sure|feel|felt|hope|want|love|know|knew|think|believe)\b"
)
ANAPHORA = re.compile(
    r"(?i)^\W*(?:this|that|these|those|the (?:figure|number|total|rise|fall|increase|decrease|drop"
    r"|rate|sum)s?)\b"
)
"""An opening that speaks of what the sentence before said."""


_FINITE = listed(
    """
    account accounts are aren't ate beat became began bet bled blew bore bought broke brought built came
    can can't cannot carries carry caught chose come comes contain contains cost costs could cover
    covers crept cut dealt did didn't do does doesn't don't drew drove dug employ employs exceed exceeds
    face faces fall falls fell felt fled flew fought found froze gave get gets give gives go goes got
    grew had hadn't has hasn't have haven't held hid hit hopes hurt include includes is isn't kept knew
    lay lead leads led left lent lies live lives loses lost made make makes may mean means meant met
    might must needs overtook own owns paid plan plans put ran rang rank ranks remain remains rise
    rises rode rose runs said sang sank sat saw say says sent set shall shone shook shot should show
    shows shrank shut sits slept slid sold sought spent spoke sprang spread stand stands stole stood
    struck stuck swam swept swung take takes taught thought threw told took tore understood use uses
    want wants was wasn't went were weren't will win wins withdrew woke won won't wore work works would
    wrote appears becomes begins believes brings expects happens keeps knows makes pays produces provides
    receives requires seems sells sends thinks
    """
)
_CONTRACTED = listed("it's that's he's she's there's what's who's here's")
_NOT_PAST = listed("need speed indeed hundred breed embed")
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?", re.IGNORECASE)


_ALSO_NOUNS = listed(
    """
    account accounts beat bet bought costs cover covers cut fall falls faces hit hurt lead leads lies
    lives hopes needs plan plans put rank ranks rise rises run runs set show shows shot stand stands use
    want win wins work works will
    """
)


def finite(text: str, start: int = 0, *, sure: bool = False) -> int | None:
    """Where the first finite verb of a stretch begins, or None where it has none.

    Capitals make names of words (May, Will Smith, Mohammed), unless all of the text is in capitals.
    With `sure`, words that may be nouns do not count ("tax rises worth £40bn").
    """
    shouted = text.isupper()
    for found in _WORD.finditer(text, start):
        word = found.group()
        if word[0].isupper() and not shouted:
            continue
        word = word.lower().replace("’", "'")
        if (
            _is_finite(word)
            and not (sure and word in _ALSO_NOUNS)
            and not _describes(text, word, found.start())
        ):
            return found.start()
    return None


_DETERMINED = re.compile(
    r"(?:\b(?:an?|the|of|in|with|its|his|her|their|newly|recently|most|more|highly)|\w['’]s)\s$",
    re.IGNORECASE,
)


def _describes(text: str, word: str, start: int) -> bool:
    """True for what can only belong to a noun: "an estimated 96%", "newly installed", "its lead author"."""
    if not (word.endswith("ed") or word in _ALSO_NOUNS):
        return False
    return _DETERMINED.search(text, max(0, start - 12), start) is not None


def _is_finite(word: str) -> bool:
    if word in _FINITE or word in _CONTRACTED or word.endswith(("'re", "'ve", "'ll", "'d")):
        return True
    return word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST
