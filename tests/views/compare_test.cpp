// The page that sets experiments side by side.
#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "tests/paths.h"
#include "tests/views/samples.h"
#include "views/charts/chart_frame.h"
#include "views/compare/compare_models.h"
#include "views/compare/compare_panel.h"
#include "views/compare/histogram_chart.h"
#include "views/compare/mask_view.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace espalier {
namespace {

constexpr int longEnough = 20'000;

const ComparedRow& rowOf(const std::vector<ComparedRow>& rows, Quantity quantity)
{
    for (const ComparedRow& row : rows)
        if (row.quantity == quantity) return row;
    throw std::runtime_error("no such row");
}

TEST(CompareFigures, KnowNoiseFromDifference)
{
    const Experiment a = samples::experiment("a", "channel", 0.3, 0.930, 0.7),
                     b = samples::experiment("b", "channel", 0.4, 0.927, 0.5);
    const auto rows = compareFigures({&a, &b}, {});
    EXPECT_EQ(rowOf(rows, Quantity::accuracy).cells[1].certainty, Certainty::noise) << "each ± 0.5 points";
    EXPECT_EQ(differenceText(Quantity::accuracy, rowOf(rows, Quantity::accuracy).cells[1]), "≈");
    const ComparedCell& latency = rowOf(rows, Quantity::latency_masked).cells[1];
    EXPECT_EQ(latency.certainty, Certainty::certain);
    EXPECT_TRUE(latency.better);
    EXPECT_EQ(differenceText(Quantity::latency_masked, latency), "−0.20 ×");
    EXPECT_TRUE(comparedTip(Quantity::latency_masked, latency, "a").contains("certainly better"));
    const auto paired = compareFigures({&a, &b}, {Interval{-0.005, -0.001}});
    EXPECT_EQ(rowOf(paired, Quantity::accuracy).cells[1].certainty, Certainty::certain)
        << "on the same images a smaller difference can be told";
    EXPECT_THROW(rowOf(rows, Quantity::rss), std::runtime_error) << "nobody measured it";
}

/// Weights "stem.weight" of 2 x 4, as docs/masks.md says.
std::string maskFile(char bits)
{
    std::string bytes = std::string("ESPMASK1") + std::string("\1\0\0\0", 4);
    bytes += std::string("\13\0\0\0", 4) + "stem.weight" + '\2';
    bytes += std::string("\2\0\0\0\0\0\0\0", 8) + std::string("\4\0\0\0\0\0\0\0", 8) + bits;
    return bytes + sha256(bytes);
}

TEST(CompareLayers, TellWhereTheyDifferAndHowFarMasksAgree)
{
    Experiment a = samples::experiment("a", "unstructured", 0.5, 0.93, 1), b = a;
    for (Experiment* each : {&a, &b}) {
        each->layers.resize(2);
        each->layers[0].path = "stem";
        each->layers[0].asked = {{Pattern::parse("unstructured"), 0.5}};
        each->layers[0].parameters = 8;
        each->layers[0].nonzeros = 4;
        each->layers[1].path = "fc";
    }
    b.layers[1].asked = {{Pattern::parse("2:4"), 0.5}};
    const auto masks = [](char bits) {
        return std::make_shared<const std::vector<PackedMask>>(readMaskFile(maskFile(bits)));
    };
    const auto layers = compareLayers(samples::model(), {&a, &b}, {masks('\x0f'), masks('\x3c')});
    ASSERT_EQ(layers.size(), 4u);
    EXPECT_FALSE(layers[0].differs);
    EXPECT_DOUBLE_EQ(*layers[0].fates[1].overlap, 2.0 / 6);
    EXPECT_DOUBLE_EQ(layers[0].fates[1].byChance, 1.0 / 3);
    EXPECT_TRUE(layers[3].differs);
    EXPECT_FALSE(layers[3].fates[1].overlap) << "neither has a mask there";

    CompareLayersModel model;
    QAbstractItemModelTester tester(&model);
    model.set(layers, {"a", "b"});
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.index(0, 1).data().toString(), "unstructured 50 %");
    EXPECT_TRUE(model.index(0, 1).data(Qt::ToolTipRole).toString().contains("50.0 % of its weights are gone"));
    EXPECT_EQ(model.index(0, 3).data().toString(), "0.33");
    EXPECT_TRUE(model.index(3, 2).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_EQ(model.rowOf("fc"), 3);
}

TEST(MaskView, TellsOfTheWeightUnderThePointer)
{
    MaskView view;
    view.resize(300, 200);
    const PackedMask first = readMaskFile(maskFile('\x0f'))[0], other = readMaskFile(maskFile('\x3c'))[0];
    view.setMasks(first, "a");
    ASSERT_TRUE(view.hasMask());
    QImage image(300, 200, QImage::Format_ARGB32);
    QPainter painter(&image);
    view.paint(painter, image.size());
    QStringList tips;
    for (int x = 0; x < 300; x += 4)
        for (int y = 0; y < 200; y += 4)
            if (const QString tip = view.tipAt({double(x), double(y)}); !tip.isEmpty() && !tips.contains(tip))
                tips << tip;
    EXPECT_EQ(tips.size(), 8) << tips.join('|').toStdString();
    EXPECT_TRUE(tips.contains("output 0, input 3\nkept"));
    EXPECT_TRUE(tips.contains("output 1, input 0\nremoved"));
    view.setMasks(first, "a", other, "b");
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_TRUE(view.accessibleName().contains("2 by 4"));
}

struct ComparePanelTest : testing::Test {
    QTemporaryDir folder;
    PlanDocument document;
    ExperimentSelection selection;
    std::vector<Experiment> experiments = samples::experiments();
    ComparePanel panel{document,
                       selection,
                       {[this](const QString& id) -> const Experiment* {
                            for (const Experiment& each : experiments)
                                if (each.id == id.toStdString()) return &each;
                            return nullptr;
                        },
                        [](const QString&) { return std::optional<Answers>(); },
                        [this](const std::string& sha) {
                            return std::filesystem::path(folder.filePath(QString::fromStdString(sha)).toStdString());
                        },
                        [](const std::string& sha) -> std::optional<JobSpec> {
                            JobSpec job;
                            job.kind = JobSpec::Kind::weights;
                            job.modelSha256 = sha;
                            return job;
                        },
                        [] { return std::string("dense-model"); }},
                       QString::fromStdString((buildTree() / "tests/fake_worker").string())};

    ComparePanelTest()
    {
        document.setModel(samples::model(), {});
        experiments[1].artifacts = {{"masks", "m1", 1}, {"model", "pruned-1", 1}};
        experiments[2].artifacts = {{"masks", "m2", 1}, {"model", "pruned-2", 1}};
        writeFileAtomically(folder.filePath("m1").toStdString(), maskFile('\x0f'));
        writeFileAtomically(folder.filePath("m2").toStdString(), maskFile('\x3c'));
        panel.resize(700, 600);
        panel.show();
    }
};

TEST_F(ComparePanelTest, WantsTwo)
{
    selection.set({"bbbb"});
    EXPECT_EQ(panel.figures().rowCount(), 0);
    selection.set({"bbbb", "cccc"});
    EXPECT_GT(panel.figures().rowCount(), 3);
    EXPECT_EQ(panel.figures().columnCount(), 3);
    EXPECT_EQ(panel.layers().rowCount(), 4);
}

TEST_F(ComparePanelTest, MasksAreReadOnAThreadAndOverlaid)
{
    selection.set({"bbbb", "cccc"});
    auto* view = panel.findChild<MaskView*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return view->hasMask(); }, longEnough));
    EXPECT_EQ(panel.layers().index(0, 3).data().toString(), "0.33");
}

TEST_F(ComparePanelTest, DamagedMasksAreToldOf)
{
    writeFileAtomically(folder.filePath("m2").toStdString(), "no masks");
    selection.set({"bbbb", "cccc"});
    const auto told = [this] {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains("no mask file")) return true;
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(told, longEnough));
}

TEST_F(ComparePanelTest, WeightsAreCountedByAWorkerWhenTheyAreLookedAt)
{
    selection.set({"bbbb", "cccc"});
    auto* chart = panel.findChild<HistogramChart*>();
    EXPECT_TRUE(chart->histograms().empty());
    panel.findChild<QTabWidget*>()->setCurrentIndex(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart->histograms().size() == 3; }, longEnough));
    EXPECT_EQ(chart->histograms()[0].histogram.zeros, 1);
    EXPECT_EQ(chart->histograms()[1].histogram.zeros, 51);
    QImage image(400, 300, QImage::Format_ARGB32);
    QPainter painter(&image);
    chart->paint(painter, image.size());
    EXPECT_EQ(histogramTable(chart->histograms(), "stem").rows.front()[3].toLongLong(), 51);
}

TEST_F(ComparePanelTest, ALayerChosenElsewhereIsChosenHere)
{
    selection.set({"bbbb", "cccc"});
    panel.setCurrentLayer("fc");
    EXPECT_EQ(panel.findChild<QTableView*>("compareLayers")->currentIndex().row(), 3);
}

}  // namespace
}  // namespace espalier
