#include "core/engine/data/image_file.h"
#include "core/engine/data/image_folder.h"
#include "core/engine/data/loaders.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <random>

namespace espalier {

namespace fs = std::filesystem;

namespace {

ImageShape shapeFrom(const std::vector<std::int64_t>& input, const fs::path& folder)
{
    if (input.empty()) return {};
    if (input.size() == 3 && (input[0] == 1 || input[0] == 3)) return {input[0], input[1], input[2]};
    throw Failure("data.shape_mismatch", folder.string(), {{"expected", shapeText(input)}, {"found", "1xHxW, 3xHxW"}});
}

/// Reads what of `list` is good into `dataset`, in that order.
void readFiles(const ImageList& list, ImageShape shape, Dataset& dataset, ImageDraw* draw,
               const std::function<void(std::int64_t)>& tick)
{
    at::Tensor samples;
    at::Tensor labels = at::empty({static_cast<std::int64_t>(list.files.size())}, at::kLong);
    std::vector<std::string> corrupt;
    std::int64_t good = 0;
    auto* label = labels.data_ptr<std::int64_t>();
    for (const LabelledFile& file : list.files) {
        if (tick) tick(good);
        const auto image = readImage(file.path, shape);
        if (!image) {
            corrupt.push_back(file.path.parent_path().filename().string() + '/' + file.path.filename().string());
            continue;
        }
        if (!samples.defined()) {
            shape = image->shape;
            samples = at::empty(
                {static_cast<std::int64_t>(list.files.size()), shape.channels, shape.height, shape.width}, at::kByte);
        }
        std::copy(image->planes.begin(), image->planes.end(), samples[good].data_ptr<std::uint8_t>());
        label[good++] = file.label;
        if (draw) draw->indexes.push_back(file.index);
    }
    if (good == 0)
        throw Failure("data.no_good_image", list.root.string(), {{"count", std::to_string(list.files.size())}});
    dataset.samples = samples.narrow(0, 0, good);
    dataset.labels = labels.narrow(0, 0, good).contiguous();
    if (!corrupt.empty())
        dataset.issues.push_back(skippedIssue("data.corrupt_images", list.root, "files", corrupt, list.files.size()));
}

/// In place: the first `count` of a seeded order. The standard leaves std::shuffle's order open, so it is our own.
void drawFiles(std::vector<LabelledFile>& files, std::int64_t count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto wanted = std::min(files.size(), static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < wanted; ++i) std::swap(files[i], files[i + random() % (files.size() - i)]);
    files.resize(wanted);
}

bool isGrey(const ImagePlanes& image)
{
    const auto plane = static_cast<std::ptrdiff_t>(image.shape.height * image.shape.width);
    const auto begin = image.planes.begin();
    return std::equal(begin, begin + plane, begin + plane) && std::equal(begin, begin + plane, begin + 2 * plane);
}

}  // namespace

Dataset loadImages(const fs::path& folder, Split split, const std::vector<std::int64_t>& input)
{
    shapeFrom(input, folder);
    return readImages(listImages(folder, split), input);
}

Dataset readImages(const ImageList& list, const std::vector<std::int64_t>& input)
{
    Dataset dataset;
    dataset.classNames = list.classNames;
    readFiles(list, shapeFrom(input, list.root), dataset, nullptr, {});
    return dataset;
}

ImageDraw drawImages(const fs::path& folder, Split split, const std::vector<std::int64_t>& input, std::int64_t count,
                     std::uint64_t seed, const std::function<void(std::int64_t)>& tick)
{
    const ImageShape shape = shapeFrom(input, folder);
    ImageList list = listImages(folder, split);
    ImageDraw draw;
    draw.total = static_cast<std::int64_t>(list.files.size());
    for (std::size_t i = 0; i < list.files.size(); ++i)  // they are listed class by class
        draw.labelsPresent += i == 0 || list.files[i].label != list.files[i - 1].label;
    draw.dataset.classNames = list.classNames;
    drawFiles(list.files, count, seed);
    readFiles(list, shape, draw.dataset, &draw, tick);
    return draw;
}

ImageFacts lookAtImages(const fs::path& folder, Split split, std::int64_t count, std::uint64_t seed)
{
    ImageList list = listImages(folder, split);
    drawFiles(list.files, count, seed);
    ImageFacts facts;
    facts.grey = true;
    for (const LabelledFile& file : list.files) {
        const auto image = readImage(file.path, {});
        if (!image) continue;
        const std::array<std::int64_t, 2> size{image->shape.height, image->shape.width};
        const auto area = [](const std::array<std::int64_t, 2>& of) { return of[0] * of[1]; };
        if (facts.files == 0) facts.smallest = facts.largest = size;
        if (area(size) < area(facts.smallest) || (area(size) == area(facts.smallest) && size < facts.smallest))
            facts.smallest = size;
        if (area(size) > area(facts.largest) || (area(size) == area(facts.largest) && size > facts.largest))
            facts.largest = size;
        facts.grey = facts.grey && isGrey(*image);
        ++facts.files;
    }
    if (facts.files == 0)
        throw Failure("data.no_good_image", list.root.string(), {{"count", std::to_string(list.files.size())}});
    return facts;
}

}  // namespace espalier
