#include "tests/architecture/source_tree.h"
#include "tests/paths.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

namespace espalier {

namespace fs = std::filesystem;

std::vector<std::string> sourcesUnder(const std::string& folder)
{
    const fs::path tree = sourceTree();
    std::vector<std::string> files;
    if (!fs::is_directory(tree / folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(tree / folder)) {
        const std::string extension = entry.path().extension();
        if (extension == ".cpp" || extension == ".h") files.push_back(fs::relative(entry.path(), tree));
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> linesOf(const std::string& file)
{
    std::ifstream in(sourceTree() / file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<Include> includesUnder(const std::string& folder)
{
    static const std::regex directive(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"].*)");
    std::vector<Include> includes;
    for (const std::string& file : sourcesUnder(folder)) {
        int number = 0;
        for (const std::string& line : linesOf(file)) {
            ++number;
            std::smatch match;
            if (std::regex_match(line, match, directive)) includes.push_back({file, number, match[1]});
        }
    }
    return includes;
}

}  // namespace espalier
