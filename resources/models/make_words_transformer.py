#!/usr/bin/python3
"""Train the sequence model Espalier ships: which language a word is from, read letter by letter.

    /usr/bin/python3 resources/models/make_words_transformer.py [FOLDER OF WORD LISTS]

Needs Debian's python3-torch and the word lists of LANGUAGES. Writes words_transformer.pt and words_transformer.json.

The data is what `espalier demo --domain sequence` makes of the lists, to the byte: words of 4 to 16 letters, all of them
a to z, that are in one list only; of each language those with the smallest FNV-1a hash, the first TEST of them to test
on. A sample is 16 numbers: 1 to 26 for a letter, 0 after the end.
"""
import os
import sys

import torch
import torch.nn as nn

from transformer import Block, save, train

FOLDER = "/usr/share/dict"
LANGUAGES = ["american-english", "danish", "dutch", "french", "italian", "ngerman", "portuguese", "spanish"]
LENGTH, TEST, TRAINING = 16, 500, 5000
WIDTH, HEADS, HIDDEN, BLOCKS, EPOCHS, SEED = 64, 4, 128, 2, int(os.environ.get("EPOCHS", "10")), 5


def fnv1a(word):
    value = 0xCBF29CE484222325
    for byte in word:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def word_lists(folder):
    """By language: the words of it alone, in the order of their hashes."""
    lists = []
    for language in LANGUAGES:
        with open(os.path.join(folder, language), "rb") as f:
            words = set(f.read().split(b"\n"))
        lists.append({w for w in words if 4 <= len(w) <= LENGTH and all(97 <= c <= 122 for c in w)})
    for i, words in enumerate(lists):
        others = set().union(*(other for j, other in enumerate(lists) if j != i))
        yield sorted(words - others, key=lambda word: (fnv1a(word), word))


def samples(folder, first, count):
    x, y = [], []
    for language, words in enumerate(word_lists(folder)):
        for word in words[first:first + count]:
            x.append([c - 96 for c in word] + [0] * (LENGTH - len(word)))
            y.append(language)
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y)


class WordsTransformer(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("letters", torch.arange(27, dtype=torch.float32))
        self.embed = nn.Linear(27, WIDTH, bias=False)
        self.position = nn.Parameter(0.02 * torch.randn(1, LENGTH, WIDTH))
        self.blocks = nn.ModuleList(Block(WIDTH, HEADS, HIDDEN) for _ in range(BLOCKS))
        self.norm = nn.LayerNorm(WIDTH)
        self.out = nn.Linear(WIDTH, len(LANGUAGES))

    def forward(self, x):
        x = self.embed((x.unsqueeze(2) == self.letters).to(torch.float32)) + self.position
        for block in self.blocks:
            x = block(x)
        return self.out(self.norm(x).mean(1))


def main():
    torch.manual_seed(SEED)
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    folder = sys.argv[1] if len(sys.argv) > 1 else FOLDER
    test = samples(folder, 0, TEST)
    model = WordsTransformer()
    train(model, samples(folder, TEST, TRAINING), test, EPOCHS, 128, 2e-3)
    return 0 if save(model, "words_transformer", test, epochs=EPOCHS, languages=LANGUAGES) >= 0.75 else 1


if __name__ == "__main__":
    sys.exit(main())
