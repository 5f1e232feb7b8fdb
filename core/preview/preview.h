#pragma once

#include "core/log/experiment.h"
#include "core/model/model_summary.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// Mean and deviation, one value a channel (or one for all), on the scale the loader gives: 0..1 for images.
struct ChannelStatistics {
    std::vector<double> mean, std;
    std::int64_t samples = 0;

    bool operator==(const ChannelStatistics&) const = default;
};

/// One way of normalising, tried on the same samples as the others.
struct PreprocessingTrial {
    std::string name;  ///< "given", "measured", "imagenet", "half" (to -1..1), "none" (0..1), "bytes" (0..255)
    std::vector<double> mean, std;
    std::int64_t right = 0, n = 0;
    bool finite = true;  ///< false where an output was NaN
    std::int64_t rightIfRelabelled =
        0;  ///< most that could be right if classes were paired up in another order; not stored

    double accuracy() const;  ///< NaN where not finite or nothing was tried
    Interval ci95() const;    ///< Wilson
    bool operator==(const PreprocessingTrial&) const = default;
};

/// A sample as the model sees it.
struct PreviewItem {
    std::int64_t index = 0;  ///< in the data set
    std::int64_t truth = 0, prediction = 0;
    double confidence = 0;       ///< the prediction's share, 0..1
    std::string seen;            ///< PNG in base64: what the model is given, `shown` as black..white; empty for tables
    std::string plain;           ///< PNG in base64: before it is normalised
    std::vector<double> values;  ///< tables: the first features, before they are normalised

    bool operator==(const PreviewItem&) const = default;
};

/// What the files of an image folder are, by those that were looked at. Sizes are height, width.
struct ImageFacts {
    std::array<std::int64_t, 2> smallest{}, largest{};
    bool grey = false;  ///< none has a colour
    std::int64_t files = 0;

    bool operator==(const ImageFacts&) const = default;
};

/// What a look at a model together with its data finds out: everything an assistant proposes, and whether the model and
/// the data understand each other. Result of a job of kind `preview`.
struct Preview {
    ModelSummary summary;
    std::vector<std::int64_t> input;  ///< shape of one sample
    std::string inputFrom;            ///< "given", "data", "model" (the sizes it runs with)
    bool images = true;               ///< false: a table
    std::optional<ImageFacts> files;  ///< of an image folder

    std::int64_t samples = 0;             ///< in the whole set
    std::int64_t labelsPresent = 0;       ///< different labels in the whole set
    std::vector<std::string> classNames;  ///< by label; empty where unknown

    ChannelStatistics measured;
    ChannelStatistics normalised;            ///< of what the model was given
    std::vector<PreprocessingTrial> trials;  ///< the same samples under each
    std::size_t used = 0;                    ///< the one given, else the best of the trials; all below is by it
    std::vector<std::int64_t> labelCounts, predictionCounts;  ///< by class, of the samples tried
    std::int64_t rightIfRelabelled = 0;  ///< most that could be right if classes were paired up in another order
    std::array<double, 2> shown{-2, 2};  ///< values that are black and white in PreviewItem::seen
    std::vector<PreviewItem> items;
    std::vector<Issue> issues;  ///< loading's own, then findings()

    const PreprocessingTrial& trial() const { return trials.at(used); }
    bool operator==(const Preview&) const = default;
};

void to_json(nlohmann::json& json, const PreviewItem& item);
void from_json(const nlohmann::json& json, PreviewItem& item);
void to_json(nlohmann::json& json, const Preview& preview);
/// Throws Failure "job.protocol" for what is none.
void from_json(const nlohmann::json& json, Preview& preview);

/// "ship", or "8" where classes have no names.
std::string className(const Preview& preview, std::int64_t label);

}  // namespace espalier
