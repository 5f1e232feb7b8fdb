#include "app/commands/junit_file.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace espalier {

namespace {

QString xmlText(QString text)
{
    for (QChar& c : text) {
        const bool control = c.unicode() < 0x20 && c != '\t' && c != '\n' && c != '\r';
        if (control || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF) c = '?';
    }
    return QString::fromUtf8(text.toUtf8());  // no half of a surrogate pair
}

}  // namespace

QByteArray junitXml(const QString& suite, const QString& className, const QList<JunitCase>& cases)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    const auto failures =
        std::count_if(cases.begin(), cases.end(), [](const JunitCase& test) { return !test.failure.isEmpty(); });
    for (const char* element : {"testsuites", "testsuite"}) {
        xml.writeStartElement(element);
        xml.writeAttribute("name", xmlText(suite));
        xml.writeAttribute("tests", QString::number(cases.size()));
        xml.writeAttribute("failures", QString::number(failures));
        xml.writeAttribute("errors", "0");
    }
    for (const JunitCase& test : cases) {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", xmlText(className));
        xml.writeAttribute("name", xmlText(test.name));
        if (!test.failure.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", xmlText(test.failure));
            xml.writeEndElement();
        }
        if (!test.text.isEmpty()) xml.writeTextElement("system-out", xmlText(test.text));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

}  // namespace espalier
