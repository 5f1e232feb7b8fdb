#!/usr/bin/python3
"""Train the tabular network Espalier ships, on UCI letter recognition.

    /usr/bin/python3 resources/models/make_letters_mlp.py [letter-recognition.data]

Needs Debian's python3-torch and opencv-doc (20,000 rows of 16 whole numbers from 0 to 15 that describe a printed
capital; Frey & Slate 1991, whose split is kept: 16,000 rows to train on, 4,000 to test on). Writes letters_mlp.pt and
letters_mlp.json.
"""
import os
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F

from transformer import save, train

DATA = "/usr/share/doc/opencv-doc/examples/data/letter-recognition.data"
TRAINING, MEAN, STD, EPOCHS, SEED = 16000, 7.0, 2.5, 60, 3


class LettersMlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(16, 256)
        self.fc2 = nn.Linear(256, 256)
        self.fc3 = nn.Linear(256, 128)
        self.out = nn.Linear(128, 26)

    def forward(self, x):
        return self.out(F.relu(self.fc3(F.relu(self.fc2(F.relu(self.fc1(x)))))))


def main():
    torch.manual_seed(SEED)
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    with open(sys.argv[1] if len(sys.argv) > 1 else DATA) as f:
        rows = [line.strip().split(",") for line in f if line.strip()]
    x = (torch.tensor([[float(v) for v in row[1:]] for row in rows]) - MEAN) / STD
    y = torch.tensor([ord(row[0]) - ord("A") for row in rows])
    test = x[TRAINING:], y[TRAINING:]
    model = LettersMlp()
    train(model, (x[:TRAINING], y[:TRAINING]), test, EPOCHS, 64, 3e-3)
    return 0 if save(model, "letters_mlp", test, mean=MEAN, std=STD, epochs=EPOCHS) >= 0.95 else 1


if __name__ == "__main__":
    sys.exit(main())
