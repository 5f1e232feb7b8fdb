#pragma once

#include <QList>
#include <QString>

namespace espalier {

/// One test case of a JUnit file; `failure` empty: passed.
struct JunitCase {
    QString name, text, failure;
};

/// The XML that CI servers read test results from (the "xunit" schema of Jenkins: testsuites, testsuite, testcase, failure).
/// Characters that XML cannot hold become "?".
QByteArray junitXml(const QString& suite, const QString& className, const QList<JunitCase>& cases);

}  // namespace espalier
