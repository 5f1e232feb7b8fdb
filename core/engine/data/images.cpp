#include "core/engine/data/image_file.h"
#include "core/engine/data/loaders.h"

#include <ATen/Functions.h>

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

struct LabelledFile {
    fs::path path;
    std::int64_t label;
};

std::vector<LabelledFile> listFiles(const fs::path& folder, std::vector<std::string>& classNames)
{
    std::vector<LabelledFile> files;
    for (const fs::path& classFolder : sortedEntries(folder, true)) {
        const auto label = static_cast<std::int64_t>(classNames.size());
        classNames.push_back(classFolder.filename().string());
        for (const fs::path& file : sortedEntries(classFolder, false))
            if (looksLikeImage(file)) files.push_back({file, label});
    }
    if (files.empty()) throw Failure("data.empty", folder.string());
    return files;
}

std::int64_t goodOnes(const std::vector<LabelledFile>& files, const ImageShape& asked, at::Tensor& samples,
                      at::Tensor& labels, std::vector<std::string>& corrupt)
{
    ImageShape shape = asked;
    std::int64_t good = 0;
    auto* label = labels.data_ptr<std::int64_t>();
    for (const LabelledFile& file : files) {
        const auto image = readImage(file.path, shape);
        if (!image) {
            corrupt.push_back(file.path.parent_path().filename().string() + '/' + file.path.filename().string());
            continue;
        }
        if (!samples.defined()) {
            shape = image->shape;
            samples = at::empty({static_cast<std::int64_t>(files.size()), shape.channels, shape.height, shape.width},
                                at::kByte);
        }
        std::copy(image->planes.begin(), image->planes.end(), samples[good].data_ptr<std::uint8_t>());
        label[good++] = file.label;
    }
    return good;
}

}  // namespace

Dataset loadImages(const fs::path& folder, Split split, const std::vector<std::int64_t>& input)
{
    ImageShape shape;
    if (!input.empty()) {
        if (input.size() != 3 || (input[0] != 1 && input[0] != 3))
            throw Failure("data.shape_mismatch", folder.string(),
                          {{"expected", shapeText(input)}, {"found", "1xHxW, 3xHxW"}});
        shape = {input[0], input[1], input[2]};
    }
    const fs::path root = splitFolder(folder, split);
    Dataset dataset;
    const auto files = listFiles(root, dataset.classNames);
    at::Tensor labels = at::empty({static_cast<std::int64_t>(files.size())}, at::kLong);
    std::vector<std::string> corrupt;
    const std::int64_t good = goodOnes(files, shape, dataset.samples, labels, corrupt);
    if (good == 0) throw Failure("data.no_good_image", root.string(), {{"count", std::to_string(files.size())}});
    dataset.samples = dataset.samples.narrow(0, 0, good);
    dataset.labels = labels.narrow(0, 0, good).contiguous();
    if (!corrupt.empty())
        dataset.issues.push_back(skippedIssue("data.corrupt_images", root, "files", corrupt, files.size()));
    return dataset;
}

}  // namespace espalier
