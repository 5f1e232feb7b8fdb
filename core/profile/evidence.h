#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What is known of an experiment beyond its own figures, as far as it fits a profile: measured on that many threads, in
/// its runtime. Made by evidenceFor() of core/stress and of core/robustness.
struct Evidence {
    struct Load {
        double rate = 0;  ///< requests a second that were offered
        double p99Ms = 0;
        bool sustained = false;
    };
    std::vector<Load> loads;                 ///< with nothing beside it
    std::optional<double> sustainedRate;     ///< highest; requests a second
    std::optional<double> joulesPerRequest;  ///< measured through RAPL
    struct Class {
        std::string name;
        std::int64_t right = 0, n = 0;
    };
    std::vector<Class> classes;  ///< by label
};

}  // namespace espalier
