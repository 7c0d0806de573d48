"""Teach the seeing encoder to read strips with CTC and a small reader; resumes from its checkpoint.

    OMP_NUM_THREADS=1 nice -n 10 python train.py --cache CACHE --minutes 30

The learning rate falls with the time spent, so ``--minutes`` is what the whole run may take, pauses
between runs not counted. Writes CACHE/pretrain.pt (everything) and CACHE/encoder.pt (the encoder).
"""

import argparse
import math
import os
import time

import torch

from data import batches
from latex import UNITS, tokens
from model import Pretrainer

IDS = {unit: i + 1 for i, unit in enumerate(UNITS)}


def target(latex):
    """LaTeX lines to (unit ids [B, n] padded with 0, lengths [B])."""
    rows = [[IDS[unit] for unit in tokens(line)] for line in latex]
    lengths = torch.tensor([len(row) for row in rows])
    padded = torch.zeros(len(rows), int(lengths.max()), dtype=torch.long)
    for i, row in enumerate(rows):
        padded[i, :len(row)] = torch.tensor(row)
    return padded, lengths


def save(path, content):
    torch.save(content, path + ".new")
    os.replace(path + ".new", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--cache", required=True)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--columns", type=int, default=6400, help="columns of strip per batch")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    model = Pretrainer().to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(model.parameters(), lr=args.rate, weight_decay=0.01, betas=(0.9, 0.98))
    whole, step, spent, epoch = os.path.join(args.cache, "pretrain.pt"), 0, 0.0, 0
    if os.path.exists(whole):
        saved = torch.load(whole, weights_only=True)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        step, spent, epoch = saved["step"], saved["spent"], saved["epoch"]
    print(f"{sum(p.numel() for p in model.encoder.parameters())} parameters in the encoder", flush=True)
    began, sums, seen = time.time() - spent, [0.0, 0.0], 0
    while time.time() - began < args.minutes * 60:
        epoch += 1
        for pixels, _, latex in batches(args.cache, seed=args.seed * 1000 + epoch, columns=args.columns):
            part = (time.time() - began) / (args.minutes * 60)
            if part >= 1:
                break
            for group in optimiser.param_groups:
                group["lr"] = args.rate * min(1, (step + 1) / 100) * (0.02 + 0.49 * (1 + math.cos(math.pi * part)))
            ctc, read = model.losses(pixels.contiguous(memory_format=torch.channels_last), *target(latex))
            optimiser.zero_grad()
            (0.6 * ctc + 0.4 * read).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            step, seen = step + 1, seen + len(latex)
            sums = [sums[0] + ctc.item(), sums[1] + read.item()]
            if step % 100 == 0:
                print(f"epoch {epoch} step {step} ctc {sums[0] / 100:.3f} read {sums[1] / 100:.3f} "
                      f"{seen} strips {time.time() - began:.0f} s", flush=True)
                sums = [0.0, 0.0]
            if step % 200 == 0:
                _checkpoint(args.cache, whole, model, optimiser, step, time.time() - began, epoch)
    _checkpoint(args.cache, whole, model, optimiser, step, time.time() - began, epoch)


def _checkpoint(cache, whole, model, optimiser, step, spent, epoch):
    save(whole, {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "step": step, "spent": spent, "epoch": epoch})
    save(os.path.join(cache, "encoder.pt"), {"encoder": model.encoder.state_dict(), "step": step})


if __name__ == "__main__":
    main()
