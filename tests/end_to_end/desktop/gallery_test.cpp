// Pictures of every page in every state that was designed, in both themes and at both densities, for whoever looks at them:
// build/screenshots/THEME-SCALE-NAME.png. What is tested is that there is something to be seen on each.

#include "tests/end_to_end/desktop/desk.h"

#include <QDir>
#include <QImage>

#include <set>

namespace espalier {
namespace {

struct Look {
    const char* theme;
    int scale;
};

class GalleryTest : public DeskTest, public testing::WithParamInterface<Look> {
protected:
    Program open(const QStringList& arguments) const
    {
        return start(arguments, {QStringLiteral("ESPALIER_THEME=") + GetParam().theme,
                                 QStringLiteral("QT_SCALE_FACTOR=%1").arg(GetParam().scale)});
    }

    void picture(const QString& name)
    {
        const QDir folder(built("screenshots"));
        folder.mkpath(QStringLiteral("."));
        const QString file =
            folder.filePath(QStringLiteral("%1-%2x-%3.png").arg(GetParam().theme).arg(GetParam().scale).arg(name));
        hand.moveTo(1279 * GetParam().scale, 2);
        hand.pause(600);
        takePicture(file.toStdString());
        const QImage window = QImage(file).copy(0, 0, 1280 * GetParam().scale, 800 * GetParam().scale);
        ASSERT_TRUE(window.save(file));
        std::set<QRgb> colours;
        for (int y = 0; y < window.height(); y += 3)
            for (int x = 0; x < window.width(); x += 3) colours.insert(window.pixel(x, y));
        EXPECT_GT(colours.size(), 20u) << file.toStdString() << " shows nothing";
    }

    /// Nobody manages windows here: the keyboard goes where was clicked last, here on an empty part of the tool bar.
    void takeKeyboard() { hand.clickAt(440 * GetParam().scale, 36 * GetParam().scale); }

    void dialog(const QString& name, const char* keys)
    {
        takeKeyboard();
        hand.key(keys);
        hand.pause(900);
        picture(name);
        hand.key("Escape");
        hand.pause(300);
    }
};

TEST_P(GalleryTest, EveryPageInEveryState)
{
    {
        Program program = open({sample("full")});
        ASSERT_TRUE(program.waitFor("page tab", "Explore"));
        hand.pause(800);
        for (auto [keys, name] : {std::pair("ctrl+1", "tradeoff"),
                                  {"ctrl+2", "curves"},
                                  {"ctrl+3", "sensitivity"},
                                  {"ctrl+4", "layers"},
                                  {"ctrl+5", "training"},
                                  {"ctrl+6", "network"},
                                  {"ctrl+7", "memory"}}) {
            takeKeyboard();
            hand.key(keys);
            hand.pause(500);
            picture(name);
        }
        // Two experiments, for the pages that explain what is selected.
        // The row of the table that is in sight: pages have such cells too.
        const auto row = program.tree().find([](const Accessible& part) {
            return part.role() == "table cell" && part.name() == "unstructured 60 %" && part.showing();
        });
        if (row) hand.click(row->box());
        hand.key("shift+Down");
        for (auto [keys, name] :
             {std::pair("ctrl+8", "latency"), {"ctrl+9", "compare"}, {"ctrl+0", "who-pays"}, {"ctrl+Tab", "trust"}}) {
            takeKeyboard();
            hand.key(keys);
            hand.pause(1200);
            picture(name);
        }
        takeKeyboard();
        hand.key("ctrl+1");
        for (const char* name : {"history", "decision", "evidence", "dashboard"}) {  // from the last backwards
            hand.key("ctrl+shift+Tab");
            hand.pause(800);
            picture(name);
        }
        takeKeyboard();
        hand.key("ctrl+5");
        hand.key("ctrl+Tab");
        hand.pause(800);
        picture("domains");
        takeKeyboard();
        hand.key("ctrl+1");
        dialog("sweep", "ctrl+shift+r");
        dialog("settings", "ctrl+comma");
        dialog("commands", "ctrl+alt+i");
        dialog("assistant", "ctrl+o");
        dialog("shortcuts", "F1");
    }
    for (const char* state : {"empty", "one", "long", "failed", "jobs", "deep", "curated"}) {
        Program program = open({sample(state)});
        ASSERT_TRUE(program.waitFor("page tab", "Explore"));
        hand.pause(1200);
        picture(state);
    }
    const Program program = open({});
    ASSERT_TRUE(program.waitFor("push button", "Open Model"));
    hand.pause(800);
    picture("start");
}

INSTANTIATE_TEST_SUITE_P(Looks, GalleryTest,
                         testing::Values(Look{"light", 1}, Look{"dark", 1}, Look{"light", 2}, Look{"dark", 2}),
                         [](const auto& info) {
                             return std::string(info.param.theme) + std::to_string(info.param.scale) + "x";
                         });

}  // namespace
}  // namespace espalier
