#pragma once

#include "core/engine/robustness/sample_random.h"

#include <cstdint>
#include <string>

namespace espalier {

/// An image of 8 bits, channel after channel (RGB where there are three).
struct ImagePlanes {
    std::uint8_t* pixels = nullptr;
    int channels = 1, height = 0, width = 0;

    std::uint8_t* plane(int channel) const { return pixels + std::int64_t(channel) * height * width; }
};

/// Makes it worse in place, as corruptionKinds() names it. Parameters are those of Hendrycks & Dietterich 2019: of CIFAR-10-C
/// for images of less than 64 pixels, lengths scaled from 32; else of ImageNet-C, scaled from 224. Occlusion is a grey square
/// of 15, 25, 35, 45, 55 % of the side (after DeVries & Taylor 2017, Cutout). Throws std::invalid_argument for another name.
void corruptImage(const ImagePlanes& image, const std::string& corruption, int severity, SampleRandom& random);

}  // namespace espalier
