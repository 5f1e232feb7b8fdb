#pragma once

#include <map>
#include <string>

namespace espalier {

/// Fingerprint of where numbers were measured: "cpu", "isa", "cores", "blas", "libtorch", "opencv", "espalier",
/// "kernel", "os". Same seed and fingerprint give the same bits.
std::map<std::string, std::string> environmentFingerprint();

}  // namespace espalier
