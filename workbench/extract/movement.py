"""The words for going up, going down and changing, and the nouns for it."""

UP = (
    "widened|widen|widens|quickened|deepened|strengthened|rose|rise|rises|risen|rising|increased|increase"
    "|increases|increasing|grew|grow|grows|grown|growing|climbed|climb|climbs|climbing|jumped|jump|jumps"
    "|jumping|surged|surge|surges|soared|soar|soaring|gained|gain|gains|ticked|tick|raised|raise|raising"
    "|lifted|lift|edged|edge|edging|inched|crept|advanced|swelled|rocketed|spiked|leapt|leaped|shot"
    "|mounted|expanded|rebounded|accelerated|went|go|gone|going|pushed|bumped|put|add|added|adding|upped"
    "|up"
)
DOWN = (
    "slowed|slows|weakened|softened|fell|fall|falls|fallen|falling|decreased|decrease|decreases"
    "|decreasing|declined|decline|declines|declining|dropped|drop|drops|dropping|slipped|slip|slips"
    "|slipping|slumped|slump|plunged|plunge|plummeted|tumbled|tumble|dipped|dip|eased|ease|shrank|shrunk"
    "|shrinking|shrink|contracted|contract|cut|cuts|cutting|reduced|reduce|reducing|lowered|lower"
    "|lowering|slashed|lost|lose|losing|shed|slid|slide|narrowed|retreated|down"
)
NEUTRAL = (
    "changed|change|changes|moved|move|moves|swung|swing|shifted|revised|corrected|adjusted|brought"
    "|taking|bringing|took|doubled|tripled|trebled|quadrupled|halved"
)
CHANGE = f"{UP}|{DOWN}|{NEUTRAL}"
"""Verbs, and "up" and "down", after which "to" brings a level, "from" a base and "by" a difference."""

CHANGE_NOUNS = (
    "rise|increase|growth|jump|surge|gain|fall|drop|decline|decrease|reduction|cut|slump|dip|change|swing"
    "|uplift|hike|boost|improvement|uptick|contraction|expansion|spike|plunge"
)
COMPARED = (
    "higher|lower|more|fewer|less|greater|larger|smaller|bigger|above|below|up|down|faster|slower|cheaper"
    "|dearer|worse|better"
)
