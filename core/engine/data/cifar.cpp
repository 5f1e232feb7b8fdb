#include "core/engine/data/input_file.h"
#include "core/engine/data/loaders.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <fstream>

namespace espalier {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t pixels = 3 * 32 * 32;

/// CIFAR-10 has one label byte a record, CIFAR-100 a coarse and a fine one; the fine one counts.
struct Flavour {
    std::vector<fs::path> files;
    std::int64_t labelBytes;
    std::int64_t classes;
    fs::path names;
};

std::vector<std::string> readNames(const fs::path& file)
{
    std::vector<std::string> names;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty()) names.push_back(line);
    }
    return names;
}

Flavour findFiles(fs::path folder, Split split)
{
    for (const char* inner : {"cifar-10-batches-bin", "cifar-100-binary"})
        if (fs::is_directory(folder / inner)) folder /= inner;
    const bool hundred = fs::exists(folder / "test.bin") || fs::exists(folder / "train.bin");
    Flavour flavour{
        {}, hundred ? 2 : 1, hundred ? 100 : 10, folder / (hundred ? "fine_label_names.txt" : "batches.meta.txt")};
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!name.ends_with(".bin")) continue;
        const bool test = name == "test_batch.bin" || name == "test.bin";
        const bool train = name.starts_with("data_batch_") || name == "train.bin";
        if (split == Split::validation ? test : train) flavour.files.push_back(entry.path());
    }
    std::sort(flavour.files.begin(), flavour.files.end());
    if (flavour.files.empty()) {
        if (split == Split::training) throw Failure("data.no_training_split", folder.string());
        throw Failure("data.not_found", folder.string(), {{"missing", hundred ? "test.bin" : "test_batch.bin"}});
    }
    return flavour;
}

at::Tensor readRecords(const fs::path& path, std::int64_t recordBytes)
{
    InputFile file(path);
    const auto size = static_cast<std::int64_t>(fs::file_size(path));
    if (size == 0) throw Failure("data.empty", path.string());
    if (size % recordBytes != 0)
        throw Failure("data.truncated", path.string(), {{"record", std::to_string(recordBytes)}});
    at::Tensor records = at::empty({size / recordBytes, recordBytes}, at::kByte);
    file.read(records.data_ptr(), records.nbytes());
    return records;
}

void checkLabels(const at::Tensor& labels, std::int64_t classes, const fs::path& path)
{
    const auto* label = labels.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < labels.size(0); ++i)
        if (label[i] >= classes)
            throw Failure("data.label_out_of_range", path.string(),
                          {{"sample", std::to_string(i)},
                           {"found", std::to_string(label[i])},
                           {"classes", std::to_string(classes)}});
}

}  // namespace

Dataset loadCifar(const fs::path& folder, Split split)
{
    const Flavour flavour = findFiles(folder, split);
    std::vector<at::Tensor> samples, labels;
    for (const fs::path& path : flavour.files) {
        const at::Tensor records = readRecords(path, flavour.labelBytes + pixels);
        labels.push_back(records.select(1, flavour.labelBytes - 1).to(at::kLong).contiguous());
        checkLabels(labels.back(), flavour.classes, path);
        samples.push_back(records.slice(1, flavour.labelBytes).contiguous().view({-1, 3, 32, 32}));
    }
    Dataset dataset;
    dataset.samples = at::cat(samples);
    dataset.labels = at::cat(labels);
    dataset.classNames = readNames(flavour.names);
    return dataset;
}

}  // namespace espalier
