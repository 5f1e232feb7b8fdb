#include "core/engine/load/recognize.h"

#include "core/base/issue.h"
#include "core/engine/load/pickle_modules.h"
#include "core/engine/load/zip_directory.h"

#include <algorithm>
#include <fstream>
#include <string_view>

namespace espalier {

namespace {

constexpr std::size_t looked = 4096;

std::string firstBytes(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(looked, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream.is_open() || stream.bad()) throw Failure("environment.unreadable_file", file.string());
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

bool isText(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(),
                        [](unsigned char c) { return c < 9 || (c > 13 && c < 32) || c == 127; });
}

/// Tensors in dictionaries, and no object of a class.
bool holdsOnlyWeights(const std::string& pickle)
{
    const auto modules = pickleModules(pickle);
    return std::all_of(modules.begin(), modules.end(), [](const auto& module) {
        return module == "collections" || module == "torch" || module == "torch._utils";
    });
}

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& looksLike)
{
    throw Failure("model.not_torchscript", file.string(), {{"looks_like", looksLike}});
}

void requireIntactArchive(const std::filesystem::path& file)
{
    ZipArchive archive(file);
    const auto& entries = archive.entries();
    const bool hasCode = std::any_of(entries.begin(), entries.end(),
                                     [](const auto& entry) { return entry.name.find("/code/") != std::string::npos; });
    const auto* pickle = archive.find("/data.pkl");
    if (!pickle) refuse(file, "zip");
    if (!hasCode) refuse(file, holdsOnlyWeights(archive.read(*pickle, 16 << 20)) ? "state_dict" : "pickle");
    // LibTorch does not look at checksums: it would load other weights, or follow a damaged pickle anywhere.
    for (const auto& entry : entries)
        if (!archive.isIntact(entry)) throw Failure("model.damaged", file.string(), {{"record", entry.name}});
}

}  // namespace

void requireTorchScript(const std::filesystem::path& file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) throw Failure("model.not_found", file.string());
    if (std::filesystem::is_directory(status)) throw Failure("model.is_a_directory", file.string());
    const auto start = firstBytes(file);
    if (start.starts_with("PK\3\4")) {
        try {
            return requireIntactArchive(file);
        } catch (const TruncatedZip&) {
            throw Failure("model.truncated", file.string());
        }
    }
    if (start.empty()) refuse(file, "empty");
    if (start.front() == '\x80') refuse(file, "pickle");
    refuse(file, isText(start) ? "text" : "unknown");
}

}  // namespace espalier
