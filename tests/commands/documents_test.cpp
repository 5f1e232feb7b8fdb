// What can be typed is what the manual page and the README tell of.
#include "app/commands/command_line.h"
#include "tests/paths.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace espalier {
namespace {

std::string textOf(const char* file)
{
    std::ifstream in(sourceTree() / file);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> allOf(const std::string& text, const char* pattern)
{
    const std::regex expression(pattern);
    std::set<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), expression), end; it != end; ++it) found.insert((*it)[1]);
    return found;
}

/// The verbs that `espalier --help` lists.
std::set<std::string> verbs()
{
    const std::string help = parseCommandLine({"--help"}).printed.value();
    return allOf(help.substr(help.find("Commands:")), R"(\n  ([a-z]+) )");
}

std::set<std::string> optionsOf(const std::string& verb)
{
    return allOf(parseCommandLine({verb, "--help"}).printed.value(), R"(--([a-z]+))");
}

TEST(Documents, TellOfEveryCommand)
{
    const std::string manual = textOf("packaging/linux/espalier.1"), readme = textOf("README.md");
    EXPECT_GE(verbs().size(), 9u);
    for (const std::string& verb : verbs()) {
        EXPECT_NE(manual.find(".It Cm " + verb + " "), std::string::npos) << verb << " is not in the manual page";
        EXPECT_NE(readme.find("\nespalier " + verb + " "), std::string::npos) << verb << " is not in the README";
    }
}

TEST(Documents, TellOfEveryOption)
{
    const std::string manual = textOf("packaging/linux/espalier.1"), readme = textOf("README.md");
    for (const std::string& verb : verbs()) {
        for (const std::string& option : optionsOf(verb)) {
            EXPECT_NE(manual.find("Fl Fl " + option), std::string::npos) << verb << " --" << option;
            // Of two names for one option the README uses the short one.
            if (option == "output") continue;
            EXPECT_NE(readme.find("--" + option), std::string::npos) << verb << " --" << option;
        }
    }
}

}  // namespace
}  // namespace espalier
