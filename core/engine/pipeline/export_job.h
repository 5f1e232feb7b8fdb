#pragma once

#include "core/engine/run_job.h"

namespace espalier {

/// Writes the model of `spec` to spec.output, as ONNX or safetensors by its ending. ONNX is run in ONNX Runtime, where
/// that is found, and appears only if it gives what the program gives; else a warning says that it was not checked.
/// Gives back {"file", "bytes", "sha256"} and of ONNX {"check": {"engine", "difference"}} or {"issue": ...}. Throws what loading
/// and exporting throw, and Failure "usage.format_unsupported".
nlohmann::json exportJob(const JobSpec& spec, JobSink& sink);

}  // namespace espalier
