#pragma once

#include <set>
#include <string>
#include <string_view>

namespace espalier {

/// The Python modules whose classes and functions a pickle (protocol 2, as torch.save writes) refers to. Runs nothing.
std::set<std::string> pickleModules(std::string_view pickle);

}  // namespace espalier
