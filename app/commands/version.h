#pragma once

#include <QStringList>

namespace espalier {

/// "espalier 0.1.0", the libraries it runs on, and those of the worker, a line each. Starts the worker, which loads
/// LibTorch: takes a second. Needs an application object.
QStringList versionLines();

}  // namespace espalier
