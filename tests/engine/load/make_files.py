#!/usr/bin/python3
"""make_files.py DIR: write files that are nearly TorchScript archives, each by its name."""
import os
import shutil
import sys
import zipfile

import torch


class Flatten(torch.nn.Module):
    def forward(self, x):
        return torch.flatten(x, 1)


def rewrite(file, source, record, old, new):
    """Copies an archive with one text replaced in one record; the checksums are right."""
    with zipfile.ZipFile(source) as a, zipfile.ZipFile(file, "w") as b:
        for info in a.infolist():
            data = a.read(info)
            if info.filename.endswith(record):
                assert old.encode() in data, (record, old)
                data = data.replace(old.encode(), new.encode())
            b.writestr(info.filename, data)


def write_all(folder):
    at = lambda name: os.path.join(folder, name)
    module = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3))
    torch.save(module.state_dict(), at("state_dict.pt"))
    torch.save({"epoch": 3, "model": module.state_dict()}, at("checkpoint.pt"))
    torch.save(module, at("module.pt"))
    torch.save(module, at("legacy_module.pt"), _use_new_zipfile_serialization=False)
    with zipfile.ZipFile(at("document.pt"), "w") as archive:
        archive.writestr("word/document.xml", "x" * 9999)
    model = at("good.pt")
    torch.jit.script(Flatten()).save(model)
    code = "/code/__torch__.py"
    rewrite(at("newer.pt"), model, "/version", "\n", "1\n")
    rewrite(at("unknown_operator.pt"), model, code, "torch.flatten(", "torch.flattest(")
    rewrite(at("unknown_arguments.pt"), model, code, "torch.flatten(", "torch.flatten(1, 2, 3, 4, ")
    rewrite(at("bad_code.pt"), model, code, "return", "retrun")


def main(folder):
    """All or nothing, for tests that run side by side may want the folder at once."""
    temporary = f"{folder}.{os.getpid()}"
    os.makedirs(temporary)
    write_all(temporary)
    try:
        os.rename(temporary, folder)
    except OSError:
        shutil.rmtree(temporary)


if __name__ == "__main__":
    main(sys.argv[1])
