#include "app/jobs/worker_program.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace espalier {
namespace {

class WorkerVersions : public testing::Test {
protected:
    QString program(const char* script)
    {
        QFile file(m_folder.filePath(QStringLiteral("worker")));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(QByteArray("#!/bin/sh\n") + script + "\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

TEST_F(WorkerVersions, AreTheLinesItSays)
{
    EXPECT_EQ(workerVersions(program("[ $1 = --version ] && printf 'espalier-worker 1\\nBLAS none\\n'")),
              (QStringList{"espalier-worker 1", "BLAS none"}));
}

TEST_F(WorkerVersions, AreNoneOfAProgramThatFailsHangsOrIsNotThere)
{
    EXPECT_TRUE(workerVersions(program("echo 1; exit 3")).isEmpty());
    EXPECT_TRUE(workerVersions(m_folder.filePath("none")).isEmpty());
    QFile::remove(m_folder.filePath("worker"));
    EXPECT_TRUE(workerVersions(program("echo 1; exec sleep 60"), 200).isEmpty());
}

}  // namespace
}  // namespace espalier
