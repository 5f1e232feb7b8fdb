#pragma once

#include <string>

namespace espalier {

/// Who runs this program: the full name of the account, else its login; empty where neither is known. UTF-8.
std::string personName();

}  // namespace espalier
