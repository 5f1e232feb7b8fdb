#pragma once

#include "core/engine/data/dataset.h"
#include "core/engine/run_job.h"
#include "core/preview/preview.h"

#include <optional>

namespace espalier {

/// What there is to look at: a whole set where it comes in one file, some images of a folder.
struct PreviewData {
    Dataset dataset;
    at::Tensor order;                   ///< [n] int64: all of `dataset`, in a seeded order
    std::vector<std::int64_t> indexes;  ///< of each sample of `dataset` in the whole set
    std::int64_t total = 0;             ///< samples in the whole set
    std::int64_t labelsPresent = 0;     ///< different labels in the whole set
    std::optional<ImageFacts> files;    ///< of a folder
    Preprocessing preprocessing;        ///< the job's, with the input shape found
    std::string inputFrom;              ///< as Preview::inputFrom
};

/// Finds the input shape and reads. Sends progress of Phase::load. Throws what loading data and models throws.
PreviewData readPreviewData(const JobSpec& spec, JobSink& sink);

/// Mean and deviation a channel (a column of a table) on the scale makeBatch() has before it normalises.
ChannelStatistics measureChannels(const PreviewData& data);

}  // namespace espalier
