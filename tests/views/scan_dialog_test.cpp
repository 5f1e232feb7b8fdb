#include "views/sensitivity/scan_dialog.h"

#include "tests/views/samples.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace espalier {
namespace {

struct ScanDialogTest : testing::Test {
    ScanDialog* dialog = new ScanDialog(samples::model(), {}, 10000);
    ~ScanDialogTest() override { delete dialog; }

    QLineEdit* line(const char* name)
    {
        for (QLineEdit* each : dialog->findChildren<QLineEdit*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
    QPushButton* start()
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->isDefault()) return button;
        return nullptr;
    }
    std::string words()
    {
        QString all;
        for (QLabel* label : dialog->findChildren<QLabel*>()) all += label->text() + '\n';
        return all.toStdString();
    }
};

TEST_F(ScanDialogTest, OffersWhatTheVerbWouldDo)
{
    const ScanRequest request = dialog->request();
    EXPECT_EQ(request.patterns, usualScanPatterns(samples::model()));
    EXPECT_TRUE(request.levels.empty());
    EXPECT_EQ(dialog->images(), usualScanImages);
    EXPECT_NE(words().find("36 cuts"), std::string::npos) << "six levels of four layers and two groups";
}

TEST_F(ScanDialogTest, TakesLevelsAndPatternsAsTheyAreTyped)
{
    line("Levels in percent")->setText("50, 90 %");
    line("Other patterns")->setText("2:4");
    EXPECT_EQ(dialog->request().levels, (std::vector{0.5, 0.9}));
    EXPECT_EQ(dialog->request().patterns.back(), Pattern::parse("2:4"));
    line("Levels in percent")->setText("150");
    EXPECT_FALSE(start()->isEnabled());
    line("Levels in percent")->setText("half");
    EXPECT_FALSE(start()->isEnabled());
    line("Levels in percent")->clear();
    line("Other patterns")->setText("3:x");
    EXPECT_FALSE(start()->isEnabled());
}

TEST_F(ScanDialogTest, SaysThatFewImagesTellLittle)
{
    dialog->findChild<QSpinBox*>()->setValue(50);
    EXPECT_NE(words().find("50"), std::string::npos);
    EXPECT_NE(words().find("tells little"), std::string::npos);
    EXPECT_TRUE(start()->isEnabled());
}

TEST_F(ScanDialogTest, StartsNothingWhereAllIsKnown)
{
    ScanResult known;
    for (const ScanPoint& cut : scanPoints(samples::model(), dialog->request()))
        known.points.push_back({{5000, 1, 1, 0, 0, 0, 0}, cut, cut.sparsity});
    ScanDialog other(samples::model(), known, 10000);
    other.setAttribute(Qt::WA_DeleteOnClose, false);
    for (QPushButton* button : other.findChildren<QPushButton*>())
        if (button->isDefault()) {
            EXPECT_FALSE(button->isEnabled());
        }
}

/// A scan of an earlier version measured no plan as a whole.
TEST_F(ScanDialogTest, OffersToMeasurePlansAsAWholeWhereNoneWas)
{
    ScanResult known;
    for (const ScanPoint& cut : scanPoints(samples::model(), dialog->request())) {
        const auto lost = std::llround(400 * cut.sparsity);
        known.points.push_back({{5000, 4500 - lost, 4500, lost, 0, 0.4 * cut.sparsity, 0.001}, cut, cut.sparsity});
    }
    ScanDialog other(samples::model(), known, 10000);
    other.setAttribute(Qt::WA_DeleteOnClose, false);
    bool told = false;
    for (QLabel* label : other.findChildren<QLabel*>()) told = told || label->text().contains("as a whole");
    EXPECT_TRUE(told);
    for (QPushButton* button : other.findChildren<QPushButton*>())
        if (button->isDefault()) {
            EXPECT_TRUE(button->isEnabled());
        }
}

}  // namespace
}  // namespace espalier
