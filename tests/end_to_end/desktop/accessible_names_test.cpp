// What a screen reader is told: every control of every page has a name.

#include "tests/end_to_end/desktop/desk.h"

#include <algorithm>
#include <set>

namespace espalier {
namespace {

const std::set<std::string> controls{"push button", "check box",    "combo box",    "spin button", "text",
                                     "slider",      "table",        "tree table",   "tree",        "page tab",
                                     "menu item",   "radio button", "toggle button"};

class AccessibleNamesTest : public DeskTest {
protected:
    void expectNames(const Program& program, const std::string& page)
    {
        int seen = 0;
        program.tree().visit(
            [&](const Accessible& node, const std::string& path) {
                if (!controls.contains(node.role()) || !node.showing() || node.box().empty() || !node.focusable())
                    return;
                ++seen;
                EXPECT_FALSE(node.name().empty()) << page << ": " << path << " has no name";
            },
            // The cells of a table are text; that they can be read is tested with the item models.
            [](const Accessible& node) {
                return node.role() != "table" && node.role() != "tree table" && node.role() != "tree";
            });
        EXPECT_GT(seen, 2) << page;
    }

    /// Those that can be seen, of the row that has one of that name.
    static std::vector<Accessible> tabsBeside(const Program& program, const std::string& name)
    {
        std::vector<Accessible> tabs;
        const auto row = program.tree().find([&](const Accessible& node) {
            if (node.role() != "page tab list") return false;
            const auto all = node.children();
            return std::any_of(all.begin(), all.end(), [&](const Accessible& tab) { return tab.name() == name; });
        });
        if (row)
            for (const Accessible& tab : row->children())
                if (tab.role() == "page tab" && !tab.box().empty()) tabs.push_back(tab);
        return tabs;
    }
};

TEST_F(AccessibleNamesTest, OfTheStartPage)
{
    const Program program = start({});
    ASSERT_TRUE(program.waitFor("push button", "Open Model"));
    expectNames(program, "start page");
}

TEST_F(AccessibleNamesTest, OfEveryPageOfAWorkspace)
{
    const Program program = start({sample("full")});
    ASSERT_TRUE(program.waitFor("page tab", "Explore"));
    std::size_t pages = 0;
    for (const Accessible& group : tabsBeside(program, "Explore")) {
        hand.click(group.box());
        hand.pause(500);
        for (const Accessible& tab : tabsBeside(program, "Tradeoff")) {
            hand.click(tab.box());
            hand.pause(500);
            expectNames(program, tab.name());
            ++pages;
        }
    }
    EXPECT_GE(pages, 16u);
}

TEST_F(AccessibleNamesTest, OfTheDialogs)
{
    const Program program = start({sample("full")});
    ASSERT_TRUE(program.waitFor("page tab", "Explore"));
    const std::size_t windows = program.tree().children().size();
    for (const char* keys : {"ctrl+o", "ctrl+shift+r", "ctrl+comma", "ctrl+alt+i"}) {
        hand.clickAt(440, 36);  // takes the keyboard: nobody manages windows here
        hand.key(keys);
        const auto opened = [&] {
            return program.tree().children().size() > windows || program.tree().findStarting("text", "Search all");
        };
        ASSERT_TRUE(eventually(opened, 10)) << keys << " opens nothing";
        hand.pause(500);
        expectNames(program, keys);
        hand.key("Escape");
        hand.pause(500);
    }
}

}  // namespace
}  // namespace espalier
