#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace espalier {

/// Zeros: as the file has it (in colour).
struct ImageShape {
    std::int64_t channels = 0, height = 0, width = 0;
};

struct ImagePlanes {
    ImageShape shape;
    std::vector<std::uint8_t> planes;  ///< [channel][row][column]; red, green, blue
};

/// By its extension.
bool looksLikeImage(const std::filesystem::path& file);

/// Decodes one image, scaled to `shape` by area where sizes differ. Empty where it is damaged or cut short.
std::optional<ImagePlanes> readImage(const std::filesystem::path& file, const ImageShape& shape);

}  // namespace espalier
