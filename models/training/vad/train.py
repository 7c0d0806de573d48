"""Train the voice-activity network; resumes from its checkpoint.

    nice -n 10 python train.py --data ../../../../shared/data --cache CACHE --steps 700
"""

import argparse
import multiprocessing
import os
import time

import torch

from data import Mixer, build_cache
from model import VoiceActivity, parameters

HERE = os.path.dirname(os.path.abspath(__file__))


def _produce(path, seed, size, queue):
    """Worker: fill the queue with training batches."""
    mixer = Mixer(path, test=False, seed=seed)
    while True:
        queue.put(mixer.batch(size))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", default=os.path.join(HERE, "../../../../shared/data"))
    parser.add_argument("--cache", required=True, help="folder for decoded audio and the checkpoint")
    parser.add_argument("--steps", type=int, default=700)
    parser.add_argument("--batch", type=int, default=48)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    path = build_cache(args.data, args.cache)
    model = VoiceActivity()
    optimiser = torch.optim.AdamW(model.parameters(), lr=args.rate, weight_decay=1e-4)
    checkpoint, step = os.path.join(args.cache, "vad.pt"), 0
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        step = saved["step"]
    print(f"{parameters(model)} parameters, from step {step}", flush=True)
    queue = multiprocessing.Queue(4)
    for worker in range(args.workers):
        multiprocessing.Process(target=_produce, args=(path, args.seed + 1000 * (worker + 1) + step, args.batch, queue),
                                daemon=True).start()
    began, total, correct = time.time(), 0.0, 0.0
    while step < args.steps:
        for group in optimiser.param_groups:
            warm = min(1.0, (step + 1) / 40)
            group["lr"] = args.rate * warm * max(0.02, 1 - step / args.steps)
        samples, labels, weight = map(torch.from_numpy, queue.get())
        logits = model.sequence(samples)
        loss = (torch.nn.functional.binary_cross_entropy_with_logits(logits, labels, reduction="none") * weight).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        total += loss.item()
        correct += ((logits > 0) == (labels > 0.5)).float().mean().item()
        if step % 25 == 0:
            print(f"step {step} loss {total / 25:.4f} accuracy {correct / 25:.4f} {time.time() - began:.0f} s", flush=True)
            total = correct = 0.0
        if step % 25 == 0 or step == args.steps:
            torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "step": step}, checkpoint + ".new")
            os.replace(checkpoint + ".new", checkpoint)


if __name__ == "__main__":
    main()
