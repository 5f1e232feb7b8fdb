#include "core/engine/load/torchscript_file.h"

#include "core/base/issue.h"
#include "core/base/sha256.h"
#include "core/engine/load/recognize.h"
#include "core/engine/program/composites.h"
#include "core/engine/program/library_error.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <regex>

namespace espalier {

namespace {

/// Turns what the library says about a file it cannot load into a code.
Failure explain(const std::filesystem::path& file, const std::exception& error)
{
    const std::string said = error.what();
    std::smatch match;
    if (std::regex_search(
            said, match,
            std::regex("file with version (\\d+), but the maximum supported version for reading is (\\d+)")))
        return Failure("model.newer_format", file.string(), {{"found", match[1]}, {"supported", match[2]}});
    if (std::regex_search(said, match, std::regex("Unknown builtin op: ([A-Za-z0-9_:.]*[A-Za-z0-9_])")))
        return Failure("model.unknown_operator", file.string(), {{"operator", match[1]}});
    // An operator that is known, with arguments that are not, comes with a list of those that are.
    if (std::regex_search(said, match, std::regex("\n *([a-z_]+::[a-z0-9_]+)(\\.\\w+)?\\(.*\\) -> ")))
        return Failure("model.unknown_operator", file.string(), {{"operator", match[1]}});
    return Failure("model.damaged", file.string(), {{"detail", firstLine(error)}});
}

}  // namespace

torch::jit::Module loadTorchScript(const std::filesystem::path& file, const std::string& expectedSha256)
{
    requireTorchScript(file);
    if (!expectedSha256.empty() && sha256OfFile(file) != expectedSha256) throw Failure("model.changed", file.string());
    registerMissingOperators();
    try {
        auto module = torch::jit::load(file.string(), c10::Device(c10::kCPU));
        module.eval();
        return module;
    } catch (const std::exception& error) {
        throw explain(file, error);
    }
}

}  // namespace espalier
