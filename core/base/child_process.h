#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace espalier {

/// A program to run to its end, with nothing on its standard input.
struct ChildRequest {
    std::filesystem::path program;
    std::vector<std::string> arguments;
    double seconds = 60;                  ///< patience
    std::function<bool()> cancelled;      ///< asked several times a second; may be empty
    std::size_t mostOutput = 16'000'000;  ///< bytes on standard output
};

struct ChildOutcome {
    enum class End {
        exited,     ///< `status` is what it gave back
        signalled,  ///< `status` is the signal
        late,       ///< it took longer than it was given
        cancelled,
        flooded,    ///< it wrote more than it may
        notStarted  ///< `status` is errno
    };
    End end = End::notStarted;
    int status = 0;
    std::string output;  ///< standard output
    std::string errors;  ///< the end of standard error
};

/// Runs a program in a process group of its own, which is killed as a whole if it has to be, and what is left of it in
/// the end. Dies with the calling thread. Never waits longer than `seconds` and a moment.
ChildOutcome runChild(const ChildRequest& request);

}  // namespace espalier
