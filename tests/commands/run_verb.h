#pragma once

#include "app/commands/command_line.h"
#include "app/commands/terminal.h"
#include "tests/log/sample_experiment.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace espalier::test {

/// What a verb, as typed, puts on stdout.
inline std::string runVerb(const std::vector<std::string>& arguments)
{
    ::testing::internal::CaptureStdout();
    try {
        const CommandLine line = parseCommandLine(arguments);
        Terminal terminal(line.chosen.json);
        line.chosen.run(terminal);
        terminal.flush();
    } catch (...) {
        ::testing::internal::GetCapturedStdout();
        throw;
    }
    return ::testing::internal::GetCapturedStdout();
}

inline std::string refusalOf(const std::vector<std::string>& arguments)
{
    return failureCode([&] { runVerb(arguments); });
}

}  // namespace espalier::test
