#pragma once

#include "core/decision/decision.h"

namespace espalier {

/// What a decision rests on, as it is now. A key that is absent is not known, and makes nothing expire.
struct Today {
    std::map<std::string, std::string> environment;  ///< as an experiment's
    std::map<std::string, std::string> hashes;       ///< model, data
};

/// The keys of an environment that a decision rests on, in the order they are told; the kernel's version, say, is none.
const std::vector<std::string>& expiringKeys();

/// Why a decision no longer holds as it stands: "expiry.cpu", "expiry.isa", "expiry.cores", "expiry.blas",
/// "expiry.libtorch", "expiry.opencv", "expiry.espalier", "expiry.model", "expiry.data", each with the names "then" and
/// "now". Empty: it holds.
std::vector<Remark> expiredBy(const Decision& decision, const Today& today);

}  // namespace espalier
