#pragma once

#include "app/commands/verb.h"
#include "core/base/issue.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What was typed, understood. Exactly one of the three is given.
struct CommandLine {
    Chosen chosen;  ///< a verb to run
    bool window = false;
    std::optional<std::string> printed;  ///< --help: what goes to stdout
};

/// Throws Failure "usage.*". `arguments` without the program's name.
CommandLine parseCommandLine(const std::vector<std::string>& arguments);

}  // namespace espalier
