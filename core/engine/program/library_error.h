#pragma once

#include <exception>
#include <string>

namespace espalier {

/// The line of a library's message that says what is wrong, shortened; without its stack trace.
std::string firstLine(const std::string& message);
std::string firstLine(const std::exception& error);

}  // namespace espalier
