"""Train the acoustic model on aligned recordings.

python train_acoustic.py --cache DIR --out checkpoints/acoustic.pt --minutes 45
"""
import argparse
import json
import os
import random

import numpy as np
import torch
from torch import nn

import signal_spec as spec
from acoustic import Acoustic
from runlog import Run
from symbols import ID, SPEAKERS


def load(cache, worst=0.02):
    """Utterances as dicts of arrays; the worst aligned share of each speaker is left out."""
    with open(os.path.join(cache, "align.json")) as f:
        table = json.load(f)
    out = []
    for number, speaker in enumerate(SPEAKERS):
        keys = sorted((k for k in table if k.startswith(speaker + "/")), key=lambda k: table[k]["score"])
        for key in sorted(keys[int(worst * len(keys)):]):
            mel = np.load(os.path.join(cache, key + ".npz"))["mel"].astype(np.float32)
            d = np.array(table[key]["durations"])
            if d.sum() != len(mel) or d.min() < 0 or d.max() > 150:
                continue
            out.append({"key": key, "speaker": number, "ids": np.array([ID[s] for s in table[key]["symbols"]]),
                        "durations": d, "mel": mel})
    return out


def statistics(data):
    """Mean and deviation per channel of the first speaker's speech; voicing is left as it is."""
    every = np.concatenate([u["mel"] for u in data if u["speaker"] == 0])
    mean, std = every.mean(0), np.maximum(every.std(0), 0.05)
    mean[-1], std[-1] = 0.0, 1.0
    mean[spec.BANDS], std[spec.BANDS] = 0.0, 1.0
    return mean, std


def prosody(u, mean, std):
    """Pitch (weighted by voicing) and energy per symbol [S, 2], in normalised units."""
    z = (u["mel"] - mean) / std
    at = np.repeat(np.arange(len(u["ids"])), u["durations"])
    n = np.maximum(np.bincount(at, minlength=len(u["ids"])), 1)
    weight = u["mel"][:, -1] + 1e-3
    pitch = np.bincount(at, z[:, spec.BANDS] * weight, len(n)) / np.maximum(np.bincount(at, weight, len(n)), 1e-3)
    energy = np.bincount(at, z[:, :48].mean(1), len(n)) / n
    return np.stack([pitch, energy], 1).astype(np.float32)


def prepare(cache):
    """Training and held-out utterances (ten of the first speaker) with normalised frames, and the statistics."""
    data = load(cache)
    mean, std = statistics(data)
    for u in data:
        u["normal"], u["prosody"] = (u["mel"] - mean) / std, prosody(u, mean, std)
    held = [u for u in data if u["speaker"] == 0][-10:]
    return [u for u in data if not any(u is h for h in held)], held, mean, std


def collate(group):
    size, s, t = len(group), max(len(u["ids"]) for u in group), max(len(u["mel"]) for u in group)
    ids, durations = torch.zeros(size, s, dtype=torch.long), torch.zeros(size, s, dtype=torch.long)
    rhythm, mel = torch.zeros(size, s, 2), torch.zeros(size, t, spec.CHANNELS)
    symbol_mask, frame_mask = torch.zeros(size, s, 1), torch.zeros(size, t, 1)
    for i, u in enumerate(group):
        n, m = len(u["ids"]), len(u["mel"])
        ids[i, :n], durations[i, :n] = torch.tensor(u["ids"]), torch.tensor(u["durations"])
        rhythm[i, :n], mel[i, :m] = torch.tensor(u["prosody"]), torch.tensor(u["normal"])
        symbol_mask[i, :n], frame_mask[i, :m] = 1.0, 1.0
    speaker = torch.tensor([u["speaker"] for u in group])
    return ids, speaker, durations, rhythm, mel, symbol_mask, frame_mask


def batches(data, frames, second, rng):
    """Endless batches of about the given frames, utterances of like length together, first speaker favoured."""
    pools = [[u for u in data if u["speaker"] == k] for k in range(len(SPEAKERS))]
    while True:
        chosen = list(pools[0])
        if pools[1:] and pools[1]:
            chosen += rng.sample(pools[1], min(len(pools[1]), int(second * len(pools[1]))))
        chosen.sort(key=lambda u: len(u["mel"]) * rng.uniform(0.85, 1.15))
        groups, group = [], []
        for u in chosen:
            if group and (len(group) + 1) * max(len(u["mel"]), len(group[-1]["mel"])) > frames:
                groups.append(group)
                group = []
            group.append(u)
        groups.append(group)
        rng.shuffle(groups)
        yield from groups


def losses(model, batch, is_pause):
    """Frame loss (envelope, pitch, voicing), duration, pitch and energy per symbol."""
    ids, speaker, durations, rhythm, mel, symbol_mask, frame_mask = batch
    with torch.autocast("cpu", torch.bfloat16):
        hidden = model.encode(ids, speaker, symbol_mask)
        spoken, guess = model.rhythm(hidden, symbol_mask)
        out = model.decode(hidden, rhythm, durations, mel.shape[1], frame_mask)
    n = frame_mask.sum()
    error = (out - mel).abs() * frame_mask
    envelope = error[..., :spec.BANDS].sum() / n / spec.BANDS
    pitch = (error[..., spec.BANDS] * mel[..., -1]).sum() / n
    voicing = error[..., -1].sum() / n
    target = torch.log(durations.float() + 1.0)
    weight = symbol_mask[..., 0] * (1.0 - 0.5 * is_pause[ids])
    duration = ((spoken - target) ** 2 * weight).sum() / weight.sum()
    rhythm_loss = (((guess - rhythm) ** 2) * symbol_mask * durations.clamp(max=1)[..., None]).sum((0, 1)) \
        / symbol_mask.sum()
    return {"envelope": envelope, "pitch": pitch, "voicing": voicing, "duration": duration,
            "pitch_symbol": rhythm_loss[0], "energy_symbol": rhythm_loss[1]}


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--cache", default="cache")
    a.add_argument("--out", default="checkpoints/acoustic.pt")
    a.add_argument("--minutes", type=float, default=45)
    a.add_argument("--rate", type=float, default=1.5e-3)
    a.add_argument("--frames", type=int, default=2200, help="frames in a batch")
    a.add_argument("--second", type=float, default=0.3, help="share of the second speaker's prompts in an epoch")
    a = a.parse_args()
    torch.manual_seed(5)
    torch.set_num_threads(1)
    rng = random.Random(6)
    os.makedirs(os.path.dirname(os.path.abspath(a.out)), exist_ok=True)
    train, held, mean, std = prepare(a.cache)
    model = Acoustic()
    model.mean.copy_(torch.tensor(mean))
    model.std.copy_(torch.tensor(std))
    nn.init.constant_(model.duration.out.bias, 2.0)
    print(len(train), "utterances", sum(len(u["mel"]) for u in train), "frames", flush=True)
    run = Run(model, a.out, a.minutes, a.rate, decay=0.998)
    check = collate(held)
    for group in batches(train, a.frames, a.second, rng):
        parts = losses(model, collate(group), model.is_pause)
        loss = (parts["envelope"] + 0.5 * parts["pitch"] + 0.5 * parts["voicing"] + 0.5 * parts["duration"]
                + 0.2 * parts["pitch_symbol"] + 0.1 * parts["energy_symbol"])
        if run.step % 250 == 249:
            with torch.no_grad():
                v = losses(run.average, check, model.is_pause)
            print("held out:", " ".join(f"{k} {float(x):.4f}" for k, x in v.items()), flush=True)
        run.update(loss, {k: v.detach() for k, v in parts.items()})
        if not run.more():
            break


if __name__ == "__main__":
    main()
