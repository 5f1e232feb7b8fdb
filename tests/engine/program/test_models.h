#pragma once

#include "tests/paths.h"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace espalier {

inline std::filesystem::path realModel(const std::string& name)
{
    return sourceTree() / "../shared/real/models" / name;
}

/// A network made by make_models.py, once for a build folder; empty where Python cannot make it.
inline std::optional<std::filesystem::path> madeModel(const std::string& name)
{
    const auto folder = buildTree() / "test_models";
    const auto file = folder / (name + ".pt");
    if (!std::filesystem::exists(file)) {
        const auto script = sourceTree() / "tests/engine/program/make_models.py";
        const auto command =
            "OMP_NUM_THREADS=1 /usr/bin/python3 -W ignore " + script.string() + " " + folder.string() + " " + name;
        if (std::system(command.c_str()) != 0 || !std::filesystem::exists(file)) return std::nullopt;
    }
    return file;
}

}  // namespace espalier

#define REQUIRE_FILE(wanted)                                            \
    if (!std::filesystem::exists(wanted)) {                             \
        GTEST_SKIP() << "not there: " << std::filesystem::path(wanted); \
    }

#define REQUIRE_MADE(variable, name)                                                         \
    const auto variable##OrNone = madeModel(name);                                           \
    if (!variable##OrNone) {                                                                 \
        GTEST_SKIP() << "no /usr/bin/python3 with torch and torchvision to make " << (name); \
    }                                                                                        \
    const auto& variable = *variable##OrNone
