"""What students say in a maths lesson: a seeded generator of utterances.

``Talk(seed).sample()`` gives a :class:`Line`: the spoken text, whether the speaker had finished, and (for half of
them) the tutor's last question. A capital letter in the raw text is a letter that is spoken by name ("A" in
"two A plus one"); ``Line.text`` is the lower-case label and ``Line.speech(...)`` the text for a synthesizer.
"""
import random
import re
from dataclasses import dataclass

from numbers_spoken import cardinal, digits, ordinal

VARIABLES = "X X X X X X X Y Y Y Z N A B C T M K P".split()
LETTERS = [chr(c) for c in range(65, 91)]
DANGLING = set("""plus minus times equals is subtract add divide multiply divided multiplied by from to the both and or so because
of on with if then i my it's that's i'd i'm do take move put get gives need should can could would what's how point over negative
open an at into we you we're let's this one's which than squared's its cause but like as in for each every when will""".split())
ASK = """can you help me solve this|can you help me|help me|please help me|can you help me with this one|could you help me with this problem|i need help
i need some help with this|i don't know how to do this|i don't know how to start|how do i start|where do i start|what do i do first|what should i do first
what do i do next|what's next|what now|what is the next step|i'm stuck|i am stuck here|i'm stuck on this one|i don't understand|i don't get it|i don't get this
i'm confused|this is confusing|i have no idea|no idea|i'm lost|can you explain that|can you explain this|could you explain it again|can you explain it differently
can you show me|can you show me how|show me an example|can you give me an example|give me a hint|can i have a hint|can you give me a hint|a hint please|hint please
another hint please|give me another hint|just give me a small hint|don't tell me the answer|don't tell me the answer just give me hints|just give me hints
please don't give me the answer|i want to do it myself|let me try it myself|i want to try|let me try|can i try again|i want to try again|can we do another one
give me another problem|can we try a harder one|can i have an easier one|give me an easier one|next problem please|next question|next one please|let's do the next one
can you check my work|can you check this|check my answer please|is this right|is that right|am i right|is it right|is that correct|is my answer correct|did i do it right
did i make a mistake|where is my mistake|where did i go wrong|what did i do wrong|is this step right|was that step okay|so is that it|am i done|are we done|is that all
can we solve this together|let's solve this|let's start|let's begin|i'm ready|okay i'm ready|i need to solve this equation|solve this equation|can you read it to me
i have homework|this is my homework|i have a test tomorrow|we did this in class|my teacher does it differently|can you look at what i wrote|look at my paper
i wrote it down|i wrote it on the board|look at this|what does this mean|what does that mean|what does solve mean|what is an equation|what is a variable
what is a coefficient|what is a fraction|what is a square root|what is the opposite of plus|what is the opposite of subtracting|what is a common denominator
tell me the answer|just tell me the answer|what's the answer|what is the answer|can you tell me if i'm close|am i close|is it close"""
WAIT = """hold on|hold on a second|hang on|wait|wait a second|wait a minute|wait wait|let me think|let me think about it|let me think for a second|hold on let me think
give me a second|give me a minute|just a second|just a moment|one moment|one second|one moment please|i'm thinking|i'm still thinking|let me see|let me check
let me write that down|let me write it down|i'm writing|i need a minute|not yet|wait let me try|wait i think i know|wait i know this|hmm let me see|um hold on
um let me think|okay wait|no wait|oh wait|wait no|actually wait|stop a second|hold on i'm not finished|i'm not done yet|let me finish"""
WHY = """why|why is that|why did you do that|why do we do that|why both sides|wait why both sides|why do i have to do it on both sides|why do we subtract
why do we divide|why can't i just add|why not|why does that work|how|how so|how does that work|how do you know|how did you get that|how did you get NUM|where did the NUM come from
where does the NUM come from|what happened to the NUM|what happened to the VAR|why is it negative|why does the sign change|what do you mean|what do you mean by that
what|what was that|what is it|what is VAR|what is NUM times NUM|what's NUM plus NUM|what is NUM divided by NUM|what is NUM minus NUM|how much is NUM times NUM
which one|which side|which number|what number|what about the NUM|what about the VAR|and the NUM|and the VAR|why NUM|from both sides|both sides|on both sides
to both sides|so it stays balanced|because it's the same on both sides|because it has to be equal|to get VAR alone|to get VAR by itself|to get rid of the NUM"""
CONTROL = """go on|go ahead|continue|keep going|please go on|carry on|yes go on|say that again|say it again|can you say that again|could you repeat that|repeat that please
repeat|can you repeat the question|what did you say|sorry what|sorry i didn't hear you|i didn't hear that|i can't hear you|pardon|slower|slower please|speak slower
can you speak more slowly|can you go slower|not so fast|too fast|you're too fast|faster|a bit faster|speed up|louder|louder please|speak up|quieter|skip|skip it
skip this one|skip this step|let's skip that|stop|stop please|please stop|pause|be quiet|start over|let's start over|start again|go back|go back one step|undo|undo that
erase that|clear the board|clear|read it again|read the problem again|next|previous|enough|that's enough|i'm finished|i'm done|done|finished|quit|goodbye|bye
see you tomorrow|thank you|thanks|thanks a lot|thank you very much|hello|hi|hi there|good morning|good afternoon|hey|how are you|i'm fine|i'm tired|can we take a break
let's take a break|can we stop now|one more please|one more|never mind|forget it|sorry|sorry my mistake|oops|excuse me|help|rubout|enter"""
SHORT = """yes|yeah|yep|yes please|yes i think so|yes i do|yes that's right|sure|of course|no|nope|no thanks|no thank you|no i don't|not really|not sure|i'm not sure|maybe
i think so|i don't think so|i guess|i guess so|okay|ok|okay got it|got it|i got it|i see|oh i see|oh okay|oh|ah|ah okay|aha|right|all right|alright|mm hm|uh huh|hmm|um|uh
fine|good|great|cool|nice|perfect|exactly|correct|that's it|that makes sense|makes sense|oh that makes sense|i understand|i understand now|now i get it|i get it now
i know|i know that|i knew it|i forgot|i forget|i don't know|i don't remember|i do not know|that's easy|this is easy|that's hard|this is hard|it's too hard|this is fun
really|are you sure|true|false|wrong|left|right side|left side|the left side|the right side|same|the same|nothing|everything|none|both|neither|both of them"""
CHAT = """my name is NAME|i'm in ORD grade|i am NUM years old|what's your name|can you hear me|are you there|is it working|it's raining|the dog is barking|my brother is here
i like maths|i don't like maths|i like this|i hate fractions|i love this|fractions are hard|we learned this last week|what time is it|it's almost NUM o'clock|i have to go
mum is calling me|my mom is calling|can i have some water|i need a pencil|where is my pencil|i need a calculator|can i use a calculator|page NUM|number NUM|question NUM
problem NUM|exercise NUM|it's question NUM|we are on page NUM|i did NUM of them|i got NUM out of NUM|it's the ORD one|the ORD one|the ORD step|in the ORD line"""
OPEN = """um|uh|so|and|the|and then|so i|so then|then i|i think|i think it's|well|because|if i|if you|what if i|what if|can i|can you|could you|is it|is the|it's|that's|and the|the other|i would
i want to|i need to|maybe we|maybe i|first i|first you|next i|so we|but|but then|but why|or|then|now i|now we|you have to|do i|do we|should i|let's|we could|we should|i don't|i just
what about|how do|how about|um so|um i|uh i|uh the|okay so|okay so i|okay then|so if|so that|well i|the answer is|the answer|it would be|that would be|so x|so x is|x is|x equals|and x|i got|i have
and that|which is|equals|plus|minus|times|divided by|subtract|add|divide|multiply|um subtract|um add|um divide|take|take away|to get|the x|the first|then you|then subtract|then divide by"""
FILLERS = ["um", "uh", "okay", "so", "okay so", "well", "right", "and", "then", "hmm", "oh", "oh okay", "i think", "maybe", "yeah", "wait", "now", "so now", "um so", "uh so", "alright", "okay um"]
TAILS = ["right", "i think", "i guess", "maybe", "is that right", "please", "i suppose", "or something", "okay", "yeah"]
MURMURS = ["hmm", "hmm", "hmm", "mm hm", "mm hm", "um", "uh", "yeah", "yeah", "yeah", "yes", "okay", "okay", "right", "i see", "oh", "ah", "no", "wait", "uh huh", "sure", "yep",
           "got it", "oh okay", "all right", "let me think", "hold on", "stop", "hmm okay", "um yeah", "yeah okay", "hmm let me think", "eight", "and", "you", "one", "the"]
NAMES = "anna ben sam tom lucy maria david emma jack leo mia noah olivia peter sara tim".split()
QUESTIONS = {
    "step": ["what could you do first", "what is the next step", "what can you do to both sides", "how can we get x alone", "what would undo the plus", "what comes next",
             "what should we do with this number", "how would you start", "what is the opposite of adding"],
    "value": ["what is x", "so what is x", "what do you get", "what is left", "what is that", "how much is it", "what does x equal", "what number is it", "what is the answer"],
    "equation": ["what is the equation now", "what do you have now", "what does it look like now", "read me the problem", "can you read it", "what is left on each side"],
    "yesno": ["does that make sense", "shall we go on", "do you want a hint", "are you sure", "is it the same on both sides", "would you like another one", "did you check it"],
    "why": ["why did you do that", "why does it work", "why both sides", "can you say why", "how do you know"],
    "any": ["how can i help", "what are you working on", "take your time", "tell me more", "go on"],
}


@dataclass
class Line:
    raw: str
    complete: bool
    context: str
    kind: str

    @property
    def text(self):
        """The label: lower case words."""
        return self.raw.lower()

    def speech(self, rng, zed=False):
        """Text for a synthesizer: letters by name, sometimes commas, a hanging end when incomplete."""
        words = []
        for word in self.raw.split():
            if len(word) == 1 and word.isupper():
                word = {"A": "ay", "Z": "zed" if zed else "zee"}.get(word, word)
            words.append(word)
            if word in ("um", "uh", "okay", "so", "wait", "well", "oh", "hmm", "no", "right") and rng.random() < 0.45:
                words[-1] += ","
        text = " ".join(words).replace("mm hm", "um hum").replace("hmm", "hum")  # flite and festival would spell them
        return text + ("," if not self.complete else rng.choice([".", ".", ".", "", "?"]))


def _split(block):
    return [p.strip() for p in re.split(r"[|\n]", block) if p.strip()]


class Talk:
    """A seeded source of lines."""

    def __init__(self, seed):
        self.r = random.Random(seed)
        self.ask, self.wait, self.why, self.control, self.short, self.chat, self.open = map(_split, (ASK, WAIT, WHY, CONTROL, SHORT, CHAT, OPEN))

    # numbers and expressions
    def number(self, big=0.15):
        r = self.r
        u = r.random()
        if u < 0.62:
            return cardinal(r.randint(0, 12))
        if u < 1 - big:
            return cardinal(r.randint(10, 99), "")
        if u < 1 - big / 2:
            return cardinal(r.randint(100, 999), r.choice(["", "and"]))
        return cardinal(r.randint(1000, 9999), r.choice(["", "and"]))

    def small(self):
        return cardinal(self.r.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 1, 2, 3, 4, 5]))

    def fraction(self):
        r = self.r
        return r.choice([
            lambda: r.choice(["a half", "one half", "a third", "one third", "two thirds", "a quarter", "one quarter", "three quarters", "one fourth", "three fourths", "two fifths", "an eighth", "five sixths", "a tenth"]),
            lambda: f"{self.small()} over {self.small()}",
            lambda: f"{cardinal(r.randint(1, 9))} {ordinal(r.randint(3, 12))}s",
            lambda: f"{self.small()} and a half"])()

    def decimal(self):
        r = self.r
        return f"{r.choice(['zero ', '', 'one ', 'two ', self.small() + ' '])}point {digits(r.choice([r.randint(1, 9), r.randint(10, 99)]))}".strip()

    def value(self):
        r = self.r
        u = r.random()
        text = self.number(0.08) if u < 0.72 else self.fraction() if u < 0.87 else self.decimal()
        return (r.choice(["minus ", "negative "]) if r.random() < 0.2 else "") + text

    def var(self):
        return self.r.choice(VARIABLES)

    def term(self, v=None):
        r, v = self.r, v or self.var()
        u = r.random()
        if u < 0.3:
            return v
        if u < 0.78:
            return f"{self.small()} {v}"
        if u < 0.84:
            return f"{v} squared"
        if u < 0.87:
            return r.choice([f"{self.small()} {v} squared", f"{v} cubed", f"{v} to the power of {self.small()}", f"{v} to the {ordinal(r.randint(4, 9))}"])
        if u < 0.92:
            return f"{v} {r.choice(['over', 'divided by'])} {self.small()}"
        if u < 0.95:
            return r.choice([f"the square root of {r.choice([v, self.number()])}", f"square root of {self.small()}", f"root {v}"])
        return f"{self.fraction()} {r.choice(['', 'of '])}{v}"

    def op(self):
        return self.r.choice(["plus"] * 4 + ["minus"] * 4 + ["times", "take away"])

    def bracket(self, v):
        r = self.r
        inner = f"{self.term(v)} {r.choice(['plus', 'minus'])} {self.small()}"
        k = self.small()
        return r.choice([f"{k} times {inner} in brackets", f"{k} open bracket {inner} close bracket", f"{k} brackets {inner}", f"{k} open parenthesis {inner} close parenthesis",
                         f"{k} times the bracket {inner}", f"{k} times the quantity {inner}", f"open bracket {inner} close bracket"])

    def side(self, v):
        r = self.r
        u = r.random()
        if u < 0.22:
            return self.value()
        if u < 0.38:
            return self.term(v)
        if u < 0.82:
            return f"{self.term(v)} {self.op()} {self.number(0.05)}"
        if u < 0.9:
            return f"{self.number(0.05)} {self.op()} {self.term(v)}"
        return self.bracket(v)

    def equation(self):
        r, v = self.r, self.var()
        sign = r.choice(["equals"] * 6 + ["is", "is equal to", "equal to", "is the same as"] + ["is less than", "is greater than", "is less than or equal to", "is more than"])
        left = f"{self.term(v)} {self.op()} {self.number(0.05)}" if r.random() < 0.55 else self.side(v)
        return f"{left} {sign} {self.value() if r.random() < 0.6 else self.side(v)}"

    def expression(self):
        r = self.r
        u = r.random()
        if u < 0.4:
            return self.side(self.var())
        if u < 0.75:
            return f"{self.number()} {r.choice(['plus', 'minus', 'times', 'divided by', 'over', 'take away'])} {self.number()}"
        return f"{self.term()} {self.op()} {self.term()}"

    # what people do with them
    def step(self):
        r = self.r
        n = self.value() if r.random() < 0.3 else self.small()
        t = r.choice([n, n, n, n, self.term(), f"the {n}", f"the {self.var()}"])
        sides = r.choice(["from both sides"] * 3 + ["on both sides", "from each side", "from the left and the right", "both sides", "from the right side", ""])
        to = r.choice(["to both sides"] * 3 + ["on both sides", "to each side", "to the left side", ""])
        do = r.choice([
            lambda: f"{r.choice(['subtract', 'subtract', 'subtract', 'take away', 'take', 'remove'])} {t} {sides}",
            lambda: f"add {t} {to}",
            lambda: f"divide {r.choice(['both sides', 'both sides', '', 'each side', 'everything', 'it'])} by {n}",
            lambda: f"multiply {r.choice(['both sides', 'both sides', '', 'each side', 'everything'])} by {n}",
            lambda: f"move the {r.choice([n, self.var()])} {r.choice(['over', 'to the other side', 'to the right', 'to the left', 'across'])}",
            lambda: f"get rid of the {n}",
            lambda: r.choice(["expand the brackets", "multiply out the brackets", "open the brackets", "combine like terms", "collect the terms", "simplify", "simplify the left side",
                              "factor it", "take the square root", "square both sides", "flip the sign", "swap the sides", "cancel the " + n, "cross multiply", "find a common denominator",
                              "multiply by the denominator", "undo the plus " + n, "undo the minus " + n, "isolate " + self.var(), "put " + n + " in for " + self.var(), "check it", "plug it in"]),
        ])()
        form = r.choice(["{}"] * 9 + ["i {}", "we {}", "you {}", "i would {}", "i'd {}", "we should {}", "we could {}", "i can {}", "should i {}", "do i {}", "can i {}", "can i just {}", "do we {}",
                                      "i want to {}", "i need to {}", "you have to {}", "we have to {}", "so i have to {}", "let's {}", "maybe {}", "first {}", "then {}", "then i {}", "next {}", "now {}",
                                      "could we {}", "what if i {}", "and then {}", "i think we {}", "i think i should {}", "i'm going to {}"])
        return form.format(do)

    def part(self):
        """A fragment that answers a question."""
        r = self.r
        return r.choice([lambda: f"{self.small()} {r.choice(['from both sides', 'on both sides', 'to both sides'])}", lambda: f"by {self.small()}", lambda: f"minus {self.small()}",
                         lambda: f"plus {self.small()}", lambda: f"the {self.small()}", lambda: f"the {self.var()}", lambda: f"times {self.small()}", lambda: f"divided by {self.small()}",
                         lambda: f"the {ordinal(r.randint(1, 12))} {r.choice(['one', 'term', 'number', 'line'])}"])()

    def answer(self):
        r, v, n = self.r, self.var(), self.value()
        return r.choice([f"{v} equals {n}"] * 5 + [f"{v} is {n}"] * 3 + [f"so {v} equals {n}", f"it's {n}", f"it is {n}", f"is it {n}", f"is it {n}", f"the answer is {n}", f"i got {n}", f"i get {n}",
                         f"that's {n}", f"that is {n}", f"that gives {n}", f"so {v} is {n}", f"i think it's {n}", f"i think {v} is {n}", f"it equals {n}", f"{v} is equal to {n}", f"{n}", f"{n}", f"{n}",
                         f"that makes {n}", f"then {v} equals {n}", f"it has to be {n}", f"{v} must be {n}", f"could it be {n}", f"would {v} be {n}", f"is {v} {n}", f"{v} equals {n} or {self.value()}", f"{n} no {self.value()}"])

    def sum(self):
        r = self.r
        return f"{self.small()} {r.choice(['plus', 'minus', 'times', 'divided by'])} {self.small()} {r.choice(['is', 'equals', 'makes'])} {self.number(0.05)}"

    def say_equation(self):
        r = self.r
        e = self.equation()
        return r.choice([e] * 8 + [f"it says {e}", f"the equation is {e}", f"i have {e}", f"so {e}", f"now i have {e}", f"now it's {e}", f"that leaves {e}", f"then {e}", f"so we get {e}", f"the problem is {e}",
                                   f"i need to solve {e}", f"can you help me solve {e}", f"i wrote {e}", f"we have {e}", f"how do i solve {e}", f"solve {e}"])

    def isolated(self):
        r = self.r
        u = r.random()
        if u < 0.34:
            return cardinal(r.choice([r.randint(0, 20), r.randint(0, 100), r.randint(0, 999), r.randint(0, 9999)]), r.choice(["", "", "and"]))
        if u < 0.42:
            return ordinal(r.choice([r.randint(1, 20), r.randint(1, 100)]))
        if u < 0.56:
            return " ".join(r.choice(LETTERS) for _ in range(r.choice([1, 1, 1, 2, 3, 4])))
        if u < 0.68:
            return " ".join(digits(r.randint(0, 9)) for _ in range(r.randint(2, 7)))
        if u < 0.78:
            return f"{r.choice(['point ', 'line ', 'angle ', 'side ', 'part ', '', 'question '])}{r.choice(LETTERS)}"
        return r.choice("plus minus times equals squared divided over bracket brackets subtract add multiply divide half quarter third negative positive fraction decimal equation "
                        "sum product answer zero percent root power hundred thousand million triangle circle square angle area factor".split())

    def fill(self, text):
        while "NUM" in text:
            text = text.replace("NUM", self.number(0.1), 1)
        while "ORD" in text:
            text = text.replace("ORD", ordinal(self.r.randint(1, 12)), 1)
        return text.replace("VAR", self.var()).replace("NAME", self.r.choice(NAMES))

    def disfluent(self, text):
        """Fillers, repetitions and repairs."""
        r = self.r
        words = text.split()
        u = r.random()
        if u < 0.45:
            words.insert(0, r.choice(FILLERS))
        elif u < 0.6 and len(words) > 2:
            words.insert(r.randint(1, len(words) - 1), r.choice(["um", "uh", "um", "uh", "hmm"]))
        elif u < 0.7 and len(words) > 2:
            k = r.randint(1, min(3, len(words) - 1))
            words = words[:k] + words
        elif u < 0.82 and len(words) > 2:
            k = r.randint(2, min(4, len(words)))
            words = words[:k] + r.choice([["no"], ["no", "wait"], ["i", "mean"], ["sorry"], ["no", "sorry"]]) + words
        elif u < 0.93:
            words += r.choice(TAILS).split()
        return " ".join(words)

    def cut(self):
        """A sentence that stops where nobody stops, or an opening that never went on."""
        r = self.r
        if r.random() < 0.3:
            text = self.upper(r.choice(self.open))
            return text
        for _ in range(20):
            words = r.choice([self.step, self.say_equation, self.answer, self.step, self.say_equation, self.expression, self.sum, lambda: self.fill(r.choice(self.ask + self.why))])().split()
            points = [i for i in range(1, len(words)) if words[i - 1] in DANGLING]
            if points:
                text = " ".join(words[:r.choice(points)])
                if r.random() < 0.3:
                    text = f"{r.choice(FILLERS)} {text}"
                if r.random() < 0.15:
                    text += " " + r.choice(["um", "uh"])
                return text
        return "so i"

    @staticmethod
    def upper(text):
        """Marks the single letters x, y, z of a fixed phrase as letters."""
        return re.sub(r"\b([xyz])\b", lambda m: m.group(1).upper(), text)

    def sample(self):
        """One utterance."""
        r = self.r
        u = r.random()
        complete, context = True, ""
        if u < 0.11:
            kind, text, context = "ask", self.upper(r.choice(self.ask)), "any"
        elif u < 0.30:
            kind, text, context = "step", self.step(), "step"
        elif u < 0.46:
            kind, text, context = "answer", self.answer(), "value"
        elif u < 0.56:
            kind, text, context = "equation", self.say_equation(), "equation"
        elif u < 0.59:
            kind, text, context = "expression", r.choice([self.expression, self.sum])(), "value"
        elif u < 0.62:
            kind, text, context = "part", self.part(), "step"
        elif u < 0.66:
            kind, text, context = "wait", r.choice(self.wait), r.choice(["step", "value"])
        elif u < 0.70:
            kind, text, context = "why", self.fill(r.choice(self.why)), r.choice(["why", "step"])
        elif u < 0.75:
            kind, text, context = "control", r.choice(self.control), "any"
        elif u < 0.80:
            kind, text, context = "short", r.choice(self.short), "yesno"
        elif u < 0.82:
            kind, text, context = "chat", self.fill(r.choice(self.chat)), "any"
        elif u < 0.88:
            kind, text, context = "isolated", self.isolated(), "value"
        else:
            kind, text, complete, context = "cut", self.cut(), False, r.choice(["step", "value", "equation"])
        if complete and kind not in ("isolated", "short", "control") and r.random() < 0.26:
            text = self.disfluent(text)
        if complete and kind == "ask" and r.random() < 0.15:
            text = f"{text} {r.choice(self.ask)}"
        text = " ".join(text.split())
        if complete and text.split()[-1] in ("um", "uh", "by", "the", "to", "from"):
            complete = False
        if text in ("um", "uh", "hmm", "so", "and", "the"):
            complete = False
        if r.random() < 0.15:
            context = r.choice(list(QUESTIONS))
        return Line(text, complete, r.choice(QUESTIONS[context]), kind)

    def murmurs(self, count):
        """What is said while listening or thinking, alone; and the words that it is taken for."""
        out = []
        for _ in range(count):
            text = self.r.choice(MURMURS)
            complete = text not in ("hmm", "um", "uh", "and", "the")
            out.append(Line(text, complete, self.r.choice(QUESTIONS[self.r.choice(["step", "value", "any"])]), "murmur"))
        return out

    def lines(self, count, avoid=()):
        """``count`` lines whose text is not in ``avoid``; short fixed phrases may repeat a little."""
        seen, out = {}, []
        while len(out) < count:
            line = self.sample()
            if line.text in avoid or seen.get(line.text, 0) >= 6:
                continue
            seen[line.text] = seen.get(line.text, 0) + 1
            out.append(line)
        return out


if __name__ == "__main__":
    for line in Talk(1).lines(60):
        print(f"{'    ' if line.complete else 'cut '}{line.kind:10} {line.text}")
