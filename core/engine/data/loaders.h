#pragma once

#include "core/engine/data/dataset.h"

#include <filesystem>

namespace espalier {

// One loader a format. Each fills samples, labels, classNames and issues; loadDataset() hashes and shapes the result.

Dataset loadIdx(const std::filesystem::path& folder, Split split);
Dataset loadCifar(const std::filesystem::path& folder, Split split);
/// `input` is [C, H, W]; empty: colour, in the size of the first good image.
Dataset loadImages(const std::filesystem::path& folder, Split split, const std::vector<std::int64_t>& input);
/// `labelColumn`: a header's name or a number counted from 0; empty: the last.
Dataset loadCsv(const std::filesystem::path& file, const std::string& labelColumn);
Dataset loadNpy(const std::filesystem::path& samples, const std::filesystem::path& labels,
                const std::vector<std::int64_t>& input);

/// "3x32x32".
std::string shapeText(c10::IntArrayRef shape);

/// A warning that some of the `total` files or rows (`what`) of `where` were left out, naming the first few of them.
Issue skippedIssue(const char* code, const std::filesystem::path& where, const char* what,
                   const std::vector<std::string>& names, std::size_t total);

}  // namespace espalier
