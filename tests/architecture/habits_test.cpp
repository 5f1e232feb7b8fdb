// Habits of the source that a reviewer would otherwise have to watch: small files, and text that can be translated.
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

namespace espalier {
namespace {

TEST(Habits, FilesAreSmall)
{
    std::vector<std::size_t> lengths;
    for (const char* folder : {"core", "app", "views"}) {
        for (const std::string& file : sourcesUnder(folder)) {
            lengths.push_back(linesOf(file).size());
            if (lengths.back() > 300) std::cout << "over 300 lines: " << file << " (" << lengths.back() << ")\n";
            EXPECT_LE(lengths.back(), 500u) << file << " wants to be two files";
        }
    }
    ASSERT_FALSE(lengths.empty());
    std::nth_element(lengths.begin(), lengths.begin() + lengths.size() / 2, lengths.end());
    EXPECT_LT(lengths[lengths.size() / 2], 150u) << "the median file";
}

TEST(Habits, TextInTheWindowIsTranslatable)
{
    const std::regex bareText(
        R"(\b(set(Text|ToolTip|WindowTitle|Title|TitleText|PlaceholderText|StatusTip|WhatsThis|AccessibleName|)"
        R"(AccessibleDescription|InformativeText)|addMenu|addTab|addAction|QLabel|QPushButton|QToolButton|QCheckBox|)"
        R"(QGroupBox|QDockWidget)\((QStringLiteral\(|QLatin1String\(|u)?"[^"]*[A-Za-z]{2})");
    for (const char* folder : {"views", "app"}) {
        for (const std::string& file : sourcesUnder(folder)) {
            int number = 0;
            for (const std::string& line : linesOf(file)) {
                ++number;
                EXPECT_FALSE(std::regex_search(line, bareText)) << file << ":" << number << " wants tr(): " << line;
            }
        }
    }
}

}  // namespace
}  // namespace espalier
