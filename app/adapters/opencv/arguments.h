#pragma once

#include <string>
#include <vector>

namespace espalier {

/// What an adapter is asked, see docs/adapters.md.
struct AdapterArguments {
    std::string verb;
    std::vector<std::string> models;
    std::vector<int> dimensions;  ///< of the input, the batch first
    int threads = 1;
    int rounds = 40;
    double seconds = 0;
    std::string input, output;
};

/// Throws std::invalid_argument and std::out_of_range for what it does not understand.
AdapterArguments readArguments(const std::vector<std::string>& words);

}  // namespace espalier
