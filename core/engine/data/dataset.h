#pragma once

#include "core/base/issue.h"
#include "core/job/data_spec.h"
#include "core/job/job_spec.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace espalier {

enum class Split { validation, training };

/// Labelled samples in memory, raw.
struct Dataset {
    at::Tensor samples;                   ///< [n, C, H, W] uint8 for images, [n, features...] float for csv and npy
    at::Tensor labels;                    ///< [n] int64
    std::vector<std::string> classNames;  ///< by label, empty where unknown
    std::string sha256;                   ///< over samples and labels as loaded
    std::vector<Issue> issues;            ///< warnings: corrupt images named and counted, rows skipped

    std::int64_t size() const { return labels.defined() ? labels.size(0) : 0; }
};

/// Reads one split. idx: t10k-* or train-* (.gz or not; a folder with only one pair gives it for both); cifar:
/// test_batch.bin or data_batch_*.bin; images: DIR/val|test or DIR/train where those exist, else DIR itself (labels by
/// sorted folder name, images scaled to `input` if sizes differ); csv and npy: the file for both.
/// Throws Failure "data.not_found", "data.empty", "data.truncated", "data.bad_file", "data.label_out_of_range",
/// "data.lengths_differ", "data.no_good_image", "data.no_training_split" ...
Dataset loadDataset(const DataSpec& spec, Split split, const std::vector<std::int64_t>& input);

/// Checks samples against what the model takes and labels against `classes`; "data.shape_mismatch", "data.label_out_of_range".
void checkDataset(const Dataset& dataset, const Preprocessing& preprocessing, std::int64_t classes,
                  const std::string& where);

/// The samples at `indexes` as the model takes them: float [n, ...], scaled and normalised.
at::Tensor makeBatch(const Dataset& dataset, const at::Tensor& indexes, const Preprocessing& preprocessing);

}  // namespace espalier
