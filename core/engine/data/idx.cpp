#include "core/engine/data/input_file.h"
#include "core/engine/data/loaders.h"

#include <ATen/Functions.h>
#include <c10/util/accumulate.h>

#include <algorithm>
#include <optional>

namespace espalier {

namespace fs = std::filesystem;

namespace {

struct Pair {
    fs::path images, labels;
    Split split;
};

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    if (const auto at = text.rfind(what); at != std::string::npos) text.replace(at, what.size(), with);
    return text;
}

std::string withoutGz(const std::string& name)
{
    return name.ends_with(".gz") ? name.substr(0, name.size() - 3) : name;
}

/// "t10k-images-idx3-ubyte.gz" -> "t10k-labels-idx1-ubyte", compressed or not.
std::optional<fs::path> labelsOf(const fs::path& images)
{
    std::string name = replaced(withoutGz(images.filename().string()), "images", "labels");
    name = replaced(replaced(name, "idx3", "idx1"), "idx4", "idx1");
    for (const char* ending : {"", ".gz"})
        if (const fs::path labels = images.parent_path() / (name + ending); fs::exists(labels)) return labels;
    return std::nullopt;
}

std::vector<fs::path> imageFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.find("images") != std::string::npos && name.find("idx") != std::string::npos)
            files.push_back(entry.path());
    }
    // A file there both raw and compressed is taken once, raw: that sorts first.
    std::sort(files.begin(), files.end());
    const auto same = [](const fs::path& a, const fs::path& b) {
        return withoutGz(a.string()) == withoutGz(b.string());
    };
    files.erase(std::unique(files.begin(), files.end(), same), files.end());
    return files;
}

std::vector<Pair> findPairs(const fs::path& folder)
{
    std::vector<Pair> pairs;
    for (const fs::path& images : imageFiles(folder)) {
        const auto labels = labelsOf(images);
        if (!labels) throw Failure("data.not_found", images.string(), {{"missing", "labels"}});
        const bool training = images.filename().string().find("train") != std::string::npos;
        pairs.push_back({images, *labels, training ? Split::training : Split::validation});
    }
    if (pairs.empty()) throw Failure("data.not_found", folder.string(), {{"missing", "*-images-idx3-ubyte[.gz]"}});
    return pairs;
}

/// The sizes after the magic number, which says that bytes in `least` to `most` dimensions follow.
std::vector<std::int64_t> readHeader(InputFile& file, unsigned least, unsigned most)
{
    const std::uint32_t magic = file.readBigEndian32();
    const unsigned dimensions = magic & 0xff;
    if (magic >> 8 != 0x08 || dimensions < least || dimensions > most)
        throw Failure("data.bad_file", file.path().string(), {{"reason", "magic"}, {"found", std::to_string(magic)}});
    std::vector<std::int64_t> shape;
    std::uint64_t total = 1;
    for (unsigned i = 0; i < dimensions; ++i) {
        const std::uint64_t size = file.readBigEndian32();
        if (size == 0) throw Failure("data.empty", file.path().string());
        if (size > file.sizeLimit() / total) throw Failure("data.truncated", file.path().string());
        shape.push_back(static_cast<std::int64_t>(size));
        total *= size;
    }
    return shape;
}

/// Memory follows what is really there: a small compressed file with a large header ends at the first block.
at::Tensor readBlocks(InputFile& file, std::int64_t bytes)
{
    constexpr std::int64_t blockBytes = 64 << 20;
    std::vector<at::Tensor> blocks;
    for (; bytes > 0; bytes -= blocks.back().numel()) {
        blocks.push_back(at::empty({std::min(bytes, blockBytes)}, at::kByte));
        file.read(blocks.back().data_ptr(), blocks.back().nbytes());
    }
    return blocks.size() == 1 ? blocks.front() : at::cat(blocks);
}

at::Tensor readBytes(const fs::path& path, unsigned least, unsigned most)
{
    InputFile file(path);
    const auto shape = readHeader(file, least, most);
    at::Tensor bytes = readBlocks(file, c10::multiply_integers(shape));
    file.expectEnd();
    return bytes.view(shape);
}

}  // namespace

Dataset loadIdx(const fs::path& folder, Split split)
{
    const auto pairs = findPairs(folder);
    auto pair = std::find_if(pairs.begin(), pairs.end(), [split](const Pair& p) { return p.split == split; });
    if (pair == pairs.end()) pair = pairs.begin();  // the only one there is serves for both

    Dataset dataset;
    dataset.samples = readBytes(pair->images, 3, 4);
    dataset.labels = readBytes(pair->labels, 1, 1).to(at::kLong);
    if (dataset.samples.size(0) != dataset.labels.size(0))
        throw Failure(
            "data.lengths_differ", pair->images.string(),
            {{"samples", std::to_string(dataset.samples.size(0))}, {"labels", std::to_string(dataset.labels.size(0))}});
    if (dataset.samples.dim() == 3) dataset.samples = dataset.samples.unsqueeze(1);
    return dataset;
}

}  // namespace espalier
