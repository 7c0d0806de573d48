"""After the joint training: teach the seeing side alone, with the shared decoder frozen.

Only the seeing encoder and its bridge change, so hearing stays exactly what it was.

    OMP_NUM_THREADS=1 nice -n 10 python tune.py --run RUN/last.pt --cache CACHE --pack ../../builtin --minutes 10

Writes RUN/tuned.pt (the run's checkpoint with the seeing side renewed, for the export program) and,
with --export, vision_encoder.onnx into the pack. Several --workers share the batches.
"""

import argparse
import math
import sys
import time
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent
sys.path[0] = str(HERE.parent / "hearing")  # both folders have a model.py: the shared decoder's is meant here

from export import SeeGraph, check, export  # noqa: E402
from joint import Shared, strips  # noqa: E402
from model import autocast  # noqa: E402
from tokenizer import Units  # noqa: E402


def load(run, pack):
    """(the checkpoint, units, the shared modules with only the seeing side trainable)."""
    saved = torch.load(run, weights_only=False)
    units = Units(Path(pack) / "tokenizer.json")
    shared = Shared(units.size)
    for name in ("bridge", "decoder", "vision"):
        getattr(shared, name).load_state_dict(saved[name])
    shared.requires_grad_(False)
    shared.vision.requires_grad_(True)
    shared.bridge.image.requires_grad_(True)
    return saved, units, shared


def average(parameters, workers):
    """Mean of the workers' gradients."""
    flat = torch.cat([p.grad.reshape(-1) for p in parameters])
    torch.distributed.all_reduce(flat)
    flat /= workers
    at = 0
    for p in parameters:
        p.grad.copy_(flat[at:at + p.numel()].view_as(p))
        at += p.numel()


def work(rank, args):
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    if args.workers > 1:
        torch.distributed.init_process_group("gloo", init_method=f"tcp://127.0.0.1:{args.port}", rank=rank, world_size=args.workers)
    saved, units, shared = load(args.run, args.pack)
    parameters = [*shared.vision.parameters(), *shared.bridge.image.parameters()]
    optimiser = torch.optim.AdamW(parameters, args.rate, betas=(0.9, 0.98), weight_decay=0.01)
    pictures, began, step, running = strips(args.cache, args.seed + rank), time.time(), 0, None
    steps = torch.zeros(1)
    while True:
        part = (time.time() - began) / (args.minutes * 60)
        steps[0] = part
        if args.workers > 1:
            torch.distributed.broadcast(steps, 0)
        part = min(1.0, steps.item())
        if part >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = args.rate * min(1, (step + 1) / 50) * (0.02 + 0.49 * (1 + math.cos(math.pi * part)))
        pixels, latex = next(pictures)
        optimiser.zero_grad()
        with autocast():
            loss = shared.see_loss(units, pixels, latex)
        loss.backward()
        if args.workers > 1:
            average(parameters, args.workers)
        torch.nn.utils.clip_grad_norm_(parameters, 2.0)
        optimiser.step()
        step += 1
        running = loss.item() if running is None else 0.97 * running + 0.03 * loss.item()
        if rank == 0 and step % 50 == 0:
            print(f"step {step} loss {running:.3f} {time.time() - began:.0f} s", flush=True)
    if rank == 0:
        saved.update(vision=shared.vision.state_dict(), bridge=shared.bridge.state_dict())
        torch.save(saved, Path(args.run).with_name("tuned.pt"))
        if args.export:
            write(shared, Path(args.pack) / "vision_encoder.onnx")


@torch.no_grad()
def write(shared, path):
    """Export the seeing graph exactly as the hearing side's export does, and check it."""
    graph = SeeGraph(shared.vision, shared.bridge).eval()
    export(graph, (torch.rand(1, 1, 48, 160),), path, ["pixel_values"], ["image_features"],
           {"pixel_values": {3: "width"}, "image_features": {0: "rows"}})
    for width in (16, 136, 1024):
        pixels = torch.rand(1, 1, 48, width)
        check(path, {"pixel_values": pixels.numpy()}, [graph(pixels)])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--run", required=True, help="checkpoint of the joint training")
    parser.add_argument("--cache", required=True, help="strips")
    parser.add_argument("--pack", default=str(HERE.parents[1] / "builtin"), help="folder with tokenizer.json")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--rate", type=float, default=6e-4)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--port", type=int, default=29617)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--export", action="store_true", help="write vision_encoder.onnx into the pack")
    args = parser.parse_args()
    if args.workers > 1:
        torch.multiprocessing.start_processes(work, (args,), nprocs=args.workers, start_method="fork")
    else:
        work(0, args)


if __name__ == "__main__":
    main()
