#pragma once

#include "core/base/issue.h"

#include <QString>
#include <span>
#include <string_view>

namespace espalier {

/// The words of one code. `{name}` stands for a detail of the Issue, `{where}` for its place; a clause in square
/// brackets is left out where one of its values is missing: "{where} is no TorchScript file[: it is {looks_like}]."
/// Texts are marked with QT_TR_NOOP(...).
struct MessageTemplate {
    const char* code;
    const char* cause;
    const char* remedy;
};

/// Words for a detail that is a code itself: {looks_like} "state_dict" becomes "a state dict". Null where it is none.
const char* wordsForValue(std::string_view name, std::string_view value);

/// Words for the place of an Issue where that is a code: where "latency" of solve.out_of_reach. Empty where it is none.
QString wordsForPlace(const Issue& issue);

std::span<const MessageTemplate> modelMessages();
std::span<const MessageTemplate> dataMessages();
std::span<const MessageTemplate> planMessages();
std::span<const MessageTemplate> channelMessages();
std::span<const MessageTemplate> workspaceMessages();
std::span<const MessageTemplate> environmentMessages();
std::span<const MessageTemplate> jobMessages();
std::span<const MessageTemplate> usageMessages();
std::span<const MessageTemplate> exportMessages();
std::span<const MessageTemplate> profileMessages();
std::span<const MessageTemplate> decisionMessages();

}  // namespace espalier
