#pragma once

#include "core/sparsity/plan.h"

#include <QString>
#include <optional>
#include <vector>

namespace espalier {

// What is done to a layer, as text that can be copied from one and pasted to others, or typed.

/// "channel 30 %", "channel 25 % + 2:4", "dense"; with as many digits as it takes where it is to be `exact`.
QString settingText(const std::vector<Cut>& cuts, bool exact = false);

/// The same to be read only, in the language in use.
QString shownSetting(const std::vector<Cut>& cuts, bool exact = false);

/// The cuts that such a text describes, none for "dense"; nothing where it is no such text.
std::optional<std::vector<Cut>> settingFromText(const QString& text);

}  // namespace espalier
