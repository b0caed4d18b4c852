"""What a figure counts: dimensions by the words that name them, currencies, and the counted phrase."""

import re

CURRENCY_SIGNS = {
    "£": "GBP", "€": "EUR", "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL", "¥": "JPY",
    "₹": "INR", "Rs": "INR", "Rs.": "INR", "INR": "INR",
    "₽": "RUB", "₩": "KRW",
    "GBP": "GBP", "EUR": "EUR", "USD": "USD", "CHF": "CHF", "JPY": "JPY", "AUD": "AUD", "CAD": "CAD",
}  # fmt: skip

CURRENCY_WORDS = {
    "pounds sterling": "GBP", "pounds": "GBP", "pound": "GBP", "quid": "GBP", "sterling": "GBP",
    "us dollars": "USD", "dollars": "USD", "dollar": "USD", "euros": "EUR", "euro": "EUR", "yen": "JPY",
    "rupees": "INR", "rupee": "INR", "yuan": "CNY",
    "roubles": "RUB", "rubles": "RUB", "kroner": "NOK", "kronor": "SEK",
    "swiss francs": "CHF", "francs": "CHF", "zloty": "PLN", "usd": "USD", "gbp": "GBP", "eur": "EUR",
}  # fmt: skip


def _table(rows: str) -> dict[str, str]:
    """Word to dimension; a row is `dimension: words`, and may go on in the next line."""
    found: dict[str, str] = {}
    name = ""
    for word in rows.split():
        if word.endswith(":"):
            name = word[:-1].replace("_", " ")
        else:
            found.setdefault(word.replace("_", " "), name)
    return found


DIMENSIONS = _table(
    """
    person: person people persons migrant migrants refugee refugees arrival arrivals men man women woman
        children child boys boy girls girl passenger passengers seekers seeker resident residents voter voters
        worker workers employee employees staff civilian civilians soldier soldiers troops personnel protester
        protesters protestors demonstrators student students pupil pupils patient patients victim victims
        inhabitants individual individuals adult adults teenager teenagers fatality fatalities death deaths
        casualty casualties officer officers nurse nurses doctor doctors teacher teachers MP MPs mps peers
        lawmakers politicians councillors candidate candidates member members prisoner prisoners inmates
        suspect suspects defendant defendants juror jurors judge judges household_members tourists visitor
        visitors fans spectators supporters subscribers customers users families_members firefighters farmers
        Britons Americans Ukrainians Russians Palestinians Israelis Afghans Syrians souls respondents
        participants volunteers players athletes survivors hostages detainees asylum_seekers babies newborns
        infants pensioners parents mothers fathers homeless unemployed claimants dead wounded injured missing
        journalists scientists experts owners drivers cyclists pedestrians swimmers runners
    GBP: pounds quid
    USD: dollars
    EUR: euros
    job: jobs job
    arrest: arrests
    offence: offences crimes
    home: homes houses
    school: schools
    hospital: hospitals
    case: case cases infection infections
    test: test tests swabs
    boat: boat boats vessel vessels dinghy dinghies ship ships ferry ferries
    page: page pages
    account: account accounts profile profiles
    post: post posts video videos tweet tweets
    attempt: attempt attempts
    crossing: crossing crossings
    vote: vote votes ballots
    seat: seat seats
    century: century centuries
    decade: decade decades
    fortnight: fortnight fortnights
    year: year years year-old year-olds years_old
    month: month months
    week: week weeks
    day: day days
    hour: hour hours hrs
    minute: minute minutes mins
    second: seconds secs
    time: times occasions
    kilometre: kilometres kilometre kilometers kilometer km kms
    metre: metres metre meters meter
    centimetre: centimetres centimetre centimeters cm
    millimetre: millimetres millimetre millimeters mm
    mile: miles mile
    foot: feet foot ft
    inch: inches inch
    hectare: hectares hectare
    acre: acres acre
    square_mile: sq_miles
    tonne: tonnes tonne tons ton
    kilogram: kilograms kilogram kilogrammes kilos kilo kg kgs
    gram: grams gram grammes
    litre: litres litre liters liter
    degree: degrees degree
    celsius: celsius °C
    mph: mph
    kilometre_per_hour: km/h kph
    megawatt: megawatts MW
    gigawatt: gigawatts GW
    kilowatt_hour: kWh
    terawatt_hour: TWh
    goal: goals goal
    point: points point
    match: matches games game
    win: wins win victories
    medal: medals medal
    """
)
"""What a counting word counts. Words of one row may stand for each other."""

SYMBOLS = {
    "km": "kilometre", "kg": "kilogram", "cm": "centimetre", "mm": "millimetre", "mph": "mph",
    "ft": "foot", "GW": "gigawatt", "MW": "megawatt", "kWh": "kilowatt hour", "TWh": "terawatt hour",
    "GWh": "gigawatt hour", "kph": "kilometre per hour", "km/h": "kilometre per hour", "°C": "celsius",
    "C": "celsius", "°F": "fahrenheit", "F": "fahrenheit", "°": "degree", "g": "gram", "p": "penny",
    "mg": "milligram", "ml": "millilitre", "ppm": "part per million",
    "parts per million": "part per million", "basis points": "basis point", "basis point": "basis point",
    "min": "minute", "hrs": "hour",
}  # fmt: skip
"""Symbols written against the figure ("5km"); those of several letters in capitals too."""
SYMBOLS |= {symbol.upper(): unit for symbol, unit in SYMBOLS.items() if len(symbol) > 1}

MEASURES = frozenset(SYMBOLS.values()) | frozenset(
    [
        "year",
        "month",
        "week",
        "day",
        "hour",
        "minute",
        "second",
        "time",
        "metre",
        "mile",
        "inch",
        "hectare",
        "acre",
        "tonne",
        "litre",
        "degree",
        "point",
        "ratio",
    ]
)
"""What is measured rather than counted."""

_KNOWN = {word.lower(): name for word, name in DIMENSIONS.items()}
_STOP_WORDS = (
    "of in on at to from by for with and or but that which who whom whose were was is are be been "
    "being has have had will would may might must could can should do does did more fewer less than "
    "as after before since during per a an the this these those it its their his her our your my they "
    "we he she you i out into over under about when while where last next then now there here not no "
    "so only also said says told if because between against across up down off plus minus each every "
    "all both half versus through until above below ago later earlier strong high higher lower "
    "yesterday today tomorrow tonight others years' least most many such them us me"
)
_STOPS = frozenset(_STOP_WORDS.split())
_WORD = re.compile(r"[\s-]([^\W\d_]+(?:['’-][^\W\d_]+)*)(?![\w’'])")
_PLURAL = re.compile(r"(?!.*(?:ss|us|is|ous|['’]s)$)[^\W\d_]{2,}s")
_UNMARKED_PLURALS = frozenset({"people", "men", "women", "children", "feet"})
_POWERS = {"sq": "square", "square": "square", "cubic": "cubic"}
PHRASE = 5
"""How many words after a figure can name what it counts."""


def phrase(after: str) -> list[str]:
    """The words straight after a figure that can name what it counts."""
    words: list[str] = []
    place = 0
    while len(words) < PHRASE and (match := _WORD.match(after, place)):
        if match[1].lower() in _STOPS:
            break
        words.append(match[1])
        place = match.end()
    return words


def counted(after: str) -> tuple[str, str] | None:
    """The dimension and the counted phrase that the text after a figure begins with."""
    words = phrase(after)
    if len(words) > 1 and words[0].lower() in _POWERS and words[1].lower() in _KNOWN:
        return f"{_POWERS[words[0].lower()]} {_KNOWN[words[1].lower()]}", " ".join(words[:2])
    known = [place for place, word in enumerate(words) if word.lower() in _KNOWN]
    if known:
        last = known[0]
        while last + 1 in known and not after.startswith("-") and not _is_plural(words[last]):
            last += 1
        return _KNOWN[words[last].lower()], " ".join(words[: last + 1])
    for place, word in enumerate(words[:3]):
        if _PLURAL.fullmatch(word):
            return singular(word.lower()), " ".join(words[: place + 1])
        if word.endswith("ed"):
            return None
    return None


def begins_with_counted(after: str) -> bool:
    """True where a word of a known dimension follows a figure."""
    return any(word.lower() in _KNOWN for word in phrase(after)[:3])


def begins_with_plural(after: str) -> bool:
    """True where a plural word of a known dimension follows within two words."""
    words = [word.lower() for word in phrase(after)[:2]]
    return any(word in _KNOWN and _is_plural(word) for word in words)


def _is_plural(word: str) -> bool:
    return word.endswith(("s", "S")) or word.lower() in _UNMARKED_PLURALS


def begins_with_noun(after: str) -> bool:
    """True where any word follows that a figure could count."""
    return bool(phrase(after))


def singular(word: str) -> str:
    """The singular of a regular plural."""
    if word in ("species", "series"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1]


def is_currency(unit: str | None) -> bool:
    """True for the code of a currency."""
    return unit is not None and len(unit) == 3 and unit.isupper()
