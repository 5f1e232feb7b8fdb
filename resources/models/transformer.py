"""What the transformers Espalier ships are made of, and how they are trained."""
import json
import os
import time

import torch
import torch.nn as nn
import torch.nn.functional as F


class Attention(nn.Module):
    """Multi-head self-attention, spelt out: whole heads can be taken out of `qkv` and `proj`."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x):
        n, tokens, width = x.shape
        qkv = self.qkv(x).reshape(n, tokens, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        q, k, v = qkv.unbind(0)
        weights = torch.softmax(torch.matmul(q * (float(q.size(-1)) ** -0.5), k.transpose(-2, -1)), -1)
        return self.proj(torch.matmul(weights, v).transpose(1, 2).reshape(n, tokens, width))


class Block(nn.Module):
    """Pre-norm transformer block."""

    def __init__(self, width, heads, hidden):
        super().__init__()
        self.norm1, self.attention = nn.LayerNorm(width), Attention(width, heads)
        self.norm2, self.fc1, self.fc2 = nn.LayerNorm(width), nn.Linear(width, hidden), nn.Linear(hidden, width)

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.fc2(F.gelu(self.fc1(self.norm2(x))))


@torch.no_grad()
def accuracy(model, x, y):
    model.eval()
    right = sum((model(x[i:i + 500]).argmax(1) == y[i:i + 500]).sum().item() for i in range(0, len(x), 500))
    return right / len(x)


def train(model, train_set, test_set, epochs, batch, learning_rate, augment=None, weight_decay=0.05):
    x, y = train_set
    steps = len(x) // batch
    optimizer = torch.optim.AdamW(model.parameters(), learning_rate, weight_decay=weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, learning_rate, total_steps=epochs * steps, pct_start=0.15)
    for epoch in range(epochs):
        model.train()
        start, total = time.time(), 0.0
        order = torch.randperm(len(x))
        for i in range(steps):
            picked = order[i * batch:(i + 1) * batch]
            samples = x[picked] if augment is None else augment(x[picked])
            loss = F.cross_entropy(model(samples), y[picked], label_smoothing=0.05)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}/{epochs}: loss {total / steps:.4f}, test {accuracy(model, *test_set):.4f}, "
              f"{time.time() - start:.0f} s", flush=True)


def save(model, name, test_set, **more):
    """NAME.pt, traced in eval mode, and NAME.json with its figure, beside this file."""
    x, y = test_set
    figure = accuracy(model, x, y)
    folder = os.path.dirname(os.path.abspath(__file__))
    torch.jit.trace(model, x[:2]).save(os.path.join(folder, name + ".pt"))
    with open(os.path.join(folder, name + ".json"), "w") as f:
        json.dump({"accuracy": figure, "samples": len(x), **more,
                   "parameters": sum(p.numel() for p in model.parameters()), "torch": torch.__version__}, f, indent=1)
        f.write("\n")
    print(f"{name}: accuracy on {len(x)} test samples: {figure:.4f}")
    return figure
