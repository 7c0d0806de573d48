"""The mean of two checkpoints of one training: ``python mean.py BEFORE.pt AFTER.pt --share 0.7 --out RUN/mean.pt``.

Weights trained on from a common beginning can be averaged (Wortsman et al., "Robust fine-tuning of zero-shot models",
2022): the mean keeps most of what the later ones learnt, and most of what they forgot."""
import argparse

import torch

PARTS = ("model", "bridge", "decoder", "vision")


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("before")
    ap.add_argument("after")
    ap.add_argument("--share", type=float, default=0.7, help="of the later weights, 0 to 1")
    ap.add_argument("--out", required=True)
    args = ap.parse_args()
    before, after = (torch.load(path, weights_only=False) for path in (args.before, args.after))
    mean = {"state": before["state"]}
    for part in PARTS:
        mean[part] = {name: torch.lerp(old, after[part][name], args.share) if torch.is_floating_point(old) else old for name, old in before[part].items()}
    torch.save(mean, args.out)


if __name__ == "__main__":
    main()
