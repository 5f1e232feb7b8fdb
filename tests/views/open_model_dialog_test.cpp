#include "views/open_model/open_model_dialog.h"
#include "core/base/issue.h"
#include "core/base/sha256.h"
#include "tests/paths.h"
#include "tests/preview/sample_preview.h"
#include "views/issues/issue_strip.h"
#include "views/open_model/data_field.h"
#include "views/open_model/open_model_memory.h"
#include "views/open_model/sample_model.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace espalier {
namespace {

constexpr int longTime = 20'000;

void write(const QString& file, const QByteArray& bytes)
{
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

/// The assistant with a worker that gives a recorded look, or does what stands in the data field.
class OpenModelDialogTest : public testing::Test {
protected:
    void SetUp() override
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName("espalier-tests");
        write(model, "a model, says the fake worker");
        record(test::goodPreview());
        qputenv("ESPALIER_FAKE_PREVIEW", recorded.toLocal8Bit());
        dialog = new OpenModelDialog(nullptr, QString::fromStdString((buildTree() / "tests/fake_worker").string()));
        dialog->show();
    }
    void TearDown() override
    {
        delete dialog;
        qunsetenv("ESPALIER_FAKE_PREVIEW");
    }

    void record(const Preview& preview)
    {
        Preview wanted = preview;
        wanted.summary.sha256 = sha256OfFile(model.toStdString());
        write(recorded, QByteArray::fromStdString(nlohmann::json(wanted).dump()));
    }

    template <typename Widget>
    Widget* named(const QString& name)
    {
        for (auto* widget : dialog->findChildren<Widget*>())
            if (widget->accessibleName() == name) return widget;
        return nullptr;
    }

    QPushButton* createButton()
    {
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->isDefault()) return button;
        return nullptr;
    }

    void nameBoth(const QString& data)
    {
        dialog->setModelFile(model);
        dialog->findChild<DataField*>()->setSpec(data);
    }

    bool says(const QString& words)
    {
        for (auto* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }

    QTemporaryDir folder;
    QString model = folder.filePath("net.pt"), recorded = folder.filePath("preview.json");
    QPointer<OpenModelDialog> dialog;
};

TEST_F(OpenModelDialogTest, SaysWhatItNeedsFirst)
{
    EXPECT_TRUE(says("Name a model and its validation data"));
    EXPECT_FALSE(createButton()->isEnabled());
    EXPECT_FALSE(createButton()->toolTip().isEmpty());
    dialog->setModelFile(model);
    EXPECT_TRUE(says("Name the validation data"));
}

TEST_F(OpenModelDialogTest, LooksByItselfAndProposes)
{
    nameBoth("work:20");
    ASSERT_TRUE(QTest::qWaitFor([&] { return createButton()->isEnabled(); }, longTime));
    EXPECT_TRUE(says("of 256 images right"));
    EXPECT_TRUE(says("ImageNet"));
    EXPECT_EQ(named<QLineEdit>("Mean")->text(), "");
    EXPECT_EQ(named<QLineEdit>("Mean")->placeholderText(), "0.485, 0.456, 0.406");
    EXPECT_TRUE(named<QLineEdit>("Input shape")->placeholderText().contains("3x32x32"));
    EXPECT_EQ(named<QLineEdit>("Workspace file")->text(), folder.filePath("net.espalier"));
}

TEST_F(OpenModelDialogTest, CreatesFromWhatWasLookedAt)
{
    write(folder.filePath("data.csv"), "1,2,0\n");
    nameBoth(folder.filePath("data.csv"));
    dialog->setDefaults({4, 2, 40, "none"});
    ASSERT_TRUE(QTest::qWaitFor([&] { return createButton()->isEnabled(); }, longTime));
    QSignalSpy created(dialog.data(), &OpenModelDialog::workspaceCreated);
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    ASSERT_EQ(created.size(), 1);
    EXPECT_EQ(created[0][0].toString(), folder.filePath("net.espalier"));
    const WorkspaceSetup setup = ExperimentLog::open(folder.filePath("net.espalier").toStdString())->setup();
    EXPECT_EQ(setup.benchmark.adapter, "none");
    EXPECT_EQ(setup.preprocessing.mean, test::goodPreview().trial().mean) << "what was proposed";
    EXPECT_EQ(setup.preprocessing.input, (std::vector<std::int64_t>{3, 32, 32}));
    EXPECT_EQ(setup.benchmark.batch, 4);
    EXPECT_EQ(setup.data, "csv:" + folder.filePath("data.csv").toStdString());
    EXPECT_TRUE(OpenModelMemory::find(model));
}

TEST_F(OpenModelDialogTest, AFailureIsToldInPlaceWithATryAgain)
{
    nameBoth("fail:model.not_torchscript");
    const auto strip = [&]() -> IssueStrip* {
        for (auto* child : dialog->findChildren<IssueStrip*>())
            if (child->isVisible()) return child;
        return nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip() != nullptr; }, longTime));
    EXPECT_TRUE(strip()->accessibleName().contains("TorchScript"));
    EXPECT_FALSE(createButton()->isEnabled());
    dialog->findChild<DataField*>()->setSpec("work:1");
    EXPECT_TRUE(QTest::qWaitFor([&] { return createButton()->isEnabled(); }, longTime));
}

TEST_F(OpenModelDialogTest, WhatIsTypedWrongIsToldAtOnce)
{
    nameBoth("work:1");
    named<QLineEdit>("Mean")->setText("0.5, x");
    EXPECT_FALSE(createButton()->isEnabled());
    bool told = false;
    for (auto* strip : dialog->findChildren<IssueStrip*>()) told = told || strip->isVisible();
    EXPECT_TRUE(told);
}

TEST_F(OpenModelDialogTest, EscapeStopsTheLookAndNotTheAssistant)
{
    nameBoth("work:30000");
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("Fine-tuning"); }, longTime)) << "what the fake worker says it does";
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(says("stopped"));
    EXPECT_FALSE(createButton()->isEnabled());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(OpenModelDialogTest, AChangedFieldBeginsAnew)
{
    nameBoth("work:30000");
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("Fine-tuning"); }, longTime));
    dialog->findChild<DataField*>()->setSpec("work:1");
    EXPECT_TRUE(QTest::qWaitFor([&] { return createButton()->isEnabled(); }, longTime));
    named<QLineEdit>("Input shape")->setText("3x31x31");
    EXPECT_FALSE(createButton()->isEnabled()) << "what was looked at is not what stands there";
    EXPECT_TRUE(QTest::qWaitFor([&] { return createButton()->isEnabled(); }, longTime));
}

TEST_F(OpenModelDialogTest, AtChanceCanBeCreatedAnyway)
{
    Preview bad = test::goodPreview();
    bad.trials = {{"given", {0}, {1}, 25, 256}};
    bad.used = 0;
    bad.issues = {
        {Severity::warning, "data.accuracy_at_chance", "", {{"accuracy", "9.8"}, {"n", "256"}, {"chance", "10"}}}};
    record(bad);
    nameBoth("work:1");
    ASSERT_TRUE(QTest::qWaitFor([&] { return createButton()->isEnabled(); }, longTime));
    EXPECT_TRUE(createButton()->text().contains("anyway"));
    EXPECT_TRUE(says("guessing gives 10 %"));
}

TEST_F(OpenModelDialogTest, AWorkspaceThatIsThereIsNotTouched)
{
    nameBoth("work:1");
    ASSERT_TRUE(QTest::qWaitFor([&] { return createButton()->isEnabled(); }, longTime));
    write(folder.filePath("taken.espalier"), "mine");
    named<QLineEdit>("Workspace file")->setText(folder.filePath("taken"));
    EXPECT_FALSE(createButton()->isEnabled());
    dialog->setModelFile(folder.filePath("other.pt"));
    EXPECT_EQ(named<QLineEdit>("Workspace file")->text(), folder.filePath("taken")) << "a name one chose stays";
}

TEST_F(OpenModelDialogTest, ProposesAFreeName)
{
    write(folder.filePath("net.espalier"), "mine");
    dialog->setModelFile(model);
    EXPECT_EQ(named<QLineEdit>("Workspace file")->text(), folder.filePath("net-2.espalier"));
}

TEST_F(OpenModelDialogTest, RemembersWhatAModelWasOpenedWith)
{
    OpenModelMemory::remember({model, "work:1", "", "", "0.5", "0.25"});
    dialog->setModelFile(model);
    EXPECT_EQ(dialog->findChild<DataField*>()->spec(), "work:1");
    EXPECT_EQ(named<QLineEdit>("Mean")->text(), "0.5");
    EXPECT_FALSE(OpenModelMemory::find(folder.filePath("another.pt")));
    EXPECT_TRUE(OpenModelMemory::find("/elsewhere/net.pt")) << "of that name";
}

TEST_F(OpenModelDialogTest, TakesItsDefaults)
{
    dialog->setDefaults({8, 4, 40, "none"});
    EXPECT_EQ(named<QComboBox>("Other engine")->currentData().toString(), "none");
    EXPECT_EQ(named<QSpinBox>("Latency: batch")->value(), 8);
    EXPECT_EQ(named<QSpinBox>("Latency: threads")->value(), 4);
}

TEST_F(OpenModelDialogTest, EveryControlHasANameForThoseWhoHearIt)
{
    for (auto* widget : dialog->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisibleTo(dialog)) continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            << widget->metaObject()->className();
    }
}

}  // namespace
}  // namespace espalier
