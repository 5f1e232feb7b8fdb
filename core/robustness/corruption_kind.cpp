#include "core/robustness/corruption_kind.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr CorruptionKind kinds[] = {{"noise", true},    {"blur", true},    {"motion", true},   {"brightness", true},
                                    {"contrast", true}, {"jpeg", true},    {"pixelate", true}, {"occlusion", true},
                                    {"noise", false},   {"missing", false}};

}  // namespace

std::span<const CorruptionKind> corruptionKinds() { return kinds; }

bool isCorruption(std::string_view code, bool images)
{
    return std::any_of(std::begin(kinds), std::end(kinds),
                       [&](const CorruptionKind& kind) { return kind.images == images && code == kind.code; });
}

}  // namespace espalier
