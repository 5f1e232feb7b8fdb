#include "views/report/write_report.h"

#include "core/base/atomic_file.h"
#include "core/base/issue.h"
#include "tests/log/sample_experiment.h"
#include "tests/report/hostile_report.h"
#include "views/report/report_content.h"
#include "views/report/report_html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <fstream>

namespace espalier {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
namespace fs = std::filesystem;

/// Goes through a page as XML, which ours is: every tag closed, every text escaped. Fails where something is live.
void expectDead(const std::string& html, const std::string& payload)
{
    static const QStringList allowed{
        "html",   "head",       "meta",    "title",  "style",   "body",   "header", "h1",  "p",   "nav",
        "ol",     "li",         "a",       "main",   "section", "h2",     "h3",     "dl",  "div", "dt",
        "dd",     "b",          "span",    "table",  "caption", "thead",  "tbody",  "tr",  "th",  "td",
        "figure", "figcaption", "pre",     "code",   "ul",      "strong", "footer", "svg", "g",   "path",
        "rect",   "polyline",   "polygon", "circle", "ellipse", "text",   "line"};
    QXmlStreamReader page(QByteArray::fromStdString(html));
    int elements = 0;
    while (!page.atEnd()) {
        page.readNext();
        if (page.isProcessingInstruction() || page.isComment()) ADD_FAILURE() << payload;
        if (!page.isStartElement()) continue;
        ++elements;
        EXPECT_TRUE(allowed.contains(page.name().toString()))
            << page.name().toString().toStdString() << " of " << payload;
        for (const QXmlStreamAttribute& attribute : page.attributes()) {
            const QString name = attribute.qualifiedName().toString(), value = attribute.value().toString();
            EXPECT_FALSE(name.startsWith("on")) << name.toStdString() << " of " << payload;
            if (name == "href") {
                EXPECT_TRUE(value.startsWith('#')) << value.toStdString();
            }
            EXPECT_FALSE(name == "src" || name.endsWith(":href") || name == "style") << name.toStdString();
        }
        if (page.name() == QLatin1String("style")) {
            const QString style = page.readElementText();
            EXPECT_FALSE(style.contains("url(") || style.contains("@import") || style.contains(QLatin1String("http")));
        }
    }
    EXPECT_FALSE(page.hasError())
        << QString::fromStdString(html).split('\n').value(int(page.lineNumber()) - 1).left(400).toStdString()
        << page.errorString().toStdString() << " at " << page.lineNumber() << " of " << payload;
    EXPECT_GT(elements, 300);
}

TEST(ReportHtml, NoTextIsLiveWhereverItComesFrom)
{
    ASSERT_GE(test::payloads().size(), 50u);
    for (const std::string& payload : test::payloads())
        expectDead(reportBytes(test::hostileReport(payload), ReportFormat::html), payload);
}

TEST(ReportHtml, TextIsThereAsItWas)
{
    const std::string html = reportBytes(test::hostileReport("{{title}} <b>&amp;%1"), ReportFormat::html);
    EXPECT_THAT(html, HasSubstr("<title>Pruning report: {{title}} &lt;b&gt;&amp;amp;%1</title>"));
    EXPECT_THAT(html, Not(HasSubstr("<b>&amp;")));
}

TEST(ReportHtml, SpeaksItsLanguageAndDescribesItsCharts)
{
    const std::string html = reportBytes(test::hostileReport("cat"), ReportFormat::html);
    EXPECT_TRUE(html.starts_with("<!DOCTYPE html>\n<html lang=\"en"));
    for (const char* piece : {"<th scope=\"col\"", "<th scope=\"row\"", "role=\"img\" aria-label=\"Scatter chart of 4",
                              "prefers-color-scheme:dark", "@media print", "Content-Security-Policy"})
        EXPECT_THAT(html, HasSubstr(piece));
    EXPECT_EQ(html.find("http://"), html.find("http://www.w3.org/2000/svg"));
}

TEST(ReportDocument, ControlCharactersAndTurnsOfDirectionAreTakenOut)
{
    EXPECT_EQ(plainText(QString("a\tb\nc\x07"
                                "d\u202E\u2066e\u200F")),
              QString("a b\nc\uFFFD"
                      "de\u200F"));
    EXPECT_EQ(plainLine(std::string("a\nb\0c", 5)), "a b c");
}

TEST(ReportDocument, SaysOnWhoseWordItRecommends)
{
    Report report = test::hostileReport("cat");
    const auto html = [&] { return reportBytes(report, ReportFormat::html); };
    EXPECT_THAT(html(), HasSubstr("Decided: cat"));
    report.recommendation = Recommendation::candidate;
    EXPECT_THAT(html(), HasSubstr("What was decided on, cat, lies in the trash."));
    report.decisions.clear();
    EXPECT_THAT(html(), HasSubstr("Candidate: cat. Nobody has decided yet."));
}

TEST(ReportDocument, OnlyFailedExperimentsAreSaidToBeThat)
{
    Report report;
    report.workspace = "ws";
    report.experiments = {test::emptyExperiment("failed-1")};
    const std::string html = reportBytes(report, ReportFormat::html);
    EXPECT_THAT(html, HasSubstr("None of the experiments came to a result."));
    EXPECT_THAT(html, HasSubstr("All experiments"));
    EXPECT_THAT(html, HasSubstr("The model cannot be run on an input of this shape"));
    report.experiments.clear();
    EXPECT_THAT(reportBytes(report, ReportFormat::html), HasSubstr("no experiments yet"));
    EXPECT_GT(reportBytes(report, ReportFormat::pdf).size(), 1000u);
}

/// What one of poppler's programs says of a PDF; what it complains about is a failure.
QString poppler(const QString& program, const std::string& pdf, const QStringList& options = {})
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.write("report.pdf", pdf);
    QProcess process;
    process.start(program, QStringList(options) << QString::fromStdString(file.string())
                                                << (program == "pdfinfo" ? QStringList() : QStringList{"-"}));
    process.waitForFinished(60'000);
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_EQ(process.readAllStandardError().toStdString(), "") << program.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct ReportPdf : ::testing::Test {
    void SetUp() override
    {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) GTEST_SKIP() << "poppler-utils is not installed";
    }
};

TEST_F(ReportPdf, TextIsTextAndNothingElse)
{
    for (const std::string& payload : test::payloads()) {
        const QString info = poppler("pdfinfo", reportBytes(test::hostileReport(payload), ReportFormat::pdf));
        EXPECT_TRUE(info.contains(QRegularExpression("JavaScript: +no"))) << payload << info.toStdString();
        EXPECT_TRUE(info.contains("A4")) << info.toStdString();
    }
    const std::string pdf = reportBytes(test::hostileReport("<script>alert(1)</script>"), ReportFormat::pdf);
    const QString text = poppler("pdftotext", pdf, {"-layout"});
    EXPECT_TRUE(text.contains("<script>alert(1)</script>"));
    EXPECT_TRUE(text.contains(QRegularExpression("1 of [0-9]")));
    EXPECT_TRUE(poppler("pdfinfo", pdf).contains("Pruning report: <script>alert(1)</script>"));
}

TEST_F(ReportPdf, ALongTableRepeatsItsHeadOnEveryPage)
{
    Report report = test::hostileReport("cat");
    Experiment one = report.experiments[1];
    one.note.clear();
    for (int i = 0; i < 200; ++i) {
        report.experiments.push_back(one);
        report.experiments.back().id = "id-" + std::to_string(i);
        report.experiments.back().name = "number " + std::to_string(i);
    }
    const std::string pdf = reportBytes(report, ReportFormat::pdf), html = reportBytes(report, ReportFormat::html);
    EXPECT_LT(pdf.size(), 3'000'000u);
    EXPECT_LT(html.size(), 3'000'000u);
    const QStringList pages = poppler("pdftotext", pdf, {"-layout"}).split('\f');
    int withNumbers = 0;
    for (const QString& page : pages) {
        if (page.count(QRegularExpression("number [0-9]+ ")) < 5) continue;
        ++withNumbers;
        EXPECT_TRUE(page.contains(QRegularExpression("experiment +plan"))) << page.toStdString();
    }
    EXPECT_GT(withNumbers, 3);
    for (int i = 0; i < 200; ++i)
        EXPECT_TRUE(std::any_of(pages.begin(), pages.end(), [&](const QString& page) {
            return page.contains(QRegularExpression(QString("number %1 ").arg(i)));
        })) << i;
}

TEST_F(ReportPdf, ANoteLongerThanAPageGoesOnOverPages)
{
    Report report = test::hostileReport("cat");
    QString words;
    for (int i = 0; i < 1500; ++i) words += QString("word%1 ").arg(i);
    report.decisions[0].note = report.layerReasons[5].text = report.experiments[1].note = words.toStdString();
    const QString text = poppler("pdftotext", reportBytes(report, ReportFormat::pdf), {"-raw"});
    for (const char* word : {"word0", "word700", "word1499"})
        EXPECT_EQ(text.count(QString(word) + ' ') + text.count(QString(word) + '\n'), 3) << word;
}

TEST(WriteReport, TheEndingSaysWhatItIs)
{
    EXPECT_EQ(reportFormat("a.PDF"), ReportFormat::pdf);
    EXPECT_EQ(reportFormat("a.htm"), ReportFormat::html);
    for (const char* file : {"a.docx", "a", "pdf"})
        EXPECT_EQ(test::failureCode([&] { reportFormat(file); }), "report.format_unsupported") << file;
}

TEST(WriteReport, WhatCannotBeWrittenLeavesWhatIsThere)
{
    const test::TemporaryFolder folder;
    const Report report = test::hostileReport("cat");
    EXPECT_EQ(test::failureCode([&] { writeReport(report, folder / "missing/report.html"); }),
              "environment.unwritable_file");
    EXPECT_EQ(test::failureCode([&] { writeReport(report, "/dev/full.pdf/x.pdf"); }), "environment.unwritable_file");
    fs::create_symlink("/dev/full", folder / "device.csv");
    EXPECT_EQ(test::failureCode([&] { writeReport(report, folder / "device.csv"); }), "environment.unwritable_file");
    EXPECT_TRUE(fs::is_symlink(folder / "device.csv"));
    writeReport(report, folder / "report.json");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 2) << "nothing half-written is left";
}

TEST(WriteReport, AFullDiskKeepsTheReportThereWas)
{
    const test::TemporaryFolder folder;
    if (::mount("none", folder.path().c_str(), "tmpfs", 0, "size=256k") != 0)
        GTEST_SKIP() << "no right to mount a small file system";
    const Report report = test::hostileReport("cat");
    folder.write("report.html", "the old one");
    {
        std::ofstream filler(folder / "filler");
        const std::string block(4096, 'x');
        while (filler.write(block.data(), std::streamsize(block.size())).flush()) {}
    }
    const std::string code = test::failureCode([&] { writeReport(report, folder / "report.html"); });
    const std::string kept = readFile(folder / "report.html");
    const auto files = std::distance(fs::directory_iterator(folder.path()), {});
    ::umount2(folder.path().c_str(), MNT_DETACH);
    EXPECT_EQ(code, "environment.disk_full");
    EXPECT_EQ(kept, "the old one");
    EXPECT_EQ(files, 2);
}

}  // namespace
}  // namespace espalier
