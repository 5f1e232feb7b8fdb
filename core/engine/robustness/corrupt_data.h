#pragma once

#include "core/engine/data/dataset.h"

namespace espalier {

/// True for images: samples of 8 bits. Everything else is a table of numbers, whatever its shape.
bool areImages(const Dataset& data);

/// Which corruptions of `asked` (all, where it is empty) can be done to `data`. Throws Failure "robustness.does_not_fit".
std::vector<std::string> fittingCorruptions(const std::vector<std::string>& asked, const Dataset& data);

/// The first `count` samples, made worse. Deterministic by seed. Tables: noise adds a normal error of 5, 10, 20, 40, 80 % of a
/// column's standard deviation to every value; of missing values 5, 10, 20, 30, 50 % are replaced by the column's mean.
Dataset corrupted(const Dataset& data, std::int64_t count, const std::string& corruption, int severity,
                  std::uint64_t seed);

}  // namespace espalier
