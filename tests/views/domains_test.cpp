// The page that compares how much the layers of several workspaces bear.
#include "tests/log/sample_experiment.h"
#include "tests/views/samples.h"
#include "views/charts/chart_frame.h"
#include "views/domains/domain_scans.h"
#include "views/domains/domains_panel.h"
#include "views/domains/tolerance_chart.h"

#include <gmock/gmock.h>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace espalier {
namespace {

SensitivityPoint scanned(const std::string& layer, double level, std::int64_t lost)
{
    return {{1000, 900 - lost, 900, lost, 0, 0, 0}, {layer, Pattern::parse("unstructured"), "magnitude", level}, level};
}

/// The stem breaks at half, one convolution at 90 %, the other nowhere; of fc nothing is known.
ScanResult scan(std::int64_t stemLoses)
{
    ScanResult result;
    result.dataSha256 = std::string(64, 'd');
    for (const double level : {0.5, 0.9}) {
        result.points.push_back(scanned("stem", level, stemLoses));
        result.points.push_back(scanned("block.conv1", level, level > 0.8 ? 100 : 0));
        result.points.push_back(scanned("block.conv2", level, 0));
    }
    return result;
}

struct DomainsTest : testing::Test {
    test::TemporaryFolder folder;
    QString current, other, bare;
    std::unique_ptr<DomainsPanel> panel;
    QAction scanAction;

    DomainsTest()
    {
        QSettings().remove(QStringLiteral("domains"));
        current = make("current", true);
        other = make("other", true);
        bare = make("bare", false);
        panel = std::make_unique<DomainsPanel>(DomainsSources{[this] { return current; },
                                                              [this] {
                                                                  return QStringList{other, bare};
                                                              }},
                                               &scanAction);
        panel->resize(700, 500);
        panel->show();
    }
    ~DomainsTest() override { QSettings().remove(QStringLiteral("domains")); }

    QString make(const std::string& name, bool scanned)
    {
        const auto model = folder.write("model", "a model");
        WorkspaceSetup setup;
        setup.data = "idx:/nowhere";
        setup.summary = samples::model();
        const auto file = folder.path() / (name + ".espalier");
        auto log = ExperimentLog::create(file, setup, model);
        if (scanned) log->takeInScan("scan", scan(name == "other" ? 0 : 200), {});
        return QString::fromStdString(file.string());
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !panel->scans().isReading(); }, 10'000));
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    }
    std::vector<std::string> rows() const
    {
        std::vector<std::string> names;
        for (const QVariantList& row : panel->chart().table().rows)
            names.push_back((row[0].toString() + ' ' + row[1].toString()).toStdString());
        return names;
    }
};

TEST(LayerTolerance, IsTheLevelFromWhichOnAccuracyIsCertainlyWorse)
{
    const auto tolerances = tolerancesOf(samples::model(), scan(200), Pattern::parse("unstructured"), 0.01);
    ASSERT_EQ(tolerances.size(), 3u) << "of what was not scanned nothing is said";
    EXPECT_EQ(tolerances[0].layer, "stem");
    EXPECT_EQ(tolerances[0].breaksAt, 0.5);
    EXPECT_EQ(tolerances[1].breaksAt, 0.9);
    EXPECT_FALSE(tolerances[2].breaksAt);
    EXPECT_EQ(tolerances[2].highest, 0.9);
    EXPECT_EQ(tolerances[0].role, LayerRole::convolution);
    EXPECT_TRUE(tolerancesOf(samples::model(), scan(200), Pattern::parse("channel")).empty());
    Layer layer = samples::model().layers[0];
    layer.shape = {32, 16, 1, 1};
    EXPECT_EQ(roleOf(layer), LayerRole::pointwise);
    layer.shape = {32, 1, 3, 3};
    layer.groups = 32;
    EXPECT_EQ(roleOf(layer), LayerRole::depthwise);
}

TEST_F(DomainsTest, ComparesTheOpenWorkspaceWithChosenOnes)
{
    settle();
    EXPECT_THAT(rows(), testing::ElementsAre("current stem", "current block.conv1", "current block.conv2"));
    panel->setOthers({other, bare, QStringLiteral("/nowhere.espalier")});
    settle();
    EXPECT_EQ(rows().size(), 6u);
    EXPECT_TRUE(says("bare was not scanned yet"));
    EXPECT_TRUE(says("nowhere is left out"));
    const ToleranceChart& chart = panel->chart();
    EXPECT_EQ(chart.nameOf(0), "Convolutions") << "a heading";
    EXPECT_EQ(chart.nameOf(1), "current");
    EXPECT_EQ(chart.medianOf(1), 0.9);
    EXPECT_FALSE(chart.medianOf(2)) << "of the other one more than half bear all that was tried";
    EXPECT_TRUE(chart.tipOf(1).contains("stem breaks at 50")) << chart.tipOf(1).toStdString();
    EXPECT_TRUE(chart.tipOf(0).isEmpty());
    QImage image(600, 300, QImage::Format_ARGB32);
    QPainter painter(&image);
    chart.paintInto(painter, image.size());

    panel->setOthers({other});
    settle();
    EXPECT_FALSE(says("bare"));
}

TEST_F(DomainsTest, WithoutAScanItSaysWhatToDo)
{
    current = bare;
    panel->refresh();
    settle();
    EXPECT_TRUE(says("No scan to compare"));
    EXPECT_TRUE(rows().empty());
}

}  // namespace
}  // namespace espalier
