// The translations are complete: every text of the source is in them, finished, with the same places for values.

#include "tests/paths.h"
#include "views/words/language.h"
#include "views/words/lists.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace espalier {
namespace {

struct Message {
    QString context, source, translation;
    bool unfinished = false;
};

std::vector<Message> readTranslations(const QString& file)
{
    QFile device(file);
    EXPECT_TRUE(device.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml(&device);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) messages.push_back({context, {}, {}});
        if (xml.name() == QLatin1String("source")) messages.back().source = xml.readElementText();
        if (xml.name() == QLatin1String("translation")) {
            messages.back().unfinished = xml.attributes().value("type") == QLatin1String("unfinished");
            messages.back().translation = xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QString translationFile(const QString& code)
{
    return QString::fromStdString((sourceTree() / "translations").string()) + "/espalier_" + code + ".ts";
}

QStringList marks(const QString& text)
{
    static const QRegularExpression mark(R"(%\d|%n|\{\w+\}|[\[\]]|</?[a-z]+[^>]*>|`[^`]*`|--[a-z-]+|\(\*[^)]*\))");
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();) found << it.next().captured();
    found.sort();
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(R"(&(?!\w+;|#\d+;|\s|&)\S)");
    return mnemonic.match(text).hasMatch();
}

class Translations : public testing::TestWithParam<const char*> {};

TEST_P(Translations, HoldEveryTextOfTheSource)
{
    QString lupdate = QStandardPaths::findExecutable("lupdate", {"/usr/lib/qt6/bin"});
    if (lupdate.isEmpty()) GTEST_SKIP() << "qt6-l10n-tools is not installed";
    QTemporaryDir folder;
    const QString copy = folder.filePath("espalier_" + QString(GetParam()) + ".ts");
    ASSERT_TRUE(QFile::copy(translationFile(GetParam()), copy));
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(sourceTree().string()));
    process.start(lupdate, {"app", "views", "-I", ".", "-extensions", "cpp,h", "-no-obsolete", "-locations", "none",
                            "-ts", copy});
    ASSERT_TRUE(process.waitForFinished(120000)) << process.errorString().toStdString();
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    const auto messages = readTranslations(copy);
    EXPECT_GT(messages.size(), 2000u);
    for (const Message& message : messages)
        EXPECT_FALSE(message.unfinished || message.translation.isEmpty())
            << message.context.toStdString() << ": \"" << message.source.toStdString()
            << "\" (bring the files up to date with packaging/translations, then translate it)";
}

TEST_P(Translations, KeepThePlacesForValues)
{
    for (const Message& message : readTranslations(translationFile(GetParam()))) {
        EXPECT_EQ(marks(message.source), marks(message.translation))
            << message.source.toStdString() << " -> " << message.translation.toStdString();
        EXPECT_EQ(hasMnemonic(message.source), hasMnemonic(message.translation))
            << message.source.toStdString() << " -> " << message.translation.toStdString();
        EXPECT_EQ(message.source.endsWith(u'…'), message.translation.endsWith(u'…')) << message.source.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, testing::Values("de", "zh_CN"));

class InUse : public testing::Test {
protected:
    ~InUse() override { useLanguage(application, languages().first()); }

    int argc = 1;
    char name[6] = "words";
    char* argv[1] = {name};
    QCoreApplication application{argc, argv};
};

TEST_F(InUse, TextsAndNumbersFollowTheLanguage)
{
    const Issue issue{Severity::error, "workspace.not_found", "/x.espalier", {}};
    useLanguage(application, languages().first());
    const QString english = messageFor(issue).cause;
    EXPECT_EQ(percentText(0.125, 1), u8"12.5 %");
    useLanguage(application, *findLanguage("de"));
    EXPECT_EQ(percentText(0.125, 1), u8"12,5 %");
    const QString german = messageFor(issue).cause;
    EXPECT_NE(german, english);
    EXPECT_TRUE(german.contains("/x.espalier")) << german.toStdString();
    useLanguage(application, *findLanguage("zh_CN"));
    EXPECT_NE(messageFor(issue).cause, german);
    useLanguage(application, languages().first());
    EXPECT_EQ(messageFor(issue).cause, english);
    EXPECT_EQ(percentText(0.125, 1), u8"12.5 %");
}

TEST_F(InUse, CodesInsideAMessageAreTranslatedToo)
{
    const Issue limit{Severity::error, "solve.out_of_reach", "accuracy", {{"asked", "0.500000"}}};
    const Issue pattern{
        Severity::warning, "plan.layer_skipped", "fc", {{"pattern", "channel"}, {"reason", "channels.output"}}};
    const Issue corruption{Severity::error, "robustness.does_not_fit", "blur", {{"found", "table"}}};
    const Issue range{Severity::error, "stress.bad_value", "threads", {{"found", "0"}, {"expected", "1 .. 256"}}};
    EXPECT_TRUE(messageFor(limit).cause.contains("0.5 ")) << messageFor(limit).cause.toStdString();
    for (const char* code : {"de", "zh_CN"}) {
        useLanguage(application, *findLanguage(code));
        for (const auto& [issue, english] :
             {std::pair(limit, "accuracy"), {pattern, "channel"}, {corruption, "blur"}, {range, "threads"}})
            EXPECT_FALSE(messageFor(issue).cause.contains(QString::fromLatin1(english)))
                << messageFor(issue).cause.toStdString();
    }
}

TEST_F(InUse, AListIsWrittenAsTheLanguageWritesIt)
{
    const QStringList list{"2:4", "4:8"};
    EXPECT_EQ(joined(list), "2:4, 4:8");
    useLanguage(application, *findLanguage("zh_CN"));
    EXPECT_EQ(joined(list), u8"2:4、4:8");
    EXPECT_EQ(joinedClauses(list), u8"2:4；4:8");
    const Issue issue{Severity::error, "plan.criterion_unknown", "fc", {{"expected", "l2, taylor"}}};
    EXPECT_TRUE(messageFor(issue).remedy.contains(u8"l2、taylor")) << messageFor(issue).remedy.toStdString();
}

TEST_F(InUse, PatternsHaveNamesWhereTheyAreNotTyped)
{
    const Cut cut{Pattern::parse("channel"), 0.3};
    EXPECT_EQ(cutText(cut), "channel 30 %");
    EXPECT_EQ(patternName(QString("channel + 2:4")), "channel + 2:4");
    useLanguage(application, *findLanguage("de"));
    EXPECT_EQ(cutText(cut), "Kanal 30 %");
    EXPECT_EQ(patternName(QString("channel + 2:4")), "Kanal + 2:4");
    EXPECT_EQ(patternName(QString("block:4x1")), "block:4x1");
    EXPECT_EQ(patternName(QString("of my own")), "of my own");
}

TEST_F(InUse, ALanguageIsFoundByWhatSystemsCallIt)
{
    EXPECT_EQ(findLanguage("de_AT")->code, "de");
    EXPECT_EQ(findLanguage("zh-Hans-SG")->code, "zh_CN");
    EXPECT_EQ(findLanguage("en_GB")->code, "en");
    EXPECT_FALSE(findLanguage("zh_TW")) << "other characters";
    EXPECT_FALSE(findLanguage("tlh"));
    EXPECT_FALSE(findLanguage(""));
}

TEST_F(InUse, AnUnknownLanguageIsRefusedInWords)
{
    qputenv("ESPALIER_LANGUAGE", "tlh");
    try {
        checkLanguage();
        ADD_FAILURE();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "usage.no_language");
        EXPECT_TRUE(messageFor(failure.issue()).remedy.contains("zh_CN"));
    }
    EXPECT_EQ(systemLanguage().code, "en");
    qputenv("ESPALIER_LANGUAGE", "en");
}

}  // namespace
}  // namespace espalier
