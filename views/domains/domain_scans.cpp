#include "views/domains/domain_scans.h"

#include "core/log/peek_workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace espalier {

namespace {

DomainScan readDomain(const QString& file)
{
    DomainScan read;
    read.file = file;
    read.name = QFileInfo(file).completeBaseName();
    try {
        PeekedScan peeked = peekScan(file.toStdString());
        read.about = QString::fromStdString(peeked.modelName + " · " + peeked.data);
        if (peeked.summary) read.model = std::move(*peeked.summary);
        read.scan = std::move(peeked.scan);
    } catch (const Failure& failure) {
        read.problem = failure.issue();
    }
    return read;
}

}  // namespace

void DomainScans::setFiles(const QStringList& files)
{
    if (files == m_files) return;
    m_files = files;
    readAgain();
}

/// One at a time; what is asked for meanwhile is read next.
void DomainScans::readAgain()
{
    m_again = m_reading;
    if (m_reading) return;
    m_reading = true;
    QPointer<DomainScans> self(this);
    QThreadPool::globalInstance()->start([self, files = m_files] {
        auto read = std::make_shared<std::vector<DomainScan>>();
        for (const QString& file : files) read->push_back(readDomain(file));
        QMetaObject::invokeMethod(
            qApp,
            [self, read] {
                if (self) self->arrived(std::move(*read));
            },
            Qt::QueuedConnection);
    });
}

void DomainScans::arrived(std::vector<DomainScan> read)
{
    m_reading = false;
    for (DomainScan& each : read) m_known[each.file] = std::move(each);
    if (m_again) readAgain();
    emit changed();
}

std::vector<const DomainScan*> DomainScans::scans() const
{
    std::vector<const DomainScan*> scans;
    for (const QString& file : m_files)
        if (const auto found = m_known.find(file); found != m_known.end()) scans.push_back(&found->second);
    return scans;
}

}  // namespace espalier
