// Documents point at files that are there.
#include "tests/architecture/source_tree.h"
#include "tests/paths.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <regex>

namespace espalier {
namespace {

namespace fs = std::filesystem;

TEST(Documents, LinksLeadSomewhere)
{
    const fs::path tree = sourceTree();
    std::vector<fs::path> documents{"README.md"};
    for (const auto& entry : fs::directory_iterator(tree / "docs"))
        if (entry.path().extension() == ".md") documents.push_back(fs::relative(entry.path(), tree));

    const std::regex link(R"(\]\(([^)#:]+)\))");
    int links = 0;
    for (const fs::path& document : documents) {
        for (const std::string& line : linesOf(document)) {
            for (std::sregex_iterator it(line.begin(), line.end(), link), end; it != end; ++it, ++links) {
                const fs::path target = tree / document.parent_path() / (*it)[1].str();
                EXPECT_TRUE(fs::exists(target)) << document << " points at " << (*it)[1];
            }
        }
    }
    EXPECT_GT(links, 0);
}

}  // namespace
}  // namespace espalier
