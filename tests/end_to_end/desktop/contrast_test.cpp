// Contrast of all text in both themes, measured on the screen: at least 4.5:1 (WCAG 2.1, AA).

#include "tests/end_to_end/desktop/contrast.h"
#include "tests/end_to_end/desktop/desk.h"

#include <algorithm>
#include <iostream>
#include <set>

namespace espalier {
namespace {

const std::set<std::string> written{"label",     "push button", "check box",           "table cell",
                                    "tree item", "page tab",    "menu item",           "combo box",
                                    "text",      "spin button", "table column header", "column header"};

struct Finding {
    double ratio;
    std::string what;
};

class ContrastTest : public DeskTest, public testing::WithParamInterface<const char*> {
protected:
    void measure(const Program& program, const std::string& page)
    {
        const std::string file = home.filePath("screen.png").toStdString();
        takePicture(file);
        const QImage screen(QString::fromStdString(file));
        measureBelow(program.tree(), screen, screen.rect(), page);
    }

    /// What is scrolled out of `visible` is on the screen for AT-SPI, but not for the eye.
    void measureBelow(const Accessible& node, const QImage& screen, const QRect& visible, const std::string& page)
    {
        const Box box = node.box();
        const QRect place(box.x, box.y, box.width, box.height);
        if (written.contains(node.role()) && node.showing() && node.enabled() && !node.name().empty() &&
            place.width() >= 12 && place.height() >= 8 && visible.contains(place))
            findings.push_back({writtenContrast(screen, place), page + ": " + node.role() + " '" + node.name() + "'"});
        const QRect inside = box.empty() ? visible : visible.intersected(place);
        for (const Accessible& child : node.children()) measureBelow(child, screen, inside, page);
    }

    std::vector<Finding> findings;
};

TEST_P(ContrastTest, OfAllTextIsEnough)
{
    Program program = start({sample("full")}, {QStringLiteral("ESPALIER_THEME=") + GetParam()});
    ASSERT_TRUE(program.waitFor("page tab", "Tradeoff"));
    hand.pause(1500);
    measure(program, "workspace");
    program.killIt();
    Program empty = start({}, {QStringLiteral("ESPALIER_THEME=") + GetParam()});
    ASSERT_TRUE(empty.waitFor("push button", "Open Model"));
    hand.pause(500);
    measure(empty, "start page");

    std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.ratio < b.ratio; });
    ASSERT_GT(findings.size(), 60u);
    std::cout << GetParam() << ": " << findings.size() << " texts, least contrast " << findings.front().ratio << " ("
              << findings.front().what << ")\n";
    for (const Finding& finding : findings)
        if (finding.ratio < 4.5) ADD_FAILURE() << finding.ratio << " at " << finding.what;
}

INSTANTIATE_TEST_SUITE_P(Theme, ContrastTest, testing::Values("light", "dark"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace espalier
