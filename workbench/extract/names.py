"""Names as texts write them: who is a person, what belongs to the name and what to the role."""

import re
from dataclasses import dataclass

from workbench.extract.cues import listed

_OF_MEN = listed("congressman king lord mr prince sir spokesman")
_OF_WOMEN = listed("baroness congresswoman dame lady miss mrs ms princess queen spokeswoman")
_TITLES = (
    _OF_MEN
    | _OF_WOMEN
    | listed(
        """
    archbishop attorney bishop capt captain ch chancellor chief cllr coach col colonel commissioner
    conservative constable councillor dem democrat deputy det detective director dr economist education
    foreign gen general governor health home insp inspector judge justice kc labour lib liberal major
    manager mayor minister mp msp pope president prime prof professor qc republican rev secretary
    senator sergeant sgt snp speaker superintendent supt taoiseach tory us vice
    """
    )
)
"""Words before a name that belong to the role; some give away the gender."""

_WOMEN = listed(
    """
    aisha alice amanda amina amy ana angela angie ann anna anne annie ashley barbara beth bridget carol
    caroline catherine charlotte christina christine claire clare cynthia deborah diane donna eleanor
    elizabeth emily emma esther fatima fiona gillian grace greta hannah heather helen hillary ingrid
    irene isabel jane jennifer jessica jo joan joanna judith julie kamala karen kate katherine kelly
    kemi laura leila linda lisa liz lorraine louise lucy margaret maria marie mary meera mei melissa
    michelle nadia nancy naomi natalie nicola nina olivia patricia penny priya rachael rachel rebecca
    rosa rosie ruth sally sandra sarah sharon shirley sofia sonia sophie stephanie suella susan teresa
    theresa tina tracey ursula vera victoria wendy yvette zoe
    """
)
_MEN = listed(
    """
    aaron adam ahmed alan albert alexander ali andrew angus anthony antonio arthur austin barack ben
    benjamin billy bob bobby boris bradley brandon brian bruce bryan caleb carl carlos charles chris
    christian christopher colin dan daniel dave david dennis donald duncan dylan ed edward elijah
    emmanuel eric ethan felix frank gabriel gareth gary george graham greg gregory hamish hans harold
    harry hassan henry ian ibrahim jack jacob james jason jean jeffrey jeremy jerry jesse jim joe john
    jonathan jordan jose joseph joshua juan jurgen justin keir keith kenneth kevin klaus kyle larry
    lawrence liam logan lucas luis mark martin mason matt matthew max michael mike mikel mohammed
    muhammad nathan neil nicholas nick nigel noah oliver omar oscar owen patrick paul pedro pep peter
    phil pierre rajesh randy raymond rhys richard rishi rob robert roger ronald roy russell ryan samuel
    sanjay scott sean simon stephen steve steven stuart terry thomas tim timothy tom tyler vincent
    vladimir volodymyr walter wayne wei william willie
    """
)
_ORGANISATION = re.compile(
    r"(?i)\b(?:office|agency|council|university|college|ministry|department|commission|committee"
    r"|group|bank|institute|association|union"
    r"|party|trust|service|services|board|authority|police|company|ltd|plc|inc|nhs|bbc|foundation"
    r"|society|federation|court|government"
    r"|house|network|centre|center|fund|airlines?|airways|hospital|school|club|united|city|watch"
    r"|organi[sz]ation|force|forces|corps"
    r"|army|navy|times|guardian|telegraph|mail|post|news|reuters|parliament|congress|senate|treasury"
    r"|league|alliance|coalition|un|eu"
    r"|ofcom|ofsted|ofgem|survey|report|journal|statistics|international|nations|charity|charities"
    r"|research|economics|capital)\b"
)
UPPER = "A-ZÀ-ÖØ-ÞĀ-ĂĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŘŚŞŠŢŤŪŮŰŲŹŻŽ"
"""Capital letters, for a class of characters."""

_TOKEN = (
    rf"(?:(?:[A-Z]\.)+|(?:O['’]|Mc|Mac|D['’]|Al-|al-)?[{UPPER}][\w]*(?:-[{UPPER}]?\w+)*"
    r"|(?<!\w)(?:de|van|von|der|den|bin|ibn|al|la|le|da|dos|del|di|ter|ten)(?=\s))"
)
_RUN = re.compile(rf"{_TOKEN}(?:['’](?!s\b)\w+)?(?:\s+{_TOKEN}(?:['’](?!s\b)\w+)?)*")


_BODY = re.compile(
    rf"[{UPPER}]\w+(?:\s[{UPPER}]\w+){{0,3}}(?:\s(?:of|for)\s(?:the\s)?[{UPPER}]\w+(?:\s(?:and\s)?[{UPPER}]\w+){{0,3}})?"
)
_OPENING_WORD = re.compile(r"^(?:The|An?|In|At|On|For|But|And|By|From|As|Both|After|Last|This|That)\s")
SEVERAL = re.compile(rf"{_RUN.pattern}(?:,\s{_RUN.pattern})*,?\sand\s{_RUN.pattern}")
"""Two names or more in a row."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands: `full` without titles, `title` the words before it, gender "m", "f" or unknown."""

    full: str
    title: str
    gender: str
    person: bool

    @property
    def surname(self) -> str:
        return self.full.split()[-1] if self.full else ""


def parse(phrase: str) -> Name:
    """Take a run of capitalised words apart. What has no personal sign may be an organisation."""
    words = phrase.split()
    titled = [place for place, word in enumerate(words[:-1]) if _is_title(word)]
    first = titled[-1] + 1 if titled and titled[0] <= 1 else 0
    while first and words[first].islower():  # "Chancellor of …" is a role, no name follows
        first -= 1
    titles, own = words[:first], words[first:]
    while len(own) > 2 and own[-1] in ("MP", "MSP", "KC", "QC", "OBE", "CBE", "MBE"):
        own = own[:-1]
    gender = _gender(titles, own)
    person = bool(titles) or bool(gender) or (2 <= len(own) <= 4)
    if _ORGANISATION.search(phrase) and not gender:
        person = False
    return Name(" ".join(own), " ".join(titles), gender, person)


def _is_title(word: str) -> bool:
    return any(part in _TITLES for part in word.strip(".").lower().split("-"))


def _gender(titles: list[str], own: list[str]) -> str:
    for word in (word.strip(".").lower() for word in titles):
        if word in _OF_MEN or word in _OF_WOMEN:
            return "m" if word in _OF_MEN else "f"
    given = own[0].lower() if own else ""
    return "f" if given in _WOMEN else "m" if given in _MEN else ""


def runs(text: str) -> list[re.Match[str]]:
    """The runs of capitalised words in a text."""
    return list(_RUN.finditer(text))


def is_clearly_person(name: Name) -> bool:
    """True where a title or a given name says so, not only capitals."""
    return name.person and bool(name.gender or name.title)


def bodies(text: str) -> list[str]:
    """The names of two words or more that are no person's: "Bank of England", "Met Office"."""
    found = (_OPENING_WORD.sub("", run.group()) for run in _BODY.finditer(text))
    return [name for name in found if " " in name and not parse(name).person]
