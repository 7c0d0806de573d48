"""Seeded generator of the lines a school pupil writes, as compact LaTeX.

The spelling is the one the product uses everywhere: no spaces except after a control word that is
followed by a letter (``3\\times x`` but ``3\\times4``), braces always present (``x^{2}``,
``\\frac{1}{2}``, ``\\sqrt{x}``), ``%`` unescaped, ``-`` for minus.

Use as a library::

    rng = random.Random(7)
    line = random_line(rng)          # '3x+1=4'
    units = tokens(line)             # ['3', 'x', '+', '1', '=', '4'], control words are one unit
    join(units) == line              # spelling restored from units

or print examples::  python latex.py --count 20 --seed 7
"""

import argparse
import random
import re

CONTROL = ("\\frac", "\\sqrt", "\\times", "\\div", "\\cdot", "\\le", "\\ge", "\\ne", "\\pm", "\\pi")
LETTERS = "xyzwabcdhkmnpqrstuvg"
UNITS = list("0123456789") + list(LETTERS) + list("+-=<>()./,%^{}") + list(CONTROL)
"""Every unit a line may contain; the recogniser's alphabet (blank excluded)."""

_UNIT = re.compile("|".join(re.escape(word) for word in CONTROL) + r"|\S")
# Letters and their weights: x rules the school book.
_LETTER_WEIGHTS = [60, 16, 5, 3, 7, 6, 2, 1, 1, 1, 2, 4, 2, 1, 1, 1, 3, 1, 1, 1]


def tokens(latex):
    """Cut a LaTeX line into units: control words whole, everything else one character each."""
    return _UNIT.findall(latex)


def join(units):
    """Join units into compact LaTeX, with a space only between a control word and a letter."""
    out = []
    for unit in units:
        if out and out[-1][0] == "\\" and unit[0].isalpha():
            out.append(" ")
        out.append(unit)
    return "".join(out)


def balanced(latex):
    """Whether braces close properly and every structure has the arguments it needs."""
    depth = 0
    for unit in tokens(latex):
        depth += (unit == "{") - (unit == "}")
        if depth < 0:
            return False
    return depth == 0


class _Lines:
    """The grammar; one method per kind of thing, all drawing on one random.Random."""

    def __init__(self, rng):
        self.rng = rng

    def chance(self, p):
        return self.rng.random() < p

    def pick(self, *options):
        return self.rng.choice(options)

    # --- numbers -------------------------------------------------------------------------------

    def digits(self):
        """A whole number, small ones most often."""
        kind = self.rng.random()
        if kind < 0.62:
            return str(self.rng.randint(1, 9))
        if kind < 0.90:
            return str(self.rng.randint(10, 99))
        if kind < 0.97:
            return str(self.rng.randint(100, 999))
        if kind < 0.985:
            return "0"
        return str(self.rng.randint(1000, 99999))

    def small(self):
        return str(self.rng.randint(2, 12))

    def decimal(self):
        whole = self.rng.choice(["0", "0", str(self.rng.randint(1, 9)), str(self.rng.randint(10, 99))])
        places = self.rng.choice([1, 1, 1, 2, 2, 3])
        return whole + "." + "".join(str(self.rng.randint(0, 9)) for _ in range(places))

    def fraction(self):
        return "\\frac{%s}{%s}" % (self.pick(self.digits(), self.small()), self.small())

    def number(self):
        """Any unsigned number: whole, decimal, fraction, mixed."""
        kind = self.rng.random()
        if kind < 0.78:
            return self.digits()
        if kind < 0.89:
            return self.decimal()
        if kind < 0.98:
            return self.fraction()
        return str(self.rng.randint(1, 9)) + self.fraction()

    def signed(self):
        return ("-" if self.chance(0.2) else "") + self.number()

    # --- algebra -------------------------------------------------------------------------------

    def letter(self):
        return self.rng.choices(LETTERS, _LETTER_WEIGHTS)[0]

    def sign(self):
        return self.pick("+", "-")

    def coefficient(self):
        kind = self.rng.random()
        if kind < 0.25:
            return ""
        if kind < 0.85:
            return str(self.rng.randint(2, 12)) if self.chance(0.8) else str(self.rng.randint(13, 99))
        if kind < 0.93:
            return self.fraction()
        return self.decimal()

    def term(self, letter):
        """A term in the letter: 3x, x/2, \\frac{x}{2}, \\frac{2x}{3}, 3\\times x …"""
        kind = self.rng.random()
        if kind < 0.80:
            return self.coefficient() + letter
        if kind < 0.90:
            top = letter if self.chance(0.6) else self.small() + letter
            return "\\frac{%s}{%s}" % (top, self.small())
        if kind < 0.93:
            return letter + "/" + self.small()
        if kind < 0.96:
            return self.small() + self.pick("\\times", "\\times", "\\cdot") + " " + letter
        return letter + "\\div" + self.small()

    def linear(self, letter):
        """A linear expression such as 3x+1, 7-2x, 4x."""
        kind = self.rng.random()
        if kind < 0.62:
            text = self.term(letter) + self.sign() + self.number()
        elif kind < 0.78:
            text = self.number() + self.sign() + self.term(letter)
        elif kind < 0.90:
            text = self.term(letter)
        else:
            text = self.term(letter) + self.sign() + self.term(letter) + self.sign() + self.number()
        return ("-" if self.chance(0.08) else "") + text

    def simple(self, letter):
        """The plain inside of a bracket: x-3, 2x+5, 4-x."""
        part = self.pick("", "", str(self.rng.randint(2, 9))) + letter
        number = self.digits()
        return part + self.sign() + number if self.chance(0.8) else number + self.sign() + part

    def bracket(self, letter):
        """2(x-3), -(x+1), 3(x-2)+4, (x+1)(x-2)."""
        text = self.pick("", "", "-") if self.chance(0.15) else str(self.rng.randint(2, 12))
        text += "(" + self.simple(letter) + ")"
        if self.chance(0.3):
            text += self.sign() + self.pick(self.digits(), self.term(letter))
        return text

    def side(self, letter):
        kind = self.rng.random()
        if kind < 0.66:
            return self.linear(letter)
        if kind < 0.86:
            return self.bracket(letter)
        if kind < 0.95:
            return "\\frac{%s}{%s}" % (self.simple(letter), self.small())
        return self.digits() + self.sign() + self.bracket(letter).lstrip("-")

    # --- whole lines ---------------------------------------------------------------------------

    def easy_equation(self):
        """The staple: ax+b=c with whole numbers."""
        x = self.letter()
        a = self.pick("", *[str(n) for n in range(2, 13)])
        c = ("-" if self.chance(0.12) else "") + self.pick(self.digits(), str(self.rng.randint(0, 30)))
        left = self.pick(a + x + self.sign() + self.digits(), a + x + self.sign() + self.digits(),
                         a + x, self.digits() + self.sign() + a + x)
        return left + "=" + c if self.chance(0.88) else c + "=" + left

    def equation(self):
        x = self.letter()
        left = self.side(x)
        right = self.side(x) if self.chance(0.35) else self.signed()
        if self.chance(0.08):
            left, right = right, left
        return left + "=" + right

    def solution(self):
        x = self.letter()
        kind = self.rng.random()
        if kind < 0.80:
            return x + "=" + self.signed()
        if kind < 0.90:
            return x + "=" + self.pick("", "-") + self.digits() + self.sign() + self.digits()
        if kind < 0.95:
            return x + "=\\pm" + self.digits()
        return x + "=" + self.signed() + "," + self.letter() + "=" + self.signed()

    def inequality(self):
        x = self.letter()
        relation = self.pick("<", ">", "\\le", "\\ge", "\\ne")
        left = self.pick(x, self.linear(x), self.side(x))
        right = self.side(x) if self.chance(0.15) else self.signed()
        if self.chance(0.12):
            relation = self.pick("<", "\\le")
            return join(tokens(self.signed() + relation + x + self.pick("<", "\\le") + self.signed()))
        return join(tokens(left + relation + right))

    def expression(self):
        x = self.letter()
        return self.pick(self.side(x), self.linear(x), self.linear(x) + self.sign() + self.term(self.letter()),
                         self.bracket(x))

    def power(self):
        x = self.letter()
        n = self.pick("2", "2", "2", "3", "4", str(self.rng.randint(5, 12)), self.pick("n", "-1", "-2"))
        base = self.pick(x, x, self.coefficient() + x, self.digits(), "(" + self.simple(x) + ")", "(-%s)" % self.small())
        return base + "^{" + n + "}"

    def quadratic(self):
        x = self.letter()
        kind = self.rng.random()
        if kind < 0.45:
            a = self.pick("", "", str(self.rng.randint(2, 9)))
            b = self.pick("", str(self.rng.randint(2, 15)))
            text = a + x + "^{2}" + self.sign() + b + x + self.sign() + self.digits()
        elif kind < 0.65:
            text = "(%s)(%s)" % (self.simple(x), self.simple(x))
        elif kind < 0.85:
            text = self.power() + self.pick("", self.sign() + self.digits())
        else:
            text = self.power() + self.sign() + self.power()
        return text + self.pick("=0", "=" + self.digits(), "")

    def root(self):
        x = self.letter()
        inside = self.pick(x, self.digits(), self.digits(), self.simple(x), x + "^{2}" + self.sign() + self.digits())
        text = self.pick("", "", str(self.rng.randint(2, 9))) + "\\sqrt{" + inside + "}"
        if self.chance(0.3):
            text += self.sign() + self.digits()
        return text + self.pick("", "=" + self.digits(), "=" + self.digits())

    def arithmetic(self):
        """Sums of numbers, usually with an answer."""
        operators = self.pick(("+", "-"), ("+", "-", "\\times", "\\div"), ("\\times", "\\div"), ("\\times",), ("/",),
                              ("\\cdot", "+"))
        plain = self.chance(0.75)
        text = self.digits() if plain else self.number()
        for _ in range(self.rng.choice([1, 1, 1, 2, 2, 3])):
            nxt = self.digits() if plain else self.number()
            if self.chance(0.06):
                nxt = "(-%s)" % nxt
            text += self.rng.choice(operators) + nxt
        return text + self.pick("", "=", "=" + self.signed(), "=" + self.digits(), "=" + self.digits())

    def fractions(self):
        """Fractions added, multiplied, simplified."""
        text = self.fraction()
        for _ in range(self.rng.choice([0, 1, 1, 2])):
            text += self.pick("+", "-", "\\times", "\\div", "=") + self.fraction()
        return text + self.pick("", "=", "=" + self.fraction(), "=" + self.digits())

    def percent(self):
        number = self.pick(self.digits(), self.decimal(), self.pick("5", "10", "20", "25", "50", "75"))
        return self.pick(number + "%", number + "%\\times" + self.digits() + self.pick("", "=" + self.number()),
                         number + "%=" + self.pick(self.decimal(), self.fraction()), self.decimal() + "=" + number + "%")

    def formula(self):
        a, b = self.letter(), self.letter()
        return self.pick("a=\\pi r^{2}", "c=2\\pi r", "y=mx+c", "a=\\frac{bh}{2}", "v=\\frac{d}{t}", "a^{2}+b^{2}=c^{2}",
                         a + "+" + b + "=" + self.digits(), "y=" + self.linear("x"), a + "=" + self.number() + b,
                         self.small() + a + self.sign() + self.small() + b + "=" + self.digits(),
                         self.digits() + "\\pi", "\\pi=3.14", "p=2(a+b)")

    def soup(self):
        """Random well-formed strings, so that the recogniser looks at the ink and not at the grammar."""
        x = self.letter()
        parts = [self.pick(self.digits(), self.letter(), self.sign(), self.term(x), "(", ")", "=", ".", ",", "%",
                           self.fraction(), self.power(), "<", ">", "\\times", "\\div", "\\le", "\\ge")
                 for _ in range(self.rng.randint(1, 7))]
        return "".join(parts)


_KINDS = (("easy_equation", 26), ("equation", 22), ("solution", 9), ("inequality", 6), ("expression", 7),
          ("quadratic", 6), ("power", 2), ("root", 3), ("arithmetic", 9), ("fractions", 4), ("percent", 2),
          ("formula", 2), ("soup", 5))


def random_line(rng, longest=34):
    """One random line of at most ``longest`` units, drawn with the given random.Random."""
    names, weights = zip(*_KINDS)
    while True:
        line = getattr(_Lines(rng), rng.choices(names, weights)[0])()
        units = tokens(line)
        if units and len(units) <= longest and line != "-":
            return join(units)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    for _ in range(args.count):
        print(random_line(rng))


if __name__ == "__main__":
    main()
