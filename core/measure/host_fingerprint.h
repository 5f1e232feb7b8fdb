#pragma once

#include <map>
#include <string>

namespace espalier {

/// What this machine is, as far as it can be told without loading a library: "cpu", "isa", "cores", "kernel", "os".
/// An experiment's environment has the same under the same keys.
std::map<std::string, std::string> hostFingerprint();

}  // namespace espalier
