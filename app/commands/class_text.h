#pragma once

#include "core/predictions/class_changes.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace espalier {

/// What pruning did to each class, who loses most first, and what is taken for what more often than before.
QStringList classLines(const WhoPays& pays, const Answers& answers);
nlohmann::ordered_json classesJson(const WhoPays& pays, const Answers& answers);

}  // namespace espalier
