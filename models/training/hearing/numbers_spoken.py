"""Numbers as people say them."""
ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen").split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINAL = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth"}


def cardinal(n, joiner=""):
    """0 … 9999 in words; ``joiner`` "and" gives "two hundred and five"."""
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + (" " + ONES[n % 10] if n % 10 else "")
    if n < 1000:
        head, rest = ONES[n // 100] + " hundred", n % 100
    else:
        head, rest = ONES[n // 1000] + " thousand", n % 1000
    if not rest:
        return head
    link = f" {joiner} " if joiner and rest < 100 else " "
    return head + link + cardinal(rest, joiner)


def ordinal(n):
    """The ordinal of 1 … 9999 in words."""
    words = cardinal(n).split()
    last = words[-1]
    words[-1] = ORDINAL.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return " ".join(words)


def digits(n):
    """Digit by digit."""
    return " ".join(ONES[int(d)] for d in str(n))
