#!/usr/bin/python3
"""Train the model Espalier ships: a small residual CNN with batch norm on Fashion-MNIST.

    OMP_WAIT_POLICY=PASSIVE /usr/bin/python3 resources/models/make_fashion_resnet.py

Needs Debian's python3-torch and dataset-fashion-mnist. Writes fashion_resnet.pt (traced in eval mode)
beside this script and prints its accuracy on the 10,000 test images; fashion_resnet.json keeps the figure.
"""
import gzip
import json
import os
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

DATA = "/usr/share/datasets/fashion-mnist"
MEAN, STD = 0.286, 0.353
EPOCHS, BATCH, LEARNING_RATE, WEIGHT_DECAY, SEED = 24, 128, 0.2, 5e-4, 7


class Block(nn.Module):
    """A basic residual block; the shortcut is a 1x1 convolution where the shape changes."""

    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.shortcut = None
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return F.relu(y + (x if self.shortcut is None else self.shortcut(x)))


class FashionResNet(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, 3, 1, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(16)
        self.layer1 = Block(16, 32, 2)
        self.layer2 = Block(32, 64, 2)
        self.layer3 = Block(64, 64, 1)
        self.fc = nn.Linear(64, classes)

    def forward(self, x):
        x = F.relu(self.bn1(self.conv1(x)))
        x = self.layer3(self.layer2(self.layer1(x)))
        return self.fc(torch.flatten(F.adaptive_avg_pool2d(x, 1), 1))


def images(name):
    with gzip.open(os.path.join(DATA, name)) as f:
        pixels = np.frombuffer(f.read(), np.uint8, offset=16).copy()
    return (torch.from_numpy(pixels.reshape(-1, 1, 28, 28)).float() / 255 - MEAN) / STD


def labels(name):
    with gzip.open(os.path.join(DATA, name)) as f:
        return torch.from_numpy(np.frombuffer(f.read(), np.uint8, offset=8).astype(np.int64))


def augment(x):
    """Flip, shift by up to two pixels, and erase a small rectangle: one draw for each image."""
    n = len(x)
    x = torch.where((torch.rand(n, 1, 1, 1) < 0.5), x.flip(3), x)
    padded = F.pad(x, (2, 2, 2, 2), value=-MEAN / STD)
    rows = torch.arange(28).view(1, 28, 1) + torch.randint(0, 5, (n, 1, 1))
    cols = torch.arange(28).view(1, 1, 28) + torch.randint(0, 5, (n, 1, 1))
    x = padded[torch.arange(n).view(n, 1, 1), 0, rows, cols].unsqueeze(1)
    size, top, left = (torch.randint(4, 11, (n, 1, 1)), torch.randint(0, 28, (n, 1, 1)), torch.randint(0, 28, (n, 1, 1)))
    r, c = torch.arange(28).view(1, 28, 1), torch.arange(28).view(1, 1, 28)
    hole = (r >= top) & (r < top + size) & (c >= left) & (c < left + size) & (torch.rand(n, 1, 1) < 0.4)
    return x.masked_fill(hole.unsqueeze(1), 0.0)


@torch.no_grad()
def accuracy(model, x, y):
    model.eval()
    right = sum((model(x[i:i + 500]).argmax(1) == y[i:i + 500]).sum().item() for i in range(0, len(x), 500))
    return right / len(x)


def train(model, x, y, x_test, y_test):
    steps = len(x) // BATCH
    optimizer = torch.optim.SGD(model.parameters(), LEARNING_RATE, momentum=0.9, weight_decay=WEIGHT_DECAY, nesterov=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=EPOCHS * steps, pct_start=0.15)
    for epoch in range(EPOCHS):
        model.train()
        start, total = time.time(), 0.0
        order = torch.randperm(len(x))
        for i in range(steps):
            picked = order[i * BATCH:(i + 1) * BATCH]
            loss = F.cross_entropy(model(augment(x[picked])), y[picked])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}/{EPOCHS}: loss {total / steps:.4f}, test {accuracy(model, x_test, y_test):.4f}, "
              f"{time.time() - start:.0f} s", flush=True)


def main():
    torch.manual_seed(SEED)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    x_test, y_test = images("t10k-images-idx3-ubyte.gz"), labels("t10k-labels-idx1-ubyte.gz")
    model = FashionResNet()
    train(model, images("train-images-idx3-ubyte.gz"), labels("train-labels-idx1-ubyte.gz"), x_test, y_test)
    figure = accuracy(model, x_test, y_test)
    folder = os.path.dirname(os.path.abspath(__file__))
    torch.jit.trace(model, x_test[:2]).save(os.path.join(folder, "fashion_resnet.pt"))
    with open(os.path.join(folder, "fashion_resnet.json"), "w") as f:
        json.dump({"accuracy": figure, "images": len(x_test), "mean": MEAN, "std": STD, "epochs": EPOCHS,
                   "parameters": sum(p.numel() for p in model.parameters()), "torch": torch.__version__}, f, indent=1)
        f.write("\n")
    print(f"accuracy on {len(x_test)} test images: {figure:.4f}")
    return 0 if figure >= 0.925 else 1


if __name__ == "__main__":
    sys.exit(main())
