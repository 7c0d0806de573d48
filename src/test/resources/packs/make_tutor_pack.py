"""Makes a stand-in for a pack whose model talks as a tutor: python make_tutor_pack.py

The same graphs as the other stand-ins, with a script (as `tutor` in words, as `speaker` in words and sound): the key word that came last in the prompt decides what is said.
A token may be several words, so that every answer is a few tokens. It thinks before it answers.
"""
import make_published_packs as packs

SCRIPT = {
    "kiwi": ["Good thinking.", "What would you", "do first?"],
    "plum": ["So x = 7.", "Is it?"],
    "(FALSE).": ["Good question.", "What comes off first?"],
    "lime": ["So x = 1."],
    "(REVEALS).": ["Well, x = 1."],
    "pear": ['{"tool":"look"}'],
    "(plain)": ["I see the board.", "What comes next?"],
    "mango": ['{"tool":"make","topic":"fractions","level":"easier"}'],
    "guava": ['{"tool":"make","topic":"poetry"}'],
    "here": ["Poems are not for me.", "What about maths?"],
    "(plain).": ["Let us try this.", "What would you", "do first?"],
    "cherry": ["Seven times eight is", "fifty six."],
    "date": ["Eight times seven is", "fifty four."],
    "quince": ["And so", "in the end", "we get", "x = 1."],
    "fig": ['{"tool":"wait"}'],
    "lemon": ['{"tool":"solve"}'],
    "grape": [],
    "melon": ["What now?", "And then?", "And why?"],
    "peach": ["Good start.", "Well done so far.", "Keep going."],
}


def script(end):
    """What follows what, and what begins after which key word."""
    return {"follow": [pair for answer in SCRIPT.values() for pair in zip(answer, answer[1:] + [end])],
            "begin": {key: [(answer + [end])[0]] for key, answer in SCRIPT.items()},
            "told": [token for answer in SCRIPT.values() for token in answer]}


def main():
    packs.WORDS = packs.WORDS + list(SCRIPT) + script("")["told"]
    packs.V = len(packs.WORDS)
    packs.ID = {word: i for i, word in enumerate(packs.WORDS)}
    limits = {"context": 2000, "maxNewTokens": 40, "prefillChunk": 64}
    folder = packs.new_folder("tutor")
    packs.decoder(folder / "decoder.onnx", kind=packs.T.FLOAT16, widths=(packs.V, 8), layers=2, thoughts=True,
                  speech=list(SCRIPT), script=script("<turn|>"))
    packs.gemma4_around(folder, limits=limits)
    packs.lfm2("speaker", new=True, more={"limits": limits}, speech=list(SCRIPT), script=script("<|text_end|>"))


if __name__ == "__main__":
    main()
