#pragma once

#include "core/engine/data/dataset.h"
#include "core/preview/preview.h"

#include <filesystem>
#include <functional>

namespace espalier {

struct LabelledFile {
    std::filesystem::path path;
    std::int64_t label = 0;
    std::int64_t index = 0;  ///< among all files of the split
};

/// The images of one split of a folder, class by class; nothing is read yet.
struct ImageList {
    std::filesystem::path root;  ///< where the class folders are
    std::vector<std::string> classNames;
    std::vector<LabelledFile> files;
};

/// Throws Failure "data.empty", "data.no_training_split", "data.no_validation_split".
ImageList listImages(const std::filesystem::path& folder, Split split);

/// What of `list` is good, in its order, scaled to `input` where that is not empty; without its hash.
Dataset readImages(const ImageList& list, const std::vector<std::int64_t>& input);

/// Some images of a folder, in a seeded order.
struct ImageDraw {
    Dataset dataset;                    ///< without its hash
    std::vector<std::int64_t> indexes;  ///< of each among all files
    std::int64_t total = 0;             ///< files there are
    std::int64_t labelsPresent = 0;     ///< classes with at least one file
};

/// At most `count` images, read as loadImages() would. `tick` is called before each, with how many are read.
ImageDraw drawImages(const std::filesystem::path& folder, Split split, const std::vector<std::int64_t>& input,
                     std::int64_t count, std::uint64_t seed, const std::function<void(std::int64_t)>& tick);

/// Sizes and colours of at most `count` files as they are. Throws Failure "data.no_good_image".
ImageFacts lookAtImages(const std::filesystem::path& folder, Split split, std::int64_t count, std::uint64_t seed);

}  // namespace espalier
