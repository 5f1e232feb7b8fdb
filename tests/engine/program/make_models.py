#!/usr/bin/python3
"""make_models.py DIR NAME...: write TorchScript networks for the tests, NAME being NETWORK.trace, .script or .frozen
(scripted), .trace_training (in training mode), .trace1 (on a batch of one), .fast (traced without gradients) or .newer
(scripted, with calls that this PyTorch does not have).

Weights are random but not zero anywhere, running statistics are not the initial ones. Files that are there stay.
"""
import os
import sys
import zipfile

import torch
import torch.nn as nn
import torch.nn.functional as F
import torchvision.models as models


class InPlace(nn.Module):
    """Writes into tensors in the ways scripted code does."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3, padding=1)
        self.fc = nn.Linear(8, 5)
        self.register_buffer("seen", torch.zeros(1))

    def forward(self, x):
        self.seen.add_(1)
        y = self.conv(x)
        y += 1
        y.mul_(0.5).clamp_(min=-1.0)
        y[:, 0] = y[:, 1] * 2
        y[:, 2:4, 1:] += 3
        z = y.relu_()
        parts = [z.mean([2, 3])]
        for i in range(3):
            parts.append(parts[-1] * 0.5 + i)
        return self.fc(torch.stack(parts).sum(0)) + y.mean([1, 2, 3]).unsqueeze(1)


class WithDropout(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)
        self.bn = nn.BatchNorm2d(8)
        self.fc = nn.Linear(8, 5)

    def forward(self, x):
        x = F.relu(self.bn(self.conv(x))).mean([2, 3])
        return self.fc(F.dropout(x, 0.5, self.training))


class Shared(nn.Module):
    """One layer used twice, one under two names, and a linear one written as a product."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 3, 3, padding=1)
        self.again = self.conv
        self.weight = nn.Parameter(torch.randn(5, 3))
        self.bias = nn.Parameter(torch.randn(5))

    def forward(self, x):
        x = self.again(self.conv(x)).mean([2, 3])
        return torch.addmm(self.bias, x, self.weight.t())


class InstanceNorms(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.InstanceNorm2d(3, affine=True)
        self.b = nn.InstanceNorm2d(3, track_running_stats=True)
        self.c = nn.BatchNorm2d(3, track_running_stats=False)

    def forward(self, x):
        return self.c(self.b(self.a(x))).mean([2, 3])


class DataDependent(nn.Module):
    def forward(self, x):
        if bool(x.size(0) == 2):
            return x.mean([2, 3])
        return x.mean([2, 3]) * 2


class FixedBatch(nn.Module):
    def forward(self, x):
        return torch.cat([x.mean([2, 3]), torch.zeros(int(x.size(0)), 3)], 1)


class DictOutput(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)

    def forward(self, x):
        out = {}
        out["features"] = x.mean([2, 3])
        out["logits"] = self.fc(out["features"])
        return out["logits"], out


def vit():
    return models.VisionTransformer(64, 16, 2, 4, 64, 128, num_classes=10)


class Encoder(nn.Module):
    """Rows of an image as a sequence."""

    def __init__(self):
        super().__init__()
        layer = nn.TransformerEncoderLayer(192, 4, 96, activation="gelu", batch_first=True, norm_first=True)
        self.encoder = nn.TransformerEncoder(layer, 2)
        self.fc = nn.Linear(192, 10)

    def forward(self, x):
        return self.fc(self.encoder(x.permute(0, 2, 3, 1).flatten(2)).mean(1))


class Newer(nn.Module):
    """Stands in for a file of a newer PyTorch: two of its calls are replaced when it is written, see NEWER."""

    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(torch.rand(192) + 0.5)
        self.q, self.k, self.v = nn.Linear(192, 64), nn.Linear(192, 64), nn.Linear(192, 64)
        self.fc = nn.Linear(64, 10)

    def heads(self, x):
        return x.unflatten(2, [4, 16]).transpose(1, 2)

    def forward(self, x):
        x = torch.add(x.permute(0, 2, 3, 1).flatten(2), self.gain)
        q, k, v = self.heads(self.q(x)), self.heads(self.k(x)), self.heads(self.v(x))
        return self.fc(torch.cat([q, k, v], 3).transpose(1, 2).flatten(2).mean(1))


NEWER = {"torch.add(_0, gain)": "torch.rms_norm(_0, [192], gain, 1.0000000000000001e-05)",
         "torch.cat([q0, k0, v0], 3)":
         "torch.scaled_dot_product_attention(q0, k0, v0, None, 0., False, scale=0.29999999999999999)"}


def rewrite(file):
    """Puts the calls of NEWER into an archive; the checksums are right."""
    with zipfile.ZipFile(file) as archive:
        records = {info: archive.read(info) for info in archive.infolist()}
    with zipfile.ZipFile(file, "w") as archive:
        for info, data in records.items():
            if info.filename.endswith("code/__torch__/make_models.py") or info.filename.endswith("code/__torch__.py"):
                for old, new in NEWER.items():
                    assert old.encode() in data, (old, data)
                    data = data.replace(old.encode(), new.encode())
            if not info.filename.endswith(".debug_pkl"):
                archive.writestr(info, data)


def densenet():
    return models.DenseNet(8, (2, 2, 2, 2), 16, num_classes=10)


OWN = {"vit": vit, "encoder": Encoder, "attention": Newer, "densenet": densenet, "in_place": InPlace, "dropout": WithDropout, "shared": Shared,
       "instance_norms": InstanceNorms, "data_dependent": DataDependent, "dict_output": DictOutput, "fixed_batch": FixedBatch}

SIDES = {"vit_b_16": 224}  # of the images of networks that take one size only


def network(name):
    torch.manual_seed(1)
    if name in OWN:
        model = OWN[name]()
    else:
        extra = {"init_weights": True, "aux_logits": True} if name == "googlenet" else {}
        model = getattr(models, name)(weights=None, **extra)
    for parameter in model.parameters():
        if parameter.abs().max() == 0:
            nn.init.normal_(parameter, 0, 0.05)
    for buffer_name, buffer in model.named_buffers():
        if buffer_name.endswith("running_mean"):
            nn.init.normal_(buffer, 0, 0.1)
        if buffer_name.endswith("running_var"):
            nn.init.uniform_(buffer, 0.5, 1.5)
    return enliven(model)


def enliven(model):
    """Lets the running statistics be near those of the activations. With any others the signal dies away in a deep
    network, its output hardly depends on its input, and to compare outputs shows nothing."""
    norms = [each for each in model.modules() if isinstance(each, nn.BatchNorm2d) and each.track_running_stats]
    if len(norms) < 5:
        return model
    model.eval()
    for norm in norms:
        nn.init.uniform_(norm.weight, 0.5, 1.5)
        nn.init.normal_(norm.bias, 0, 0.2)
        norm.momentum = 1.0
        norm.train()  # and nothing else: dropped blocks would not be in the statistics
    with torch.no_grad():
        model(torch.rand(8, 3, 64, 64) * 2 - 0.5)
        for norm in norms:
            norm.momentum = 0.1
            norm.running_mean += 0.1 * norm.running_var.sqrt() * torch.randn_like(norm.running_mean)
            norm.running_var *= torch.empty_like(norm.running_var).uniform_(0.7, 1.4)
            # A channel that hardly varied would make much of rounding errors.
            norm.running_var.clamp_(min=float(norm.running_var.mean()) / 2)
    return model


def example(kind, way):
    side = SIDES.get(kind, 64)
    return torch.randn(1 if way == "trace1" else 2, 3, side, side)


def main(folder, names):
    os.makedirs(folder, exist_ok=True)
    for name in names:
        file = os.path.join(folder, name + ".pt")
        if os.path.exists(file):
            continue
        kind, way = name.rsplit(".", 1)
        model = network(kind)
        model.train(way == "trace_training")
        if way in ("script", "frozen", "newer"):
            module = torch.jit.script(model)
            if way == "frozen":
                module = torch.jit.freeze(module, optimize_numerics=False)
        elif way == "fast":  # attention and what is around it as single operators
            with torch.no_grad():
                module = torch.jit.trace(model, example(kind, way), check_trace=False)
        else:
            module = torch.jit.trace(model, example(kind, way), check_trace=False)
        temporary = f"{file}.{os.getpid()}"
        module.save(temporary)
        if way == "newer":
            rewrite(temporary)
        os.replace(temporary, file)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
