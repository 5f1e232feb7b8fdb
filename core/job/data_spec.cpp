#include "core/job/data_spec.h"

#include "core/base/issue.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace espalier {

namespace fs = std::filesystem;

namespace {

using Kind = DataSpec::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 5> kinds{
    {{"idx", Kind::idx}, {"images", Kind::images}, {"cifar", Kind::cifar}, {"csv", Kind::csv}, {"npy", Kind::npy}}};

[[noreturn]] void badSpec(std::string_view text, const char* reason)
{
    throw Failure("data.bad_spec", std::string(text), {{"reason", reason}});
}

std::string lowerExtension(const fs::path& file)
{
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    return extension;
}

bool isImage(const fs::path& file)
{
    static constexpr std::array<std::string_view, 9> known{".png",  ".jpg", ".jpeg", ".bmp", ".webp",
                                                           ".tiff", ".tif", ".ppm",  ".pgm"};
    return std::find(known.begin(), known.end(), lowerExtension(file)) != known.end();
}

/// An absolute path that exists.
fs::path existing(std::string_view text, std::string_view whole)
{
    if (text.empty()) badSpec(whole, "no_path");
    std::error_code error;
    fs::path path = fs::absolute(fs::path(text), error).lexically_normal();
    if (path.has_relative_path() && path.filename().empty()) path = path.parent_path();
    if (error || !fs::exists(path, error)) throw Failure("data.not_found", path.string());
    return path;
}

fs::path existingFolder(std::string_view text, std::string_view whole)
{
    fs::path path = existing(text, whole);
    if (!fs::is_directory(path)) throw Failure("data.not_a_folder", path.string());
    return path;
}

fs::path existingFile(std::string_view text, std::string_view whole)
{
    fs::path path = existing(text, whole);
    if (fs::is_directory(path)) throw Failure("data.not_a_file", path.string());
    return path;
}

DataSpec parseCsv(std::string_view text, std::string_view whole)
{
    DataSpec spec{Kind::csv, {}, {}, {}};
    if (const auto option = text.rfind(",label="); option != std::string_view::npos) {
        spec.labelColumn = text.substr(option + 7);
        if (spec.labelColumn.empty()) badSpec(whole, "no_label_column");
        text = text.substr(0, option);
    }
    spec.path = existingFile(text, whole);
    return spec;
}

DataSpec parseNpy(std::string_view text, std::string_view whole)
{
    // The comma after ".npy" is the one that separates: names may hold commas of their own.
    auto comma = text.find(".npy,");
    if (comma == std::string_view::npos) badSpec(whole, "npy_needs_two_files");
    comma += 4;
    return {Kind::npy, existingFile(text.substr(0, comma), whole), existingFile(text.substr(comma + 1), whole), {}};
}

DataSpec parseAs(Kind kind, std::string_view rest, std::string_view whole)
{
    if (kind == Kind::csv) return parseCsv(rest, whole);
    if (kind == Kind::npy) return parseNpy(rest, whole);
    return {kind, existingFolder(rest, whole), {}, {}};
}

bool holdsImagesInFolders(const fs::path& folder, int depth)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (!entry.is_directory(error)) continue;
        for (const auto& inner : fs::directory_iterator(entry.path(), error))
            if (inner.is_regular_file(error) && isImage(inner.path())) return true;
        if (depth > 0 && holdsImagesInFolders(entry.path(), depth - 1)) return true;
    }
    return false;
}

std::optional<Kind> kindOfFolder(const fs::path& folder)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.find("images") != std::string::npos && name.find("idx") != std::string::npos) return Kind::idx;
        if (name == "test_batch.bin" || name.starts_with("data_batch_") || name == "test.bin" || name == "train.bin" ||
            name == "cifar-10-batches-bin" || name == "cifar-100-binary")
            return Kind::cifar;
    }
    if (holdsImagesInFolders(folder, 1)) return Kind::images;
    return std::nullopt;
}

DataSpec recognise(std::string_view text)
{
    if (text.find(".npy,") != std::string_view::npos) return parseNpy(text, text);
    if (text.find(",label=") != std::string_view::npos) return parseCsv(text, text);
    const fs::path path = existing(text, text);
    if (fs::is_directory(path)) {
        if (const auto kind = kindOfFolder(path)) return {*kind, path, {}, {}};
    } else {
        const std::string extension = lowerExtension(path);
        if (extension == ".npy") badSpec(text, "npy_needs_two_files");
        if (extension == ".csv" || extension == ".tsv" || extension == ".data" || extension == ".txt")
            return {Kind::csv, path, {}, {}};
    }
    throw Failure("data.unrecognised", path.string());
}

/// "word:" in front, where it is no path that happens to hold a colon.
std::optional<std::string_view> prefix(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const std::string_view word = text.substr(0, colon);
    const bool plain = std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isalnum(c); });
    return plain ? std::optional(word) : std::nullopt;
}

}  // namespace

DataSpec DataSpec::parse(std::string_view text)
{
    if (text.empty()) badSpec(text, "empty");
    const auto word = prefix(text);
    if (!word) return recognise(text);
    for (const auto& [name, kind] : kinds)
        if (*word == name) return parseAs(kind, text.substr(name.size() + 1), text);
    std::error_code error;
    if (fs::exists(fs::path(text), error)) return recognise(text);
    badSpec(text, "unknown_kind");
}

std::string DataSpec::text() const
{
    const auto* name =
        std::find_if(kinds.begin(), kinds.end(), [this](const auto& entry) { return entry.second == kind; });
    std::string text = std::string(name->first) + ':' + path.string();
    if (kind == Kind::npy) text += ',' + labels.string();
    if (kind == Kind::csv && !labelColumn.empty()) text += ",label=" + labelColumn;
    return text;
}

}  // namespace espalier
