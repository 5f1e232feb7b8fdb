#include "core/engine/data/image_folder.h"

#include "core/engine/data/image_file.h"

#include <algorithm>

namespace espalier {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> sortedEntries(const fs::path& folder, bool folders)
{
    std::vector<fs::path> entries;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().string().starts_with('.')) continue;
        if (folders ? entry.is_directory() : entry.is_regular_file()) entries.push_back(entry.path());
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// A split holds a folder a class; a class that happens to be called "train" (CIFAR-100 has one) holds only images.
bool isSplit(const fs::path& folder) { return fs::is_directory(folder) && !sortedEntries(folder, true).empty(); }

fs::path splitFolder(const fs::path& folder, Split split)
{
    const bool hasTraining = isSplit(folder / "train");
    fs::path validation;
    for (const char* name : {"test", "validation", "val"})
        if (isSplit(folder / name)) validation = folder / name;
    if (!hasTraining && validation.empty()) return folder;
    if (split == Split::training && !hasTraining) throw Failure("data.no_training_split", folder.string());
    if (split == Split::validation && validation.empty()) throw Failure("data.no_validation_split", folder.string());
    return split == Split::training ? folder / "train" : validation;
}

}  // namespace

ImageList listImages(const fs::path& folder, Split split)
{
    ImageList list{splitFolder(folder, split), {}, {}};
    for (const fs::path& classFolder : sortedEntries(list.root, true)) {
        const auto label = static_cast<std::int64_t>(list.classNames.size());
        list.classNames.push_back(classFolder.filename().string());
        for (const fs::path& file : sortedEntries(classFolder, false))
            if (looksLikeImage(file)) list.files.push_back({file, label, static_cast<std::int64_t>(list.files.size())});
    }
    if (list.files.empty()) throw Failure("data.empty", list.root.string());
    return list;
}

}  // namespace espalier
