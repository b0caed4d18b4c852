"""The words that the comparison knows: what is counted, what happened to it, and in which direction.

All entries are stems as `lexical.stem` makes them.
"""

from workbench.match.lexical import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


def _table(rows: str) -> dict[str, str]:
    """Stem to the name of its row; a row is `name: words`, and may go on in the next line."""
    found: dict[str, str] = {}
    name = ""
    for word in rows.split():
        if word.endswith(":"):
            name = word[:-1]
        else:
            found.setdefault(stem(word), name)
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


UNITS = _table(
    """
    person: person people migrant migrants refugee refugees arrival arrivals men women children child
        man woman passenger passengers crosser crossers seekers resident residents voter voters worker
        workers civilian civilians soldier soldiers troops protester protesters student students pupil
        pupils patient patients victim victims inhabitant inhabitants population individuals individual
        human humans adult adults viewer viewers subscriber subscribers spectator spectators follower
        followers customer customers fan fans member members employee employees fatality fatalities death
        deaths casualty casualties
    case: case cases infection infections
    test: test tests
    boat: boat boats vessel vessels dinghy dinghies craft ship ships
    page: page pages
    account: account accounts profile profiles
    post: post posts item items video videos
    event: event events attempt attempts crossing crossings incident incidents
    day: day days
    week: week weeks
    month: month months
    year: year years
    hour: hour hours
    minute: minute minutes
    review: review reviews critic critics reviewer reviewers rating ratings
    copy: copy copies sale sales album albums single singles unit units
    view: view views stream streams like likes hit hits
    goal: goal goals
    game: game games match matches appearance appearances cap caps
    win: win wins victory victories
    award: award awards oscar oscars prize prizes medal medals
    season: season seasons episode episodes
    building: building buildings house houses home homes
    conviction: conviction convictions
    percent: percent percentage
    """
)
"""What a counting word counts. Words of one row may stand for each other."""

LOOSE = frozenset({"person", "case"})
"""Units that texts use for each other ("cases" are people with a disease): told apart by outcome."""

OUTCOMES = _table(
    """
    arrive: come coming arrive arrived arrival arrivals reach reached land landed cross crossed crossing
        crossings journey journeys trip came enter entered detected
    prevent: kept prevent prevented prevention preventions stop stopped block blocked foil foiled intercept
        intercepted thwart thwarted
    close: close closed closure shut remove removed removal delete deleted
    flag: flag flagged refer referred referral referrals alert alerted
    reject: reject rejected refuse refused refusal refusals
    pend: undecided awaiting pending
    die: die died dead death deaths fatality fatalities kill killed fatal deadly
    hurt: injure injured injury injuries wound wounded hurt
    recover: recover recovered recovery recoveries
    test: test tests tested swab swabs
    infect: case cases infection infections infected confirmed positive
    hospital: hospitalised hospitalized hospitalisation hospitalization icu
    rescue: rescue rescued saved
    arrest: arrest arrested arrests detain detained
    convict: convict convicted convictions conviction
    born: born birth
    release: release released premiere premiered
    review: review reviews critic critics reviewer
    budget: budget cost costs
    gross: gross grossed earn earned
    sell: sold sell sales copies
    win: win won wins victory
    lose: lose lost losses defeat
    """
)
"""What happened to the counted things. A figure of one outcome says nothing about another's."""

TAKINGS = frozenset({"sell", "gross"})
"""Outcomes that are one where money is counted."""

TELLING = frozenset({"review", "award", "goal", "view", "copy", "episode"})
"""Units that tell a subject by themselves, in whatever word of their row."""

OUTCOME_NOUNS = {
    "arrive": "arrivals",
    "prevent": "what was prevented",
    "close": "closures",
    "flag": "referrals",
    "reject": "refusals",
    "pend": "open cases",
    "die": "deaths",
    "hurt": "injuries",
    "recover": "recoveries",
    "test": "tests",
    "infect": "infections",
    "hospital": "hospital admissions",
    "rescue": "rescues",
    "arrest": "arrests",
    "convict": "convictions",
    "born": "births",
    "release": "releases",
    "review": "reviews",
    "budget": "costs",
    "gross": "takings",
    "sell": "sales",
    "win": "wins",
    "lose": "losses",
}
"""What each outcome is called in a reason."""

WEAK_OUTCOMES = frozenset({"arrive", "infect", "review", "release"})
"""Outcomes that are also the setting of others: "prevented from crossing" is about preventing."""

UP = _stems(
    "rise rises rose risen rising increase increased increases increasing grow grew grown growth climb "
    "climbed jump jumped surge surged soar soared gain gained up higher upward raise raised expand expanded "
    "more extra additional"
)
DOWN = _stems(
    "fall fell fallen falling decrease decreased decreases decline declined drop dropped down lower lowered "
    "reduce reduced reduction cut slump slumped shrink shrank shrunk downward dip dipped plunge plunged "
    "fewer less"
)
NEGATIONS = _words(
    "not no never without none neither nor nobody nothing cannot fail failed fails unable unlikely false"
)
GENERIC = _stems(
    "people person persons individual individuals human humans number numbers total totals figure figures "
    "count counts counted record records previous last latest first new old recent highest lowest high low "
    "level day days daily week weeks month months year years annual time times today yesterday "
    "report reported reports say says said call called calls make made take took set give given show shows "
    "showed include includes including add added put bring brought per single another also alone part whole "
    "agency agencies half third quarter double twice treble triple nearly almost official officially "
    "estimate estimated revised according compared still already later earlier now many much several well "
    "as few around some"
)
"""Words that say neither what a figure counts nor of whom: two texts may share them and have no subject."""

SWEEPING = _stems(
    "only first always never all every none best most largest biggest exclusively solely entirely ever"
)
"""Words that leave nothing beside what they speak of: a claim with one says more than a text without."""

SWEEPING_KINDS = {
    "only": _stems("only sole solely exclusive exclusively"),
    "first": _stems("first"),
    "last": _stems("last final"),
    "never": _stems("never"),
    "all": _stems("all every each entire entirely"),
    "most": _stems("most"),
    "top": _stems("best largest biggest highest greatest longest oldest"),
    "bottom": _stems("worst smallest lowest least fewest shortest"),
    "over": _stems("longer former formerly ex"),
    "going_on": _stems("still currently current now"),
    "beside": _stems("other another also"),
    "to_come": _stems("may might could plan planned expected proposed scheduled announced"),
}
"""Such words by kind, and those that put something into the past, beside others, or into the future."""

HEDGES = _words("close approaching almost nearly about around roughly approximately some exactly precisely")
"""Words of a figure's own surface that say nothing of what is counted."""

SEPARATORS = _words(", ( ) and while but with against out whereas then of")
"""What parts the words of one figure from those of the next."""

MONTHS = _stems("january february march april may june july august september october november december")
GRAMMAR = _words(
    "who which what when where while he she his her him i we our you your all any both do does did has have "
    "had been being were am than then about over under more less fewer least most just only after before "
    "since during between from up down out so also would could should can may might must there here its one"
)
"""Words that say nothing of what a text is about, beyond the stop words of the index."""

_OPPOSED = (
    "more: fewer less",
    "most: fewest least",
    "highest: lowest",
    "largest: smallest",
    "biggest: smallest",
    "longest: shortest",
    "best: worst",
    "first: last second third",
    "oldest: youngest newest",
    "before: after",
    "above: below under",
    "over: under",
    "win: lose",
    "won: lost",
    "support: oppose",
    "supported: opposed",
    "backed: opposed rejected",
    "passed: failed",
    "opened: closed",
    "wettest: driest",
    "hottest: coldest",
    "doubled: halved",
    "strong: weak",
    "rich: poor",
    "profit: loss",
    "inside: outside",
    "alive: dead",
    "married: divorced single",
    "success: failure",
    "successful: unsuccessful",
    "positive: negative",
    "increase: decrease",
    "rise: fall",
    "rose: fell",
    "male: female",
    "mother: father",
    "brother: sister",
    "son: daughter",
    "north: south",
    "northern: southern",
    "east: west",
    "eastern: western",
    "all: none",
    "always: never",
    "early: late",
    "earlier: later",
    "major: minor",
    "majority: minority",
    "legal: illegal",
    "accepted: rejected",
    "allowed: banned forbidden prohibited",
)


def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in _OPPOSED:
        word, _, others = row.partition(": ")
        for other in others.split():
            found.setdefault(stem(word), set()).add(stem(other))
            found.setdefault(stem(other), set()).add(stem(word))
    return {word: frozenset(others) for word, others in found.items()}


OPPOSITES = _opposites()
"""Words that contradict each other where the rest agrees."""
