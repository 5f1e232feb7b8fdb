// A day at work, with mouse and keyboard only: drop the model that ships, choose its data, move a slider, run, watch the
// point appear, select it, undo, quit, start again, and find everything as it was, after a kill as well.

#include "tests/end_to_end/desktop/desk.h"

#include <QDir>

namespace espalier {
namespace {

constexpr const char* fashion = "/usr/share/datasets/fashion-mnist";
constexpr int minute = 60;

class DayAtWorkTest : public DeskTest {
protected:
    void SetUp() override
    {
        if (!QDir(fashion).exists()) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        if (!QFileInfo::exists(built("bin/espalier-worker"))) GTEST_SKIP() << "built without the engine";
        model = home.filePath("fashion_resnet.pt");
        QFile::copy(QString::fromStdString(shippedModel().string()), model);
    }

    Accessible need(const Program& program, const std::string& role, const std::string& start, int seconds = 20)
    {
        const auto found = program.waitForStarting(role, start, seconds);
        if (!found) {
            takePicture(built("day_at_work_failed.png").toStdString());
            throw std::runtime_error("there is no " + role + " \"" + start + "\"");
        }
        return *found;
    }

    /// A button, once it can be pressed.
    Accessible needButton(const Program& program, const std::string& start, int seconds)
    {
        std::optional<Accessible> found;
        const auto ready = [&] {
            return (found = program.tree().findStarting("push button", start)) && found->enabled();
        };
        if (!eventually(ready, seconds)) {
            takePicture(built("day_at_work_failed.png").toStdString());
            throw std::runtime_error("no button \"" + start + "\" that can be pressed");
        }
        return *found;
    }

    /// Drags the file from another program's window onto this one.
    void dropModel()
    {
        QProcess files;
        files.start(built("tests/drag_source"), {model});
        files.waitForStarted();
        hand.pause(1500);
        hand.drag(1390, 50, 640, 400);
        hand.pause(500);
        files.kill();
        files.waitForFinished();
    }

    /// On the start page.
    void openRecent(const Program& program, const std::string& name)
    {
        std::optional<Accessible> found;
        const auto listed = [&] {
            return (found = program.tree().find([&](const Accessible& node) {
                       return node.role() == "list item" && node.name().starts_with(name);
                   }))
                .has_value();
        };
        if (!eventually(listed, 20)) throw std::runtime_error("the start page does not list " + name);
        hand.click(found->box());
    }

    void fill(const Program& program, const std::string& field, const std::string& text)
    {
        hand.click(need(program, "text", field).box());
        hand.key("ctrl+a");
        hand.type(text);
        hand.key("Tab");
    }

    /// The cell of a layer's sparsity; its name ends in what it is set to.
    Accessible sparsityCell(const Program& program, const std::string& layer)
    {
        std::optional<Accessible> found;
        eventually(
            [&] {
                return (found = program.tree().find([&](const Accessible& node) {
                           return node.name().starts_with(layer + ", sparsity: ") && !node.box().empty();
                       }))
                    .has_value();
            },
            20);
        if (!found) throw std::runtime_error("no sparsity of " + layer);
        return *found;
    }

    std::string sparsityOf(const Program& program, const std::string& layer)
    {
        const std::string name = sparsityCell(program, layer).name();
        return name.substr(name.rfind(": ") + 2);
    }

    /// Of the table of experiments; what runs is in that of the jobs.
    std::optional<Accessible> experiment(const Program& program, const std::string& name)
    {
        const auto table = program.tree().find([](const Accessible& node) {
            return node.role().find("table") != std::string::npos && node.name() == "Experiments" &&
                   !node.box().empty();
        });
        if (!table) return {};
        return table->find(
            [&](const Accessible& node) { return node.name().starts_with(name) && !node.box().empty(); });
    }

    bool hasExperiment(const Program& program, const std::string& name)
    {
        return experiment(program, name).has_value();
    }

    /// In the table; the chart then has it selected too.
    void select(const Program& program, const std::string& name)
    {
        const auto row = experiment(program, name);
        if (!row) throw std::runtime_error("no experiment " + name);
        hand.click(row->box());
        const auto chosen = [&] {
            const auto chart = program.tree().find(
                [](const Accessible& node) { return node.name().starts_with("accuracy against latency"); });
            return chart && chart->description().find(name) != std::string::npos;
        };
        EXPECT_TRUE(eventually(chosen, 5)) << "the chart follows the table";
    }

    QString model;
};

TEST_F(DayAtWorkTest, FromADroppedModelToAPlanThatIsStillThereTomorrow)
try {
    {
        Program program = start({});
        need(program, "push button", "Open Model");
        dropModel();
        fill(program, "Validation data", fashion);
        hand.click(needButton(program, "Create", 2 * minute).box());
        ASSERT_TRUE(eventually([&] { return hasExperiment(program, "dense"); }, 8 * minute)) << "the baseline";

        const Box cell = sparsityCell(program, "layer1.conv1").box();
        hand.drag(cell.x + 11, cell.middleY(), cell.x + cell.width / 3, cell.middleY());
        const std::string moved = sparsityOf(program, "layer1.conv1");
        EXPECT_NE(moved, "0 %");
        hand.key("ctrl+r");
        ASSERT_TRUE(eventually([&] { return hasExperiment(program, "unstructured"); }, 8 * minute))
            << "the pruned model";

        select(program, "unstructured");
        hand.key("ctrl+z");
        EXPECT_EQ(sparsityOf(program, "layer1.conv1"), "0 %");
        hand.key("ctrl+shift+z");
        EXPECT_EQ(sparsityOf(program, "layer1.conv1"), moved);
        hand.key("ctrl+q");
        ASSERT_TRUE(program.waitForEnd(20)) << "it quits";
    }
    {
        Program program = start({});
        openRecent(program, "fashion_resnet");
        ASSERT_TRUE(eventually([&] { return hasExperiment(program, "unstructured"); }, 30));
        EXPECT_NE(sparsityOf(program, "layer1.conv1"), "0 %");

        const Box other = sparsityCell(program, "layer2.conv1").box();
        hand.drag(other.x + 11, other.middleY(), other.x + other.width / 2, other.middleY());
        EXPECT_NE(sparsityOf(program, "layer2.conv1"), "0 %");
        hand.pause(2500);
        program.killIt();
    }
    {
        Program program = start({home.filePath("fashion_resnet.espalier")});
        ASSERT_TRUE(eventually([&] { return hasExperiment(program, "unstructured"); }, 30));
        EXPECT_NE(sparsityOf(program, "layer2.conv1"), "0 %") << "an edit survives a kill";
    }
} catch (const std::exception& problem) {
    FAIL() << problem.what();
}

}  // namespace
}  // namespace espalier
