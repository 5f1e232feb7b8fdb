#pragma once

#include "core/preview/preview.h"

namespace espalier::test {

/// A look at a good model of ten classes: ImageNet's values are best, 230 of 256 right.
inline Preview goodPreview()
{
    Preview preview;
    preview.summary.sha256 = std::string(64, 'a');
    preview.summary.input = {3, 32, 32};
    preview.summary.classes = 10;
    preview.summary.parameters = 269'722;
    preview.summary.macs = 40'551'040;
    preview.input = {3, 32, 32};
    preview.inputFrom = "data";
    preview.samples = 10'000;
    preview.labelsPresent = 10;
    preview.classNames = {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};
    preview.measured = {{0.491, 0.482, 0.447}, {0.247, 0.243, 0.262}, 10'000};
    preview.normalised = {{0.02, 0.11, 0.18}, {1.08, 1.09, 1.16}, 256};
    preview.trials = {{"measured", {0.491, 0.482, 0.447}, {0.247, 0.243, 0.262}, 226, 256},
                      {"imagenet", {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}, 230, 256},
                      {"half", {0.5}, {0.5}, 140, 256},
                      {"none", {0}, {1}, 105, 256},
                      {"bytes", {0}, {1 / 255.0}, 27, 256}};
    preview.used = 1;
    preview.labelCounts = std::vector<std::int64_t>(10, 25);
    preview.predictionCounts = preview.labelCounts;
    preview.rightIfRelabelled = 230;
    return preview;
}

}  // namespace espalier::test
