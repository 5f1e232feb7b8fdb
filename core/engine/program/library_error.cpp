#include "core/engine/program/library_error.h"

#include <c10/util/Exception.h>

#include <string_view>

namespace espalier {

namespace {

constexpr std::size_t longest = 240;

/// The TorchScript interpreter puts a trace before what it has to say, on a line that begins with the error's kind.
std::string_view afterTrace(std::string_view message)
{
    for (const std::string_view mark : {"\nRuntimeError: ", "\ntorch.jit.Error: "})
        if (const auto at = message.rfind(mark); at != std::string_view::npos) return message.substr(at + mark.size());
    return message;
}

}  // namespace

std::string firstLine(const std::string& message)
{
    auto line = afterTrace(message);
    while (!line.empty() && (line.front() == '\n' || line.front() == ' ')) line.remove_prefix(1);
    line = line.substr(0, line.find('\n'));
    std::string shortened(line.substr(0, longest));
    if (line.size() > longest) shortened += "...";
    return shortened;
}

std::string firstLine(const std::exception& error)
{
    const auto* library = dynamic_cast<const c10::Error*>(&error);
    return firstLine(std::string(library ? library->what_without_backtrace() : error.what()));
}

}  // namespace espalier
