#!/usr/bin/python3
"""Train the vision transformer Espalier ships, on Fashion-MNIST.

    OMP_WAIT_POLICY=PASSIVE /usr/bin/python3 resources/models/make_fashion_vit.py

Needs Debian's python3-torch and dataset-fashion-mnist. Writes fashion_vit.pt (traced in eval mode) and
fashion_vit.json, which keeps its accuracy on the 10,000 test images. Three blocks of four heads over 16 patches of
7x7 pixels; the mean of all tokens takes the place of a class token.
"""
import os
import sys

import torch
import torch.nn as nn

from make_fashion_resnet import MEAN, STD, augment, images, labels
from transformer import Block, save, train

WIDTH, HEADS, HIDDEN, BLOCKS, EPOCHS, SEED = 64, 4, 192, 3, int(os.environ.get("EPOCHS", "6")), 11


class FashionViT(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.patches = nn.Conv2d(1, WIDTH, 7, 7)
        self.position = nn.Parameter(0.02 * torch.randn(1, 16, WIDTH))
        self.blocks = nn.ModuleList(Block(WIDTH, HEADS, HIDDEN) for _ in range(BLOCKS))
        self.norm = nn.LayerNorm(WIDTH)
        self.head = nn.Linear(WIDTH, classes)

    def forward(self, x):
        x = self.patches(x).flatten(2).transpose(1, 2) + self.position
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x).mean(1))


def main():
    torch.manual_seed(SEED)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    test = images("t10k-images-idx3-ubyte.gz"), labels("t10k-labels-idx1-ubyte.gz")
    model = FashionViT()
    train(model, (images("train-images-idx3-ubyte.gz"), labels("train-labels-idx1-ubyte.gz")), test, EPOCHS, 128, 3e-3,
          augment)
    return 0 if save(model, "fashion_vit", test, mean=MEAN, std=STD, epochs=EPOCHS) >= 0.85 else 1


if __name__ == "__main__":
    sys.exit(main())
