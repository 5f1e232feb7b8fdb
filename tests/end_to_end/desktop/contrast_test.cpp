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

constexpr double leastContrast = 4.5;  // WCAG 2.1, AA
constexpr int mostLooks = 6;

struct Finding {
    double ratio = 0;
    std::string what;
};

class ContrastTest : public DeskTest, public testing::WithParamInterface<const char*> {
protected:
    Program open(const QStringList& arguments) const
    {
        return start(arguments, {QStringLiteral("ESPALIER_THEME=") + GetParam()});
    }

    QImage screenshot() const
    {
        hand.moveTo(2500, 1600);  // nothing is under the pointer
        hand.pause(400);
        const std::string file = home.filePath("screen.png").toStdString();
        takePicture(file);
        return QImage(QString::fromStdString(file));
    }

    void measure(const Program& program, const std::string& page) { measureWhenStill(program.tree(), page); }

    /// A slow machine may still be painting, or moving a dock, when the picture is taken: what looks faint then is looked
    /// at again until it has had time enough.
    void measureWhenStill(const Accessible& root, const std::string& page)
    {
        const std::size_t before = findings.size();
        for (int look = 1;; ++look) {
            const QImage screen = screenshot();
            measureBelow(root, screen, screen.rect(), page);
            const auto first = findings.begin() + static_cast<std::ptrdiff_t>(before);
            const auto faint =
                std::find_if(first, findings.end(), [](const Finding& each) { return each.ratio < leastContrast; });
            if (faint == findings.end() || look == mostLooks) return;
            std::cout << "look again: " << faint->ratio << " at " << faint->what << std::endl;
            findings.resize(before);
            hand.pause(1000);
        }
    }

    /// Only the dialog: what it covers cannot be seen.
    void measureDialog(const Program& program, const std::string& title, const char* keys)
    {
        takeKeyboard();
        hand.key(keys);
        const auto dialog = program.waitFor("dialog", title);
        ASSERT_TRUE(dialog) << title;
        hand.pause(500);
        measureWhenStill(*dialog, title);
        hand.key("Escape");
        hand.pause(300);
    }

    /// Nobody manages windows here: the keyboard goes where was clicked last, here on an empty part of the tool bar.
    void takeKeyboard() const { hand.clickAt(440, 36); }

    /// What is scrolled out of `visible` is on the screen for AT-SPI, but not for the eye.
    void measureBelow(const Accessible& node, const QImage& screen, const QRect& visible, const std::string& page)
    {
        const Box box = node.box();
        const QRect place(box.x, box.y, box.width, box.height);
        const bool isArrow = node.name() == "Scroll Left" || node.name() == "Scroll Right";  // of the tabs: not written
        if (written.contains(node.role()) && !isArrow && node.showing() && node.enabled() && !node.name().empty() &&
            place.width() >= 12 && place.height() >= 8 && visible.contains(place) && !isEmptyField(node, screen, place))
            findings.push_back({writtenContrast(screen, place), page + ": " + node.role() + " '" + node.name() + "'"});
        QRect inside = box.empty() ? visible : visible.intersected(place);
        const std::vector<Accessible> children = node.children();
        for (const Accessible& child : children) {
            if (child.role().find("column header") != std::string::npos) {
                const Box header = child.box();  // rows are scrolled behind it
                measureBelow(child, screen, inside, page);
                inside.setTop(std::max(inside.top(), header.y + header.height));
            } else {
                measureBelow(child, screen, inside, page);
            }
        }
    }

    /// A field in which there is nothing, not even what is to be typed into it.
    static bool isEmptyField(const Accessible& node, const QImage& screen, const QRect& place)
    {
        return node.role() == "text" && node.text().empty() &&
               writtenContrast(screen, place.adjusted(4, 4, -4, -4)) < 1.01;
    }

    std::vector<Finding> findings;
};

TEST_P(ContrastTest, OfAllTextIsEnough)
{
    {
        const Program program = open({sample("full")});
        ASSERT_TRUE(program.waitFor("page tab", "Explore"));
        hand.pause(1500);
        measure(program, "workspace");
        for (const char* keys : {"ctrl+2", "ctrl+3", "ctrl+4", "ctrl+6", "ctrl+7"}) {
            takeKeyboard();
            hand.key(keys);
            hand.pause(500);
            measure(program, keys);
        }
        if (const auto apply = program.waitFor("push button", "Apply")) hand.click(apply->box());
        if (const auto row = program.waitFor("table cell", "channel 10 %")) hand.click(row->box());
        measure(program, "a plan, and a row selected");
        hand.key("shift+Down");
        for (const char* keys : {"ctrl+8", "ctrl+9", "ctrl+0", "ctrl+Tab", "ctrl+Tab"}) {
            takeKeyboard();
            hand.key(keys);
            hand.pause(800);
            measure(program, keys);
        }
        for (const auto& [title, keys] : {std::pair("Sweep", "ctrl+shift+r"),
                                          {"Settings", "ctrl+comma"},
                                          {"Open a model", "ctrl+o"},
                                          {"Keyboard shortcuts", "F1"}})
            measureDialog(program, title, keys);
    }
    for (const char* state : {"empty", "failed", "jobs", "curated"}) {
        const Program program = open({sample(state)});
        ASSERT_TRUE(program.waitFor("page tab", "Explore"));
        hand.pause(1500);
        measure(program, state);
    }
    const Program empty = open({});
    ASSERT_TRUE(empty.waitFor("push button", "Open Model"));
    hand.pause(500);
    measure(empty, "start page");

    std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.ratio < b.ratio; });
    ASSERT_GT(findings.size(), 60u);
    std::cout << GetParam() << ": " << findings.size() << " texts, least contrast " << findings.front().ratio << " ("
              << findings.front().what << ")\n";
    for (const Finding& finding : findings)
        if (finding.ratio < leastContrast) ADD_FAILURE() << finding.ratio << " at " << finding.what;
}

INSTANTIATE_TEST_SUITE_P(Theme, ContrastTest, testing::Values("light", "dark"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace espalier
