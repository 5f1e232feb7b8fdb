#pragma once

#include <QString>
#include <nlohmann/json_fwd.hpp>

namespace espalier {

/// What became of an export, by its job's result: "Wrote FILE; in ONNX Runtime its outputs differ by 1.2e-07 of the largest
/// at most". `file` is how it is to be called.
QString exportedText(const nlohmann::json& result, const QString& file);

}  // namespace espalier
