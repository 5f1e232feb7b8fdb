#pragma once

#include <QCoreApplication>

namespace espalier {

/// The command line's own words: one context for translators.
inline QString tr(const char* text) { return QCoreApplication::translate("Commands", text); }

}  // namespace espalier
