// Another language while the program runs: what is open goes on in a window of that language.

#include "views/words/language.h"
#include "app/pseudo_translator.h"
#include "app/settings.h"
#include "app/window_host.h"
#include "tests/paths.h"
#include "views/charts/tradeoff_panel.h"
#include "views/pages/page_tabs.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QFile>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

namespace espalier {
namespace {

struct LanguageTest : testing::Test {
    QTemporaryDir folder;
    const QString file = folder.filePath("made.espalier");

    LanguageTest()
    {
        QSettings().clear();
        qunsetenv("ESPALIER_LANGUAGE");
        qputenv("LANGUAGE", "en");
        QProcess::execute(QString::fromStdString((buildTree() / "tests/sample_workspace").string()), {file, "full"});
    }
    ~LanguageTest() override
    {
        QSettings().clear();
        qputenv("ESPALIER_LANGUAGE", "en");
        useLanguage(*qApp, languages().first());
    }

    static void openIn(WindowHost& host, const QString& file)
    {
        host.window().show();
        host.window().openFile(file);
        waitFor(host);
    }
    static void waitFor(WindowHost& host)
    {
        const auto* table = host.window().findChild<QTableView*>("experimentTable");
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model() && table->model()->rowCount() > 5; }, 10000));
    }
    static void choose(WindowHost& host, const QString& code)
    {
        const MainWindow* before = &host.window();
        settings::set(settings::Key::language, code);
        ASSERT_TRUE(QTest::qWaitFor([&] { return &host.window() != before; }, 10000));
    }
    /// Those that ask for more than that, for whoever has to find out why.
    static std::string widest(const QWidget& page, int place)
    {
        std::string found;
        for (const QWidget* each : page.findChildren<QWidget*>())
            if (const int width = std::max(each->minimumSizeHint().width(), each->minimumWidth()); width > place)
                found += std::string("; ") + each->metaObject()->className() + ' ' + std::to_string(width);
        return found;
    }
    static QString firstMenu(WindowHost& host) { return host.window().menuBar()->actions().first()->text(); }
    static QAction* undo(WindowHost& host)
    {
        for (QAction* action : host.window().findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(QKeySequence::Undo)) return action;
        return nullptr;
    }
};

TEST_F(LanguageTest, TheWindowGoesOnInAnother)
{
    WindowHost host(*qApp);
    openIn(host, file);
    EXPECT_EQ(firstMenu(host), "&File");
    const int rows = host.window().findChild<QTableView*>("experimentTable")->model()->rowCount();
    choose(host, "de");
    EXPECT_EQ(firstMenu(host), "&Datei");
    EXPECT_TRUE(host.window().isVisible());
    EXPECT_EQ(host.window().findChild<QTableView*>("experimentTable")->model()->rowCount(), rows);
    EXPECT_TRUE(host.window().windowTitle().contains("made")) << host.window().windowTitle().toStdString();
    choose(host, "zh_CN");
    EXPECT_TRUE(firstMenu(host).startsWith(QString::fromUtf8("文件"))) << firstMenu(host).toStdString();
    choose(host, "en");
    EXPECT_EQ(firstMenu(host), "&File");
}

TEST_F(LanguageTest, ThePlanAndItsUndoStepsStay)
{
    WindowHost host(*qApp);
    openIn(host, file);
    ASSERT_TRUE(undo(host));
    EXPECT_FALSE(undo(host)->isEnabled());
    emit host.window().findChild<TradeoffPanel*>()->activated("00001002-0000-4000-8000-000000000000");
    ASSERT_TRUE(undo(host)->isEnabled()) << "an experiment's plan was loaded";
    choose(host, "de");
    ASSERT_TRUE(undo(host)->isEnabled());
    undo(host)->trigger();
    EXPECT_FALSE(undo(host)->isEnabled());
}

TEST_F(LanguageTest, ItIsRememberedAndSpokenFromTheStart)
{
    settings::set(settings::Key::language, "de");
    WindowHost host(*qApp);
    EXPECT_EQ(firstMenu(host), "&Datei");
}

TEST_F(LanguageTest, TheEnvironmentDecidesOnlyTheFirst)
{
    settings::set(settings::Key::language, "en");
    qputenv("ESPALIER_LANGUAGE", "de");
    WindowHost host(*qApp);
    EXPECT_EQ(firstMenu(host), "&Datei");
    const auto pick = [&](const QString& name) {
        const MainWindow* before = &host.window();
        for (QAction* action : host.window().findChildren<QAction*>())
            if (action->text() == name) action->trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return &host.window() != before; }, 10000)) << name.toStdString();
    };
    pick("English");
    EXPECT_EQ(firstMenu(host), "&File");
    pick("Deutsch");
    EXPECT_EQ(firstMenu(host), "&Datei");
}

TEST_F(LanguageTest, ButtonsOfTheToolBarHaveNoLettersBehind)
{
    settings::set(settings::Key::language, "zh_CN");
    WindowHost host(*qApp);
    int seen = 0;
    for (const QToolButton* button : host.window().findChildren<QToolButton*>()) {
        seen += !button->text().isEmpty();
        EXPECT_FALSE(button->text().contains(QRegularExpression("\\([A-Z]\\)"))) << button->text().toStdString();
    }
    EXPECT_GT(seen, 3);
}

TEST_F(LanguageTest, NoPageIsWiderThanItsPlaceHoweverLongItsTexts)
{
    constexpr int place = 560;  // between the docks of a window of 1280 pixels
    PseudoTranslator pseudo;
    qApp->installTranslator(&pseudo);
    {
        MainWindow window;
        const auto* pages = window.findChild<PageTabs*>();
        for (int i = 0; i < pages->count(); ++i)
            EXPECT_LE(pages->widget(i)->minimumSizeHint().width(), place)
                << pages->widget(i)->objectName().toStdString() << widest(*pages->widget(i), place);
    }
    qApp->removeTranslator(&pseudo);
}

/// Notes texts that a translation has, but not where they are asked for: then the source speaks of another context than tr() does.
class MissingContext : public QTranslator {
public:
    MissingContext()
    {
        QFile device(QString::fromStdString((sourceTree() / "translations/espalier_de.ts").string()));
        if (!device.open(QIODevice::ReadOnly)) return;
        QXmlStreamReader xml(&device);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("name")) context = xml.readElementText();
            if (xml.name() != QLatin1String("source")) continue;
            const QString source = xml.readElementText();
            m_sources.insert(source);
            m_known.insert({context, source});
        }
    }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source), where = QString::fromLatin1(context);
        if (m_sources.contains(text) && !m_known.contains({where, text}) && !where.startsWith('Q'))
            m_missed.insert(where + ": " + text);
        return {};
    }
    bool isEmpty() const override { return false; }
    QStringList missed() const { return {m_missed.begin(), m_missed.end()}; }

private:
    std::set<QString> m_sources;
    std::set<std::pair<QString, QString>> m_known;
    mutable std::set<QString> m_missed;
};

TEST_F(LanguageTest, EveryTextIsAskedForWhereItsTranslationIs)
{
    MissingContext missing;
    qApp->installTranslator(&missing);
    {
        WindowHost host(*qApp);
        qApp->installTranslator(&missing);
        openIn(host, file);
        for (QAction* action : host.window().findChildren<QAction*>()) action->toolTip();
        QTest::qWait(200);
    }
    qApp->removeTranslator(&missing);
    EXPECT_TRUE(missing.missed().isEmpty()) << missing.missed().join("\n").toStdString();
}

}  // namespace
}  // namespace espalier
