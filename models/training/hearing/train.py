"""Trains the hearing encoder with CTC, then together with the shared decoder and the seeing encoder.

    python train.py --cache CACHE --out RUN --deadline 21:55                     (CTC alone)
    python train.py --cache CACHE --out RUN --deadline 21:55 --joint tokenizer.json --strips SEEING_CACHE

The learning rate follows the clock: warm-up, then a cosine that ends at the deadline. Checkpoints every few
minutes to RUN/last.pt; started again it resumes. The curve is RUN/curve.csv. Two single-threaded workers that
average their gradients suit a shared machine better than one process with two threads."""
import argparse
import csv
import datetime
import math
import os
import time
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F

from batches import Corpus, batches, encode, tensors
from cache_synth import unseen_lines
from joint import Shared, strips
from model import AudioEncoder, autocast
from scoring import greedy_ctc, word_error
from tokenizer import Units


SHARED = {"bridge", "decoder", "vision"}


def clock(text):
    """The next HH:MM as a timestamp (or the last one, when it was within six hours)."""
    now = datetime.datetime.now()
    hour, minute = map(int, text.split(":"))
    at = now.replace(hour=hour, minute=minute, second=0)
    return (at + datetime.timedelta(days=at < now - datetime.timedelta(hours=6))).timestamp()


def ctc_loss(logits, lengths, records):
    """CTC loss per character; utterances without words count as one."""
    targets = [encode(r["text"]) for r in records]
    flat = torch.tensor([c for t in targets for c in t], dtype=torch.long)
    sizes = torch.tensor([len(t) for t in targets])
    loss = F.ctc_loss(logits.float().log_softmax(-1).transpose(0, 1), flat, (lengths + 3) // 4, sizes, reduction="sum", zero_infinity=True)
    return loss / sizes.clamp(min=1).sum()


@torch.no_grad()
def evaluate(model, cache, mean, scale, limit=80):
    """Greedy CTC word error of every held-out set; returns {set: wer} and pairs."""
    model.eval()
    results, shown = {}, []
    for pattern in ("eval-speechocean-*", "eval-flite-slt-*", "eval-festival-slt-*", "eval-espeak-unseen-*"):
        corpus = Corpus(cache, pattern)
        items = [v[0] for v in corpus.items.values()][:limit]
        pairs = []
        for group in batches(items, np.random.default_rng(0), 60, shuffle=False):
            mel, lengths, records = tensors(group, mean, scale)
            with autocast():
                _, logits = model(mel, lengths)
            for row, n, r in zip(logits.float().numpy(), lengths, records):
                pairs.append((r["text"], greedy_ctc(row[:(n + 3) // 4])))
        if pairs:
            results[pattern[5:-2]] = word_error(pairs)
            shown += pairs[:4]
    model.train()
    return results, shown


def average(parameters, stop):
    """Averages the gradients over the workers; returns whether any of them wants to stop."""
    if not dist.is_initialized():
        return stop
    for p in parameters:
        if p.grad is None:  # not used by this worker's batch, perhaps by another's
            p.grad = torch.zeros_like(p)
    flat = torch.cat([p.grad.reshape(-1) for p in parameters] + [torch.tensor([float(stop)])])
    dist.all_reduce(flat)
    flat /= dist.get_world_size()
    at = 0
    for p in parameters:
        p.grad.copy_(flat[at:at + p.numel()].view_as(p))
        at += p.numel()
    return bool(flat[-1] > 0)


def work(rank, args):
    """One worker."""
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    if args.workers > 1:
        os.environ.setdefault("MASTER_ADDR", "127.0.0.1")
        os.environ.setdefault("MASTER_PORT", "29511")
        dist.init_process_group("gloo", rank=rank, world_size=args.workers, timeout=datetime.timedelta(minutes=30))
    own = np.random.default_rng([rank, int(time.time())])
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    model = AudioEncoder()
    optimiser = torch.optim.AdamW(model.parameters(), args.rate, betas=(0.9, 0.98), weight_decay=0.02, fused=True)
    state, saved = {"step": 0, "epoch": 0}, {}
    if (out / "last.pt").exists():
        saved = torch.load(out / "last.pt", weights_only=False)
        model.load_state_dict(saved["model"])
        state = saved["state"]
        if "optimiser" in saved:  # from_pack.py has none
            optimiser.load_state_dict(saved["optimiser"])
    else:
        mean, scale = Corpus(args.cache, "real-*", "synth-*").statistics(np.random.default_rng(args.seed))
        model.mean.copy_(torch.from_numpy(mean))
        model.scale.copy_(torch.from_numpy(scale))
    state.setdefault("begin", time.time())
    mean, scale = model.mean.numpy().copy(), model.scale.numpy().copy()
    end, stop = clock(args.deadline), clock(args.stop or args.deadline)
    parameters = list(model.parameters())
    shared = None
    if args.joint:
        units = Units(args.joint)
        shared = Shared(units.size, Corpus(args.cache, "real-*").texts() or [""], int(own.integers(1_000_000)))
        avoid = unseen_lines()
        second = torch.optim.AdamW([{"params": [*shared.bridge.parameters(), *shared.decoder.parameters()], "share": 1.0},
                                    {"params": list(shared.vision.parameters()), "share": 0.4}], args.rate, betas=(0.9, 0.98), weight_decay=0.02, fused=True)
        state.setdefault("joint", 0)
        for name in SHARED & saved.keys():
            getattr(shared, name).load_state_dict(saved[name])
        if "second" in saved:
            second.load_state_dict(saved["second"])
        elif args.seen:
            shared.vision.load_state_dict(torch.load(args.seen, weights_only=True)["encoder"])
        if args.strips:
            pictures = strips(args.strips, 7 * rank + state["step"])
        parameters += list(shared.parameters())

    def save():
        content = {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "state": state}
        if shared is not None:
            content.update({name: getattr(shared, name).state_dict() for name in SHARED}, second=second.state_dict())
        else:
            content.update({name: saved[name] for name in SHARED & saved.keys()})
        torch.save(content, out / "part.pt")
        (out / "part.pt").replace(out / "last.pt")

    curve = open(out / "curve.csv", "a", newline="")
    table = csv.writer(curve)
    saved_at = told_at = judged_at = time.time()
    running, answers, heard, over = None, [None, None], 0.0, False
    while not over:
        same = np.random.default_rng([args.seed, state["epoch"], state["step"]])
        corpus = Corpus(args.cache, "real-*", "synth-*")
        items = corpus.draw(same, 600 if state["epoch"] == 0 else 1700)
        groups = batches(items, same, args.seconds)
        if rank == 0:
            print(f"epoch {state['epoch']}: {len(items)} utterances, {sum(r['frames'] for _, r in items) / 360000:.1f} h, {len(groups)} batches", flush=True)
        for group in groups[rank:len(groups) // args.workers * args.workers:args.workers]:
            progress = (time.time() - state["begin"]) / (end - state["begin"])
            rate = args.rate * min(1, (state["step"] + 1) / args.warm) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1, progress))))
            for g in optimiser.param_groups:
                g["lr"] = rate
            if shared is not None:
                for g in second.param_groups:
                    g["lr"] = rate / min(1, (state["step"] + 1) / args.warm) * min(1, (state["joint"] + 1) / args.warm) * g["share"]
                second.zero_grad()
                state["joint"] += 1
            optimiser.zero_grad()
            if shared is not None and args.strips and state["joint"] % 5 == 3:
                pixels, latex = next(pictures)
                with autocast():
                    answer = shared.see_loss(units, pixels, latex)
                answer.backward()
                answers[1] = answer.item() if answers[1] is None else 0.97 * answers[1] + 0.03 * answer.item()
            mel, lengths, records = tensors(group, mean, scale, own, min(args.masking, state["step"] / 1500))
            with autocast():
                states, logits = model(mel, lengths)
                loss = total = ctc_loss(logits, lengths, records)
                if shared is not None:
                    answer = shared.hear_loss(units, states, logits, lengths, records, own, avoid)
                    total = loss + answer
                    answers[0] = answer.item() if answers[0] is None else 0.98 * answers[0] + 0.02 * answer.item()
            total.backward()
            over = average(parameters, time.time() > min(stop, end))
            torch.nn.utils.clip_grad_norm_(parameters, 2.0 if shared is None else 3.0)
            optimiser.step()
            if shared is not None:
                second.step()
            state["step"] += 1
            heard += float(lengths.sum()) / 100 * args.workers
            running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
            if over:
                break
            if rank == 0 and state["step"] % 20 == 0:
                table.writerow([state["step"], state["epoch"], round(running, 4), round(rate, 6), round(heard / (time.time() - told_at), 1), *(a and round(a, 4) for a in answers)])
                curve.flush()
                heard, told_at = 0.0, time.time()
            if rank == 0 and time.time() - saved_at > args.every * 60:
                save()
                saved_at = told_at = time.time()
                heard = 0.0
                if time.time() - judged_at > args.judge * 60:
                    results, shown = evaluate(model, args.cache, mean, scale)
                    judged_at = told_at = time.time()
                    line = " ".join(f"{k} {v:.3f}" for k, v in results.items())
                    print(f"{datetime.datetime.now():%H:%M} step {state['step']} loss {running:.3f} | {line}", flush=True)
                    for reference, heard_text in shown[::2]:
                        print(f"    {reference} -> {heard_text}", flush=True)
        else:
            state["epoch"] += 1
    if rank == 0:
        save()
        print("done", evaluate(model, args.cache, mean, scale)[0], flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--cache", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--joint", metavar="TOKENIZER", help="train the decoder too, with this tokenizer.json")
    ap.add_argument("--strips", help="the seeing part's cache; an image batch for five of speech")
    ap.add_argument("--seen", help="the seeing part's pretrained encoder.pt")
    ap.add_argument("--deadline", default="21:55")
    ap.add_argument("--stop", help="leave the loop at this time, keeping the schedule of the deadline")
    ap.add_argument("--seconds", type=float, default=40, help="audio in a worker's batch")
    ap.add_argument("--rate", type=float, default=1.5e-3)
    ap.add_argument("--warm", type=int, default=250, help="steps of warm-up")
    ap.add_argument("--workers", type=int, default=2)
    ap.add_argument("--threads", type=int, default=1, help="threads of each worker")
    ap.add_argument("--every", type=float, default=5, help="minutes between checkpoints")
    ap.add_argument("--judge", type=float, default=15, help="minutes between looks at the held-out sets")
    ap.add_argument("--masking", type=float, default=0.5, help="strength of the random masking, 0 to 1")
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()
    if args.workers > 1:
        torch.multiprocessing.start_processes(work, (args,), nprocs=args.workers, start_method="fork")
    else:
        work(0, args)


if __name__ == "__main__":
    main()
