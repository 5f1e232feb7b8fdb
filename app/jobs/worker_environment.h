#pragma once

#include <QProcessEnvironment>

namespace espalier {

/// This program's environment with what LibTorch reads before main() set to what measures best; what a person has set
/// stays.
QProcessEnvironment workerEnvironment();

}  // namespace espalier
