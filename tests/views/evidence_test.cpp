// The page "Evidence": profiles, load, worse data and the bill, and the dialogs that start tests.
#include "core/profile/assessment.h"
#include "tests/log/sample_experiment.h"
#include "tests/paths.h"
#include "tests/tools/sample_evidence.h"
#include "tests/views/samples.h"
#include "views/charts/tradeoff_chart.h"
#include "views/charts/tradeoff_table.h"
#include "views/evidence/bill_chart.h"
#include "views/evidence/bill_pane.h"
#include "views/evidence/corruption_map.h"
#include "views/evidence/evidence_panel.h"
#include "views/evidence/load_pane.h"
#include "views/evidence/load_words.h"
#include "views/evidence/profile_dialog.h"
#include "views/evidence/profile_edits.h"
#include "views/evidence/profiles_pane.h"
#include "views/evidence/robustness_dialog.h"
#include "views/evidence/robustness_pane.h"
#include "views/evidence/robustness_words.h"
#include "views/evidence/verdict_model.h"
#include "views/experiments/experiments_panel.h"
#include "views/models/experiment_table_model.h"
#include "views/session/evidence_store.h"
#include "views/session/experiment_selection.h"
#include "views/session/workspace_session.h"
#include "views/words/numbers.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QUndoStack>
#include <QtTest/QTest>

#include <cstdlib>

namespace espalier {
namespace {

std::vector<std::string> namesOf(const std::vector<OperatingProfile>& profiles)
{
    std::vector<std::string> names;
    for (const OperatingProfile& each : profiles) names.push_back(each.name);
    return names;
}

bool says(const QWidget& widget, const QString& words)
{
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->text().contains(words)) return true;
    return false;
}

/// Dense, and two that were pruned; the first of the two was put under load and tried on worse data.
struct EvidenceTest : testing::Test {
    test::TemporaryFolder folder;
    std::unique_ptr<WorkspaceSession> session;
    ExperimentSelection selection;
    QUndoStack undo;
    std::unique_ptr<EvidencePanel> panel;

    EvidenceTest()
    {
        ::setenv("ESPALIER_WORKER", (buildTree() / "tests/fake_worker").c_str(), 1);
        auto log = test::makeWorkspace(folder);
        WorkspaceSetup setup = log->setup();
        setup.summary = samples::model();
        log->setSetup(setup);
        for (Experiment each : {samples::experiment("aaaa", "dense", 0, 0.935, 1.0),
                                samples::experiment("bbbb", "channel", 0.3, 0.93, 0.7),
                                samples::experiment("cccc", "channel", 0.6, 0.90, 0.4)}) {
            each.key = each.id;
            log->takeIn(each, {});
        }
        session = std::make_unique<WorkspaceSession>(std::move(log));
        panel = std::make_unique<EvidencePanel>(selection, undo);
        panel->resize(1000, 700);
        panel->setSession(session.get());
        panel->show();
    }
    ~EvidenceTest() override
    {
        panel.reset();
        session.reset();
        ::unsetenv("ESPALIER_WORKER");
    }
    /// As if a test had come in.
    void addTests()
    {
        auto& log = const_cast<ExperimentLog&>(session->log());
        log.replaceProfiles(samples::profiles());
        log.takeInStress(samples::stress("stress", "bbbb", 0.7), {});
        log.takeInRobustness("robust", samples::robustness("aaaa", 0.935, {{"bbbb", 0.93}}), {});
        emit session->queue().tested(QStringLiteral("stress"));
    }
    template <typename Pane>
    Pane& pane() const
    {
        return *panel->findChild<Pane*>();
    }
    QTabWidget& tabs() const { return *panel->findChild<QTabWidget*>(); }
};

TEST_F(EvidenceTest, ProfilesAreColumnsAndExperimentsRows)
{
    const VerdictModel& model = pane<ProfilesPane>().model();
    QAbstractItemModelTester tester(const_cast<VerdictModel*>(&model));
    EXPECT_EQ(model.columnCount(), 0);
    EXPECT_TRUE(says(pane<ProfilesPane>(), "No operating profile yet"));
    addTests();
    ASSERT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.rowCount(), 3) << "all that are done, where none is selected";
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole), "edge");
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole), "dense");
    selection.set({"bbbb"});
    EXPECT_EQ(model.rowCount(), 2) << "beside dense";
    const QModelIndex dense = model.index(0, 0), pruned = model.index(1, 0);
    EXPECT_EQ(dense.data(VerdictModel::VerdictRole).toInt(), int(Verdict::fail));
    EXPECT_TRUE(dense.data(VerdictModel::DetailRole).toString().contains("requests a second 780, 900 asked"))
        << dense.data(VerdictModel::DetailRole).toString().toStdString();
    EXPECT_EQ(pruned.data(VerdictModel::VerdictRole).toInt(), int(Verdict::pass));
    // Two threads were never put under load: what decides there is reckoned, and says so.
    EXPECT_TRUE(model.index(0, 1).data(VerdictModel::EstimatedRole).toBool());
    EXPECT_TRUE(pruned.data(Qt::ToolTipRole).toString().contains("memory"));
}

TEST_F(EvidenceTest, TheProfileOfTheBillStaysWhereAPersonPutIt)
{
    addTests();
    selection.set({"bbbb"});
    tabs().setCurrentIndex(3);
    auto* profile = pane<BillPane>().findChild<QComboBox*>();
    ASSERT_EQ(profile->count(), 2);
    profile->setCurrentIndex(1);
    emit profile->activated(1);
    tabs().setCurrentIndex(0);
    selection.set({"cccc"});
    panel->refresh();
    EXPECT_EQ(profile->currentIndex(), 1);
    auto* table = pane<ProfilesPane>().findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(0, 1));
    table->setCurrentIndex(table->model()->index(0, 0));
    EXPECT_EQ(profile->currentIndex(), 0) << "what is chosen in the table is what the bill is of";
}

TEST_F(EvidenceTest, ProfilesAreImportedEditedAndRemovedWithUndo)
{
    auto& profiles = pane<ProfilesPane>();
    const auto file = folder.write("mine.json", R"({"espalier_profile": 1, "name": "mine", "p99_limit_ms": 3})");
    profiles.importFiles({QString::fromStdString(file.string())});
    EXPECT_EQ(namesOf(session->evidence().profiles()), std::vector<std::string>{"mine"});
    EXPECT_EQ(profiles.currentProfile(), "mine");
    profiles.exportTo(QString::fromStdString((folder.path() / "again.json").string()));
    EXPECT_EQ(readProfile(folder.path() / "again.json"), session->evidence().profiles().front());

    for (QAction* action : profiles.findChildren<QAction*>())
        if (action->text() == "&Duplicate…") action->trigger();
    auto* dialog = profiles.findChild<ProfileDialog*>();
    ASSERT_TRUE(dialog);
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_EQ(namesOf(session->evidence().profiles()), (std::vector<std::string>{"mine", "mine (2)"}));
    for (QAction* action : profiles.findChildren<QAction*>())
        if (action->text() == "&Remove") action->trigger();
    EXPECT_EQ(namesOf(session->evidence().profiles()), std::vector<std::string>{"mine (2)"});
    undo.undo();
    EXPECT_EQ(namesOf(session->evidence().profiles()), (std::vector<std::string>{"mine", "mine (2)"}))
        << "in its place";
    undo.undo();
    undo.undo();
    EXPECT_TRUE(session->evidence().profiles().empty());
    undo.redo();
    EXPECT_EQ(session->log().profiles(), session->evidence().profiles()) << "the log follows";

    const auto bad = folder.write("bad.json", R"({"espalier_profile": 1, "name": "bad", "peak": 3})");
    profiles.importFiles({QString::fromStdString(bad.string())});
    EXPECT_TRUE(says(profiles, "cannot be"));
    EXPECT_EQ(session->evidence().profiles().size(), 1u);
}

TEST(ProfileDialog, KeepsWhatWasNotTouchedAndRefusesContradictions)
{
    OperatingProfile profile = samples::profiles().front();
    profile.memoryBytes = 268435457;  // no round number of megabytes
    profile.otherMemoryBytes = 268435455;
    profile.classFloors = {{"shirt", 0.8}};
    ProfileDialog dialog(profile, {"server"});
    EXPECT_EQ(dialog.profile(), profile) << "to the last byte";
    auto* ok = dialog.findChild<QPushButton*>();
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == "&Keep") ok = button;
    EXPECT_TRUE(ok->isEnabled());
    const auto field = [&](const QString& name) {
        for (auto* box : dialog.findChildren<QDoubleSpinBox*>())
            if (box->accessibleName() == name) return box;
        return static_cast<QDoubleSpinBox*>(nullptr);
    };
    field("Requests a second at the peak")->setValue(100);
    EXPECT_FALSE(ok->isEnabled());
    EXPECT_TRUE(says(dialog, "The peak is lower than the average"));
    field("Requests a second at the peak")->setValue(0);
    EXPECT_TRUE(ok->isEnabled());
    EXPECT_FALSE(dialog.profile().peakRequestsPerSecond);
    field("Memory beside the model")->setValue(500);
    EXPECT_TRUE(says(dialog, "takes all of the memory"));
    field("Memory beside the model")->setValue(0);
    dialog.findChild<QPlainTextEdit*>()->setPlainText("shirt 80");
    EXPECT_FALSE(ok->isEnabled());
    dialog.findChild<QPlainTextEdit*>()->setPlainText("shirt = 85 %");
    EXPECT_DOUBLE_EQ(dialog.profile().classFloors.at("shirt"), 0.85);
    dialog.findChild<QLineEdit*>()->setText("server");
    EXPECT_FALSE(ok->isEnabled());
    EXPECT_TRUE(says(dialog, "called “server” already"));
}

TEST_F(EvidenceTest, ALoadIsDrawnOfBothModelsAndTheTableChoosesIt)
{
    auto& load = pane<LoadPane>();
    tabs().setCurrentWidget(&load);
    selection.set({"cccc"});
    addTests();
    EXPECT_FALSE(load.test());
    EXPECT_TRUE(says(load, "Not put under load yet"));
    selection.set({"aaaa", "bbbb"});
    ASSERT_TRUE(load.test());
    LoadChart& chart = load.chart();
    ASSERT_EQ(chart.series().size(), 2u);
    EXPECT_EQ(chart.series()[0].latency.size(), 800u);
    EXPECT_TRUE(says(load, "1.43 times the dense model's 780"));
    qint64 requests = 0;
    for (const QVariantList& row : chart.table().rows) requests += row[2].toLongLong();
    EXPECT_EQ(requests, 800) << "each is in one bin";
    const auto before = chart.series()[1].latency;
    auto* table = load.findChild<QTableView*>("loads");
    table->setCurrentIndex(table->model()->index(2, 0));
    EXPECT_NE(chart.series()[1].latency, before) << "another rate";
    for (const auto view : {LoadChart::View::histogram, LoadChart::View::cumulative, LoadChart::View::rates}) {
        chart.setView(view);
        EXPECT_TRUE(chart.hasData());
        EXPECT_FALSE(chart.table().rows.empty());
        QImage image(500, 300, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.paint(painter, image.size());
    }
    chart.setView(LoadChart::View::cumulative);
    chart.resize(500, 300);
    EXPECT_TRUE(chart.tipAt({300, 150}).contains("of requests"));
}

TEST_F(EvidenceTest, WorseDataShowWhatIsLostAndWhatHasToBeExpected)
{
    auto& robustness = pane<RobustnessPane>();
    tabs().setCurrentWidget(&robustness);
    addTests();
    selection.set({"cccc"});
    EXPECT_TRUE(says(robustness, "Not tried on worse data yet"));
    selection.set({"bbbb"});
    CorruptionMap& map = robustness.map();
    EXPECT_EQ(map.rowCount(), 9) << "as they are, and eight corruptions";
    EXPECT_EQ(map.table().rows.size(), 41u);
    // On the same samples, whatever else the dense model was tried on.
    const RobustnessPoint& clean = session->evidence().summaryOf("bbbb")->clean;
    EXPECT_NEAR(map.table().rows[0][3].toDouble(), 100.0 * double(clean.right + clean.lost - clean.gained) / 1000,
                1e-9);
    EXPECT_NEAR(map.table().rows[0][7].toDouble(), 100.0 * double(clean.gained - clean.lost) / 1000, 1e-9);
    map.resize(900, 400);
    EXPECT_TRUE(map.showsAll());
    using Block = CorruptionMap::Block;
    EXPECT_LT(map.cellRect({Block::dense, 1, 0}).right(), map.cellRect({Block::experiment, 1, 0}).left());
    const QString tip = map.tipOf({Block::experiment, 1, 4});
    EXPECT_TRUE(tip.contains("severity 5 of 5")) << tip.toStdString();
    EXPECT_TRUE(tip.contains("not counted in the worst plausible case"));
    EXPECT_FALSE(map.tipOf({Block::experiment, 1, 2}).contains("not counted"));
    map.resize(300, 400);
    EXPECT_FALSE(map.showsAll());
    EXPECT_TRUE(map.cellRect({Block::dense, 1, 0}).isEmpty());
    map.setBlock(Block::dense);
    EXPECT_FALSE(map.cellRect({Block::dense, 1, 0}).isEmpty());
    QTest::keyClick(&map, Qt::Key_Down);
    const RobustnessSummary& summary = *session->evidence().summaryOf("bbbb");
    ASSERT_TRUE(summary.worst);
    EXPECT_TRUE(says(robustness, worstName(*summary.worst)));
}

TEST_F(EvidenceTest, TheWorstCaseIsAColumnOfTheTableAndAMarkOfTheTradeoff)
{
    ExperimentsPanel experiments(selection, undo);
    experiments.setSession(session.get());
    auto& table = *experiments.findChild<ExperimentTableModel*>();
    QAbstractItemModelTester tester(&table);
    constexpr int worst = ExperimentColumns::WorstColumn;
    EXPECT_FALSE(table.has(worst));
    addTests();
    EXPECT_TRUE(table.has(worst)) << "as soon as a test has come in";
    table.sort(worst, Qt::AscendingOrder);
    EXPECT_EQ(table.experiment(0).id, "bbbb") << "what was never tried comes last";
    EXPECT_EQ(table.experiment(2).id, "cccc");
    const RobustnessSummary& summary = *session->evidence().summaryOf("bbbb");
    EXPECT_EQ(table.index(0, worst).data().toString(), accuracyText(summary.worst->accuracy, summary.worst->ci95));

    TradeoffChart chart;
    chart.resize(600, 400);
    chart.setExperiments(session->experiments());
    const auto picture = [&] {
        QImage image(600, 400, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.paintInto(painter, image.size());
        return image;
    };
    const QImage without = picture();
    chart.setWorst({{"bbbb", {{100 * summary.worst->accuracy, {}}, worstName(*summary.worst)}}});
    EXPECT_NE(picture(), without);
    EXPECT_TRUE(tradeoffTable(chart.scene()).columns.contains("worst plausible (%)"));
    chart.setWorstShown(false);
    EXPECT_EQ(picture(), without);
}

TEST_F(EvidenceTest, TheBillSaysWhatIsSavedAndWhatIsAnEstimate)
{
    addTests();
    selection.set({"bbbb"});
    auto& bill = pane<BillPane>();
    tabs().setCurrentWidget(&bill);
    bill.choose("edge");
    const auto find = [&](const QString& name) {
        for (const BillFigure& each : bill.chart().figures())
            if (each.name.contains(name)) return each;
        return BillFigure();
    };
    const BillFigure rate = find("at the most");
    EXPECT_FALSE(rate.estimated) << "both were put under load";
    ASSERT_TRUE(rate.ratio());
    EXPECT_NEAR(*rate.ratio(), 1 / 0.7, 1e-6);
    EXPECT_TRUE(find("watts").estimated);
    EXPECT_TRUE(find("a month").name.isEmpty()) << "the edge has no price";
    bill.choose("server");
    EXPECT_TRUE(find("at the most").estimated);
    EXPECT_FALSE(find("a month").name.isEmpty());
    EXPECT_TRUE(says(bill, "Rates are estimates"));
}

TEST_F(EvidenceTest, StressAndRobustnessDialogsSayHowMuchAndAsk)
{
    StressRequest usual;
    StressDialog stress({{"bbbb", "channel 30 %"}}, samples::profiles(), usual);
    stress.choose("bbbb", "edge");
    EXPECT_EQ(stress.request().rates, (std::vector<double>{200, 900}));
    EXPECT_EQ(stress.request().profile, "edge");
    EXPECT_EQ(stress.request().p99LimitMs, 8);
    EXPECT_EQ(stress.request().surroundings.size(), 3u) << "one thread: there is no run with fewer";
    EXPECT_TRUE(says(stress, "12 loads"));
    QSignalSpy asked(&stress, &StressDialog::requested);
    stress.show();  // else no button is there to be pressed
    stress.findChild<QLineEdit*>()->setText("ten");
    QTest::keyClick(&stress, Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty()) << "what cannot be read does not run";
    stress.findChild<QLineEdit*>()->setText("10 500");
    EXPECT_TRUE(says(stress, "40 requests"));
    stress.setAttribute(Qt::WA_DeleteOnClose, false);
    QTest::keyClick(&stress, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);

    RobustnessDialog robustness({{"bbbb", "channel 30 %"}, {"cccc", "channel 60 %"}}, true, 500);
    robustness.setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_TRUE(says(robustness, "at least one experiment"));
    robustness.choose({"cccc"});
    EXPECT_EQ(robustness.chosen(), QStringList{"cccc"});
    EXPECT_EQ(robustness.request().corruptions.size(), 8u);
    EXPECT_EQ(robustness.request().images, 500) << "there are no more";
    EXPECT_TRUE(says(robustness, "41 versions of 500 samples for 2 models"));
    robustness.findChild<QCheckBox*>()->setChecked(false);
    EXPECT_EQ(robustness.request().corruptions.size(), 7u);
    QSignalSpy tried(&robustness, &RobustnessDialog::requested);
    robustness.show();
    QTest::keyClick(&robustness, Qt::Key_Return);
    EXPECT_EQ(tried.size(), 1);
}

}  // namespace
}  // namespace espalier
