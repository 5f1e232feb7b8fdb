#pragma once

#include "core/log/experiment.h"

#include <nlohmann/json.hpp>

/// What was measured of an experiment as a whole, and of its layers, as JSON. Reading throws what nlohmann::json does, and
/// Failure "job.bad_result".
namespace espalier::record_json {

nlohmann::ordered_json accuracyToJson(const AccuracyRecord& accuracy);
AccuracyRecord accuracyFrom(const nlohmann::json& json);
nlohmann::ordered_json sparsityToJson(const SparsityRecord& sparsity);
SparsityRecord sparsityFrom(const nlohmann::json& json);
nlohmann::ordered_json latencyToJson(const Experiment& experiment);  ///< with batch and threads
void latencyFrom(const nlohmann::json& json, Experiment& experiment);
nlohmann::ordered_json memoryToJson(const MemoryRecord& memory);
MemoryRecord memoryFrom(const nlohmann::json& json);
nlohmann::ordered_json layerToJson(const LayerResult& layer);
LayerResult layerFrom(const nlohmann::json& json);

}  // namespace espalier::record_json
