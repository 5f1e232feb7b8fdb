// By mouse and keyboard: what ranks the weights of the plan, and a model that is exported.

#include "tests/end_to_end/desktop/desk.h"

#include <QFile>

namespace espalier {
namespace {

class PlanAndExportTest : public DeskTest {
protected:
    PlanAndExportTest() : program(start({sample("full")}))
    {
        ready = program.waitFor("page tab", "Explore").has_value();
        hand.pause(1500);
    }

    bool click(const std::string& role, const std::string& name)
    {
        const auto found = program.waitFor(role, name);
        if (found) hand.click(found->box());
        return found.has_value();
    }

    /// The button in the tool bar says what it would take back.
    bool undoes(const std::string& what)
    {
        return program.waitForStarting("push button", "Undo " + what, 10).has_value();
    }

    bool says(const std::string& text)
    {
        const auto said = [&](const Accessible& node) {
            return node.showing() && node.name().find(text) != std::string::npos;
        };
        return eventually([&] { return program.tree().find(said).has_value(); }, 60);
    }

    /// By the command palette, into a file of that name.
    void exportAs(const std::string& format, const QString& file)
    {
        hand.key("ctrl+alt+i");
        hand.pause(400);
        hand.type("export " + format);
        hand.pause(300);
        hand.key("Return");
        hand.pause(1000);
        hand.key("ctrl+a");
        hand.type(file.toStdString());
        hand.key("Return");
    }

    Program program;
    bool ready = false;
};

TEST_F(PlanAndExportTest, TheCriterionOfThePlanIsChosenAndTakenBack)
{
    ASSERT_TRUE(ready);
    ASSERT_TRUE(click("push button", "Apply"));
    ASSERT_TRUE(undoes("preset uniform"));
    ASSERT_TRUE(click("combo box", "magnitude"));
    hand.pause(400);
    hand.type("Tay");
    hand.key("Return");
    EXPECT_TRUE(undoes("criterion of"));
    EXPECT_TRUE(program.waitFor("combo box", "Taylor"));
    hand.key("ctrl+z");
    EXPECT_TRUE(undoes("preset uniform"));
    EXPECT_TRUE(program.waitFor("combo box", "magnitude"));
}

TEST_F(PlanAndExportTest, TheSelectedExperimentIsWrittenToAFile)
{
    ASSERT_TRUE(ready);
    ASSERT_TRUE(click("table cell", "dense"));
    exportAs("torchscript", home.filePath("dense.pt"));
    EXPECT_TRUE(says("Wrote dense.pt"));
    EXPECT_TRUE(QFile::exists(home.filePath("dense.pt")));
    EXPECT_TRUE(program.waitFor("push button", "Show in Folder"));
    // The model of this workspace is made up: the worker says so, and the window goes on.
    ASSERT_TRUE(click("table cell", "dense"));  // nobody manages windows here: the keyboard goes where was clicked
    exportAs("onnx", home.filePath("dense.onnx"));
    EXPECT_TRUE(says("is no TorchScript file"));
    EXPECT_FALSE(QFile::exists(home.filePath("dense.onnx")));
    EXPECT_TRUE(program.isRunning());
}

}  // namespace
}  // namespace espalier
