// The main job in the real window with the real worker: a model from scratch, its baseline, a slider, a run, a point.

#include "app/main_window.h"
#include "tests/paths.h"
#include "views/charts/tradeoff_chart.h"
#include "views/layers/layer_tree.h"
#include "views/layers/sparsity_delegate.h"
#include "views/models/layer_tree_model.h"
#include "views/open_model/data_field.h"
#include "views/open_model/open_model_dialog.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <filesystem>

namespace espalier {
namespace {

constexpr const char* fashion = "/usr/share/datasets/fashion-mnist";
constexpr int minutes = 60'000;

template <typename Widget>
Widget* named(QWidget& parent, const QString& accessibleName)
{
    for (auto* widget : parent.findChildren<Widget*>())
        if (widget->accessibleName() == accessibleName) return widget;
    return nullptr;
}

class WholeJobTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(fashion)) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        const auto worker = buildTree() / "bin/espalier-worker";
        if (!std::filesystem::exists(worker)) GTEST_SKIP() << "built without the engine";
        qputenv("ESPALIER_WORKER", worker.c_str());
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    void fillIn(OpenModelDialog& dialog, const QString& workspace)
    {
        dialog.setModelFile(QString::fromStdString(shippedModel().string()));
        dialog.findChildren<DataField*>().first()->setSpec(QStringLiteral("idx:") + fashion);
        named<QLineEdit>(dialog, "Workspace file")->setText(workspace);
    }

    OpenModelDialog* openDialog()
    {
        for (auto* action : window.findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(QKeySequence::Open)) action->trigger();
        return window.findChild<OpenModelDialog*>();
    }

    QPushButton* defaultButton(OpenModelDialog& dialog)
    {
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault()) return button;
        return nullptr;
    }

    void dragSlider(int layer, double sparsity)
    {
        auto* tree = window.findChild<LayerTree*>();
        const QModelIndex cell = leavesOf(*tree->model()).at(layer).siblingAtColumn(LayerTreeModel::SparsityColumn);
        tree->scrollTo(cell);
        const SparsityCell parts(tree->visualRect(cell), tree->fontMetrics());
        const int y = parts.slider.center().y();
        QTest::mousePress(tree->viewport(), Qt::LeftButton, {}, {parts.xOf(0), y});
        QTest::mouseMove(tree->viewport(), {parts.xOf(sparsity), y});
        QTest::mouseRelease(tree->viewport(), Qt::LeftButton, {}, {parts.xOf(sparsity), y});
    }

    std::size_t points() { return window.findChild<TradeoffChart*>()->points().size(); }

    QTemporaryDir folder;
    MainWindow window;
};

TEST_F(WholeJobTest, AModelFromScratchToAPointOnTheChart)
{
    OpenModelDialog* dialog = openDialog();
    ASSERT_TRUE(dialog);
    fillIn(*dialog, folder.filePath("fashion.espalier"));
    QPushButton* create = defaultButton(*dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return create->isEnabled(); }, 2 * minutes)) << "a look at model and data";
    EXPECT_TRUE(named<QLineEdit>(*dialog, "Mean")->placeholderText().startsWith("0.28")) << "measured";
    QTest::mouseClick(create, Qt::LeftButton);

    ASSERT_TRUE(QTest::qWaitFor([&] { return points() == 1; }, 8 * minutes)) << "the dense baseline";
    ASSERT_GT(leavesOf(*window.findChild<LayerTree*>()->model()).size(), 5);

    dragSlider(2, 0.5);
    auto* steps = named<QListWidget>(window, "Steps of the recovery");
    ASSERT_TRUE(steps);
    steps->setCurrentRow(steps->count() - 1);  // the fine-tuning
    auto* images = named<QSpinBox>(window, "Images");
    ASSERT_TRUE(images && images->isVisibleTo(&window));
    images->setValue(640);
    for (auto* action : window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence("Ctrl+R")) {
            ASSERT_TRUE(action->isEnabled());
            action->trigger();
        }
    ASSERT_TRUE(QTest::qWaitFor([&] { return points() == 2; }, 8 * minutes)) << "the pruned model";
    const TradeoffPoint point = window.findChild<TradeoffChart*>()->points().back();
    EXPECT_GT(point.y, 85);
    EXPECT_TRUE(std::filesystem::exists(folder.filePath("fashion.espalier").toStdString()));
}

TEST_F(WholeJobTest, WhatIsNoModelIsToldInTheDialogAndMakesNothing)
{
    OpenModelDialog* dialog = openDialog();
    ASSERT_TRUE(dialog);
    const QString workspace = folder.filePath("bad.espalier");
    fillIn(*dialog, workspace);
    dialog->setModelFile(__FILE__);
    named<QLineEdit>(*dialog, "Workspace file")->setText(workspace);
    const auto told = [&] {
        for (auto* child : dialog->findChildren<QFrame*>())
            if (child->isVisible() && child->accessibleName().contains("TorchScript")) return true;
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(told, minutes));
    EXPECT_FALSE(defaultButton(*dialog)->isEnabled());
    EXPECT_FALSE(std::filesystem::exists(workspace.toStdString()));
}

}  // namespace
}  // namespace espalier

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("ESPALIER_THEME", "light");
    testing::InitGoogleTest(&argc, argv);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName("espalier-tests");
    QCoreApplication::setApplicationName("espalier-tests");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
