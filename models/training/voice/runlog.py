"""What both trainings share: a time budget with its learning rate, a running average, checkpoints, a CSV curve."""
import copy
import csv
import os
import time

import torch


class Run:
    """Training state that survives restarts. The rate falls with the share of the time budget used."""

    def __init__(self, model, out, minutes, rate, warm=100, decay=0.999):
        self.model, self.out, self.budget, self.rate, self.warm, self.decay = model, out, minutes * 60, rate, warm, decay
        self.average = copy.deepcopy(model).eval()
        self.optimiser = torch.optim.AdamW(model.parameters(), rate, betas=(0.8, 0.98), weight_decay=0.01)
        self.step, self.used = 0, 0.0
        if os.path.exists(out):
            state = torch.load(out, weights_only=False)
            model.load_state_dict(state["model"])
            self.average.load_state_dict(state["average"])
            if "optimiser" in state:
                self.optimiser.load_state_dict(state["optimiser"])
            self.step, self.used = state["step"], state["used"]
            print(f"resumed at step {self.step}, {self.used / 60:.1f} min used", flush=True)
        self.mark, self.sums, self.count = time.time(), {}, 0
        self.saved = time.time()

    def more(self):
        return self.used < self.budget

    def update(self, loss, parts, clip=5.0):
        """One optimiser step; parts are numbers for the curve."""
        share = min(1.0, self.used / self.budget)
        rate = self.rate * min(1.0, (self.step + 1) / self.warm) * (0.03 + 0.97 * (1 - share))
        for g in self.optimiser.param_groups:
            g["lr"] = rate
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), clip)
        if torch.isfinite(norm):
            self.optimiser.step()
        self.step += 1
        keep = min(self.decay, self.step / (self.step + 10))
        with torch.no_grad():
            for a, p in zip(self.average.parameters(), self.model.parameters()):
                a.lerp_(p, 1 - keep)
        for k, v in parts.items():
            self.sums[k] = self.sums.get(k, 0.0) + float(v)
        self.count += 1
        now = time.time()
        self.used += now - self.mark
        self.mark = now
        if now - self.saved > 60 or not self.more():
            self.report(rate)

    def report(self, rate):
        """Print, append to the curve, save."""
        row = {"step": self.step, "minutes": round(self.used / 60, 2), "rate": round(rate, 7)}
        row.update({k: round(v / self.count, 4) for k, v in self.sums.items()})
        print(" ".join(f"{k} {v}" for k, v in row.items()), flush=True)
        path = os.path.splitext(self.out)[0] + ".csv"
        new = not os.path.exists(path)
        with open(path, "a", newline="") as f:
            w = csv.DictWriter(f, row.keys())
            if new:
                w.writeheader()
            w.writerow(row)
        torch.save({"model": self.model.state_dict(), "average": self.average.state_dict(),
                    "optimiser": self.optimiser.state_dict(), "step": self.step, "used": self.used},
                   self.out + ".part")
        os.replace(self.out + ".part", self.out)
        self.sums, self.count, self.saved = {}, 0, time.time()
