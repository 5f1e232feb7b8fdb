#pragma once

#include "core/gate/gate.h"

#include <QString>

namespace espalier {

/// "accuracy lost", "latency, sparse", "profile edge".
QString gateCheckName(const GateCheck& check);
/// What was measured and what was asked: "0.8 points (0.5 to 1.1), at most 1.0; might be over it".
QString gateCheckText(const GateCheck& check);

}  // namespace espalier
