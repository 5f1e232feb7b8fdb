#pragma once

#include <string>
#include <vector>

namespace espalier {

struct Include {
    std::string file;  ///< including file, relative to the tree: "views/charts/tradeoff.cpp"
    int line = 0;
    std::string header;  ///< as written, without <> or ""
};

/// C++ sources under `folder` (relative to the tree), sorted, relative to the tree.
std::vector<std::string> sourcesUnder(const std::string& folder);

std::vector<std::string> linesOf(const std::string& file);

std::vector<Include> includesUnder(const std::string& folder);

}  // namespace espalier
