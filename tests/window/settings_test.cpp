#include "app/settings.h"
#include "app/settings_dialog.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest/QTest>

namespace espalier {
namespace {

using settings::Key;

struct SettingsTest : testing::Test {
    SettingsTest() { QSettings().clear(); }
};

TEST_F(SettingsTest, WhatWasNotSaidIsStandard)
{
    EXPECT_EQ(settings::number(Key::workers), 1);
    EXPECT_EQ(settings::theme(), Theme::system);
    EXPECT_EQ(settings::byteUnits(), ByteUnits::decimal);
    EXPECT_TRUE(settings::recentFiles().isEmpty());
}

TEST_F(SettingsTest, IsKeptAndToldOfOnce)
{
    QSignalSpy changed(&settings::Watch::instance(), &settings::Watch::changed);
    settings::set(Key::workers, 4);
    settings::set(Key::workers, 4);
    settings::set(Key::page, "curves");
    EXPECT_EQ(settings::number(Key::workers), 4);
    EXPECT_EQ(changed.size(), 1) << "once, and not for what remembers itself";
}

TEST_F(SettingsTest, NonsenseInTheFileAndInCallsCountsAsNotSaid)
{
    QSettings().setValue("jobs/workers", "many");
    QSettings().setValue("window/theme", "pink");
    QSettings().setValue("latency/batch", -3);
    EXPECT_EQ(settings::number(Key::workers), 1);
    EXPECT_EQ(settings::value(Key::theme).toString(), "system");
    EXPECT_EQ(settings::number(Key::latency_batch), 1);
    settings::set(Key::workers, 1000);
    EXPECT_EQ(settings::number(Key::workers), 1);
}

TEST_F(SettingsTest, RecentFilesAreNewestFirstAndFew)
{
    const QDateTime time = QDateTime::fromString("2026-11-23T16:00:00", Qt::ISODate);
    for (int i = 0; i < 20; ++i) settings::addRecentFile(QStringLiteral("/%1.espalier").arg(i), time.addSecs(i));
    settings::addRecentFile("/15.espalier", time.addSecs(60));
    const auto files = settings::recentFiles();
    ASSERT_EQ(files.size(), 12);
    EXPECT_EQ(files[0], (settings::RecentFile{"/15.espalier", time.addSecs(60)}));
    EXPECT_EQ(files[1].file, "/19.espalier");
    settings::forgetRecentFile("/19.espalier");
    EXPECT_EQ(settings::recentFiles()[1].file, "/18.espalier");
}

struct SettingsDialogTest : SettingsTest {
    SettingsDialogTest()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }
    QSpinBox* workers() { return dialog.findChildren<QSpinBox*>().at(0); }
    SettingsDialog dialog;
};

TEST_F(SettingsDialogTest, AppliesAtOnceAndCancelTakesItBack)
{
    workers()->setValue(3);
    dialog.findChildren<QComboBox*>().at(1)->setCurrentIndex(1);
    EXPECT_EQ(settings::number(Key::workers), 3);
    EXPECT_EQ(settings::byteUnits(), ByteUnits::binary);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(settings::number(Key::workers), 1);
    EXPECT_EQ(settings::byteUnits(), ByteUnits::decimal);
}

TEST_F(SettingsDialogTest, RestoresDefaults)
{
    workers()->setValue(3);
    dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults)->click();
    EXPECT_EQ(workers()->value(), 1);
    dialog.accept();
    EXPECT_EQ(settings::number(Key::workers), 1);
}

}  // namespace
}  // namespace espalier
