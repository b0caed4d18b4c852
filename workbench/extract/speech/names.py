"""Names as texts write them: who is a person, what belongs to the name and what to the role."""

import re
from dataclasses import dataclass
from functools import lru_cache

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
    administrator chairman chairwoman chairperson gov ceo sheriff pc coun sen rep lt cmdr
    activist actor actress analyst astronaut author barrister campaigner defender epidemiologist eyewitness
    farmer goalkeeper historian lawyer midfielder neighbour nurse pollster prosecutor representative
    officer executive researcher resident scientist singer solicitor striker student survivor teacher
    virologist witness
    """
    )
)
"""Words before a name that belong to the role; some give away the gender."""

_WOMEN = listed(
    """
    abigail aisha alexandra alice alison amanda amina amy ana andrea angela angelina angie anita anjali
    ann anna anne annie ashley ayesha barbara bella bernadette beth beverley brenda bridget camilla carol
    caroline cath catherine celia charlene charlotte chloe christina christine claire clara clare colleen
    cressida cynthia daisy debbie deborah deepa denise diana diane dolores donna doris dorothy edith
    eileen elaine eleanor elena elizabeth ella ellen emily emma erin esther eva eve evelyn faith fatima
    fay fiona florence frances freya gemma georgia geraldine gillian gina gita gloria grace greta gwen
    hannah harriet hazel heather heidi helen hillary holly indira ingrid irene isabel isla ivy jacinda
    jacqueline jane janet janice jasmine jeanette jennifer jessica jill jo joan joanna joy joyce judith
    julia julie juliet kamala karen kate katherine kathleen kathryn kavita kay kelly kemi kirsten kirsty
    lara laura lauren leila lesley lily lina linda lisa liz lola lorna lorraine louise lucinda lucy lydia
    lynn maggie malala margaret maria marian marie marilyn marina marion martha mary maureen maya meera
    megan mei melissa mia michaela michelle mina miriam moira molly mona monica nadia nadine nancy naomi
    natalie natasha nicola nicole nina nirmala norma olivia pamela patricia paula pauline penelope penny
    petra philippa phoebe pooja priya rachael rachel rachna rebecca rhian rosa rosalind rosie roxanne roz
    ruth sadiya sally samantha sandra sandy sara sarah seema serena shabana shami sharon sheila shirley
    sima simone sofia sonal sonia sophie stella stephanie sue suella sunita susan susanna suzanne sylvia
    tanya tara teresa tessa thangam theresa tina toni tracey tracy ulla una ursula vanessa vera veronica
    victoria violet vivian wendy winifred yasmin yvette yvonne zoe
    """
)
_MEN = listed(
    """
    aaron abdul abdullah adam ahmed ajay alan alastair albert alexander alexei ali alistair alok amit
    anders andreas andrei andrew andy angus anil ankit anthony antoine antonio archie arjun arthur arun
    arvind ashok austin barack barry ben benjamin bernard bernie bill billy bob bobby boris bradley
    brandon brendan brian bruce bruno bryan caleb callum cameron carl carlos cesar charles chris
    christian christopher clive colin conor craig damian dan daniel darren dave david declan denis dennis
    derek desmond dev diego dmitri dominic donal donald doug douglas duncan dylan ed edmund edward edwin
    elijah elliot emile emmanuel enrique eric ernest ethan evan fabio felipe felix fergus fernando
    francis francois frank fred frederick gabriel gareth gary gavin gene geoff geoffrey george gerald
    gerard giles giorgio glen gordon graham greg gregory guy hamish hamza hans harold harry harvey hassan
    hector henry herbert howard hugh hugo humza ian ibrahim imran irfan isaac ivan jack jacob jake jamal
    james jarvis jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jim joe joel johan
    johann john jonas jonathan jordan jorge jose josep joseph josh joshua juan julian jurgen justin karim
    karl keir keiran keith kenneth kevan kevin khalid kieran klaus kofi kyle lance larry lars lawrence
    leo leon leonard leroy lewis liam lloyd logan louis luca lucas luis lukas luke malcolm manish manuel
    marc marco marcus mario mark martin mason matt matthew maurice max mehmet michael miguel mike mikel
    mikhail milan mohamed mohammad mohammed mohan muhammad narendra nathan neal ned neil nicholas nick
    nicolas nigel nikolai nitin noah noel norman olaf oliver ollie omar oscar osman otto owen pablo
    pascal patrick paul pedro pep peter phil philip pierre piers prakash pravin rahul raj raja rajesh
    ralph randy ravi ray raymond recep reginald rene rhys ricardo riccardo richard rick rishi rob robert
    rod roderick rodney roger rohan roland roman ronald ross rowan roy rupert russell ryan sadiq sajid
    salman sami samir samuel sanjay sanjeev saul scott sean sebastian sergei sergio shane shaun sid simon
    stanley stefan stephen steve steven stewart stuart sunil suresh syed ted teddy terry theo thomas tim
    timothy tobias toby todd tom tommy tony travis trevor tristan tyler umar vijay vikram viktor vince
    vincent vladimir volodymyr walter warren wayne wei wes wilfred william willie xavier yannis yuri
    yusuf zac zack zak
    """
)
_ORGANISATION = re.compile(
    r"(?i)\b(?:office|agency|council|university|college|ministry|department|commission|committee"
    r"|group|bank|institute|association|union"
    r"|party|trust|service|services|board|authority|police|company|ltd|plc|inc|nhs|bbc|foundation"
    r"|society|federation|court|government"
    r"|house|network|centre|center|fund|airlines?|airways|hospital|school|club|united|city|watch"
    r"|organi[sz]ation|force|forces|corps"
    r"|army|navy|times|guardian|telegraph|mail|post|news|press|reuters|parliament|congress|senate|treasury"
    r"|league|alliance|coalition|un|eu"
    r"|ofcom|ofsted|ofgem|survey|report|journal|statistics|international|nations|charity|charities"
    r"|research|economics|capital)\b"
)
_PLACE = re.compile(r"\s(?:Square|Boulevard|Avenue|Stadium|County|Street|Road|Airport|Bridge|Beach)$")
_STORM = re.compile(r"(?:Hurricane|Storm|Typhoon|Cyclone)\s")
UPPER = "A-ZÀ-ÖØ-ÞĀ-ĂĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŘŚŞŠŢŤŪŮŰŲŹŻŽ"
"""Capital letters, for a class of characters."""

_TOKEN = (
    r"(?:(?:Mrs?|Ms|Dr|Prof|Sgt|Supt|Gov|Sen|Rep|Lt|Gen|Col|Capt|Cmdr|Rev)\.(?=\s)"
    rf"|(?:[A-Z]\.)+|(?:O['’]|Mc|Mac|D['’]|Al-|al-)?[{UPPER}][\w]*(?:-[{UPPER}]?\w+)*"
    r"|(?<!\w)(?:de|van|von|der|den|bin|ibn|al|la|le|da|dos|del|di|ter|ten)(?=\s))"
)
_RUN = re.compile(rf"{_TOKEN}(?:['’](?!s\b)\w+)?(?:\s+{_TOKEN}(?:['’](?!s\b)\w+)?)*")


_BODY = re.compile(
    rf"[{UPPER}]\w+(?:\s[{UPPER}]\w+){{0,3}}(?:\s(?:of|for)\s(?:the\s)?[{UPPER}]\w+(?:\s(?:and\s)?[{UPPER}]\w+){{0,3}})?"
)
OPENING_WORD = re.compile(
    r"^(?:The|An?|In|At|On|For|But|And|By|From|As|Both|After|Last|This|That|All|Some|Many|Most|Other)\s"
)
SEVERAL = re.compile(rf"{_RUN.pattern}(?:,\s{_RUN.pattern})*,?\sand\s{_RUN.pattern}")
"""Two names or more in a row."""
JOINED = re.compile(rf"[{UPPER}]\w*\sand\s(?:the\s)?[{UPPER}]")
"""Two names, or a long one with "and" in it."""


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


@lru_cache(maxsize=4096)
def parse(phrase: str) -> Name:
    """Take a run of capitalised words apart. What has no personal sign may be an organisation."""
    words = phrase.split()
    titled = [place for place, word in enumerate(words[:-1]) if _is_title(word)]
    first = titled[-1] + 1 if titled and titled[0] <= 1 else 0
    if words[first].islower():  # "Chancellor of …" is a role, which may go on to a name
        given = (at for at in range(first, len(words) - 1) if _gender([], words[at:]))
        first = next(given, first)
    while first and words[first].islower():
        first -= 1
    first = first or _after_post(words)
    titles, own = words[:first], words[first:]
    while len(own) > 2 and own[-1] in ("MP", "MSP", "KC", "QC", "OBE", "CBE", "MBE"):
        own = own[:-1]
    gender = _gender(titles, own)
    person = bool(titles) or bool(gender) or (2 <= len(own) <= 4)
    if (_PLACE.search(phrase) and not titles) or _STORM.match(phrase):
        gender, person = "", False
    if _ORGANISATION.search(" ".join(own) if len(own) > 1 and titles else phrase) and not gender:
        person = False
    return Name(" ".join(own), " ".join(titles), gender, person)


def _after_post(words: list[str]) -> int:
    """Where a name begins after a post and its place ("Sonoma County Sheriff Rob Ellis"), else 0."""
    posts = (at + 1 for at in range(1, len(words) - 2) if _POST.fullmatch(words[at]))
    return next((at for at in posts if len(words) - at <= 3), 0)


_POST = re.compile(
    r"Chief|Sheriff|Minister|Secretary|President|Director|Governor|Mayor|Judge|Professor|Spokes\w+|Commissioner"
    r"|Superintendent|Captain|Officer|Chair\w*|Senator|Ambassador|Attorney|Manager|CEO|Leader|Analyst|Administrator|(?:Gov|Sen|Lt|Capt|Sgt|Det|Supt)\."
)


def _is_title(word: str) -> bool:
    return any(part in _TITLES for part in word.strip(".").lower().split("-"))


def _gender(titles: list[str], own: list[str]) -> str:
    for word in (word.strip(".").lower() for word in titles):
        if word in _OF_MEN or word in _OF_WOMEN:
            return "m" if word in _OF_MEN else "f"
    given = own[0].lower() if own else ""
    return "f" if given in _WOMEN else "m" if given in _MEN else ""


def given_from(run: str) -> int:
    """Where a person's name begins after other words ("Work Jane Kennedy"); 0 where none does."""
    words = list(re.finditer(r"\S+", run))
    if post := _after_post([word.group() for word in words]):
        return words[post].start()
    return next((word.start() for word in words[1:-1] if _gender([], [word.group()])), 0)


def runs(text: str) -> list[re.Match[str]]:
    """The runs of capitalised words in a text."""
    return list(_RUN.finditer(text))


def whole(text: str) -> list[Name]:
    """The names of two words to four in a text that may be a person's."""
    found = (parse(OPENING_WORD.sub("", run.group())) for run in runs(text))
    return [name for name in found if name.person and 2 <= len(name.full.split()) <= 4]


def is_clearly_person(name: Name) -> bool:
    """True where a title or a given name says so, not only capitals."""
    return name.person and bool(name.gender or name.title)


def bodies(text: str) -> list[str]:
    """The names of two words or more that are no person's: "Bank of England", "Met Office"."""
    found = (OPENING_WORD.sub("", run.group()) for run in _BODY.finditer(text))
    return [name for name in found if " " in name and not parse(name).person]
