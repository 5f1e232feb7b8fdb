#include "app/pseudo_translator.h"

#include "views/words/messages.h"
#include "views/words/numbers.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace espalier {
namespace {

QString pseudo(const char* text) { return PseudoTranslator::pseudo(QString::fromUtf8(text)); }

TEST(PseudoTranslatorTest, MakesTextsLongerAndStrange)
{
    const QString text = pseudo("Open Workspace");
    EXPECT_TRUE(text.startsWith('[') && text.endsWith(']'));
    EXPECT_GE(text.size(), 14 * 14 / 10);
    EXPECT_FALSE(text.contains('O'));
}

TEST(PseudoTranslatorTest, KeepsWhatIsNoText)
{
    EXPECT_TRUE(pseudo("%1 in %2 rules").contains("%1 ") && pseudo("%1 in %2 rules").contains("%2"));
    EXPECT_EQ(pseudo("%1 %"), "%1 %");
    EXPECT_TRUE(pseudo("&Open").contains("&O"));
    EXPECT_TRUE(pseudo("<b>Espalier</b>").contains("<b>"));
    EXPECT_TRUE(pseudo("Plans (*.json);;All files (*)").contains(" (*.json);;"));
    EXPECT_TRUE(pseudo("Plans (*.json);;All files (*)").endsWith(" (*)"));
}

TEST(PseudoTranslatorTest, IsAskedForEveryTextAndLeavesQtsAlone)
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    EXPECT_TRUE(QCoreApplication::translate("Names", "dense").startsWith('['));
    EXPECT_EQ(QCoreApplication::translate("QShortcut", "Ctrl"), "Ctrl");
    EXPECT_TRUE(QCoreApplication::translate("Any", "%n job(s)", "", 3).contains('3'));
    EXPECT_EQ(percentText(0.5), "50.0 %");
    const QString words = sentenceFor({Severity::error, "workspace.damaged", "/a.espalier", {}});
    EXPECT_TRUE(words.contains("/a.espalier"));
    EXPECT_FALSE(words.contains("detail")) << words.toStdString();
    QCoreApplication::removeTranslator(&translator);
}

}  // namespace
}  // namespace espalier
