#!/usr/bin/python3
"""check_emitted.py EMITTED ORIGINAL: exit 0 if torch.jit.load opens EMITTED, it gives what ORIGINAL gives in eval mode, and
.train() and .eval() switch dropout and batch norm."""
import sys

import torch

emitted, original = (torch.jit.load(file) for file in sys.argv[1:3])
x = torch.rand(4, 3, 16, 16)
with torch.no_grad():
    assert not emitted.training
    assert torch.allclose(emitted(x), original(x), atol=1e-6)
    mean = emitted.bn.running_mean.clone()
    emitted.train()
    assert not torch.equal(emitted(x), emitted(x)), "dropout does not drop"
    assert not torch.equal(emitted.bn.running_mean, mean), "batch norm does not learn"
    emitted.eval()
    assert torch.equal(emitted(x), emitted(x))
names = {name for name, _ in emitted.named_parameters()}
assert names == {name for name, _ in original.named_parameters()}, names
assert "running_mean" in dict(emitted.bn.named_buffers())
