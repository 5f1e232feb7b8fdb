#include "app/commands/junit_file.h"

#include <gtest/gtest.h>

#include <QXmlStreamReader>

namespace espalier {
namespace {

TEST(JunitFile, IsXmlWhateverTheTextsHold)
{
    const QString nasty = QString::fromUtf8("a<b>&\"c\" ]]> ä") + QChar(1) + QChar(0xFFFF) + QChar(0xD800) + "\n";
    const QByteArray bytes = junitXml(nasty, nasty, {{nasty, nasty, {}}, {"other", {}, nasty}});
    QXmlStreamReader xml(bytes);
    int cases = 0, failures = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        cases += xml.name() == QLatin1String("testcase");
        failures += xml.name() == QLatin1String("failure");
        if (xml.name() == QLatin1String("testsuite")) {
            EXPECT_EQ(xml.attributes().value("failures"), QLatin1String("1"));
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << bytes.toStdString();
    EXPECT_EQ(cases, 2);
    EXPECT_EQ(failures, 1);
}

}  // namespace
}  // namespace espalier
