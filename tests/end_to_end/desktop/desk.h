#pragma once

#include "tests/end_to_end/desktop/hand.h"
#include "tests/end_to_end/desktop/program.h"
#include "tests/paths.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QTemporaryDir>

namespace espalier {

/// A person at a desk: a home folder of their own, a hand, and the programs as they were built.
class DeskTest : public testing::Test {
protected:
    static QString built(const char* file) { return QString::fromStdString((buildTree() / file).string()); }

    Program start(const QStringList& arguments, const QStringList& environment = {}) const
    {
        return Program(built("bin/espalier"), home.path(), arguments, environment);
    }

    /// A workspace with made-up experiments, see tests/tools/sample_workspace.cpp.
    QString sample(const QString& kind) const
    {
        const QString file = home.filePath(kind + ".espalier");
        if (!QFileInfo::exists(file)) QProcess::execute(built("tests/sample_workspace"), {file, kind});
        return file;
    }

    QTemporaryDir home;
    Hand hand;
};

}  // namespace espalier
