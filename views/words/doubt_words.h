#pragma once

#include "core/decision/remark.h"

#include <QString>

namespace espalier {

/// What is still open about a decision, in a sentence or two: what is not known, and what would tell.
QString doubtText(const Remark& doubt);
bool hasDoubtText(const std::string& code);

}  // namespace espalier
