#include "views/compare/mask_store.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace espalier {

namespace {

constexpr std::size_t mostKept = 12;

}  // namespace

SharedMasks MaskStore::masks(const std::string& sha256, const std::filesystem::path& file)
{
    if (const auto known = m_known.find(sha256); known != m_known.end()) return known->second;
    if (m_failed.contains(sha256) || !m_reading.insert(sha256).second) return nullptr;
    QPointer<MaskStore> self(this);
    QThreadPool::globalInstance()->start([self, sha256, file] {
        SharedMasks masks;
        std::optional<Issue> issue;
        try {
            masks = std::make_shared<const std::vector<PackedMask>>(readMaskFile(readFile(file)));
        } catch (const Failure& failure) {
            issue = failure.issue();
            if (issue->where.empty()) issue->where = file.string();
        }
        QMetaObject::invokeMethod(
            qApp,
            [self, sha256, masks, issue] {
                if (self) self->arrived(sha256, masks, issue);
            },
            Qt::QueuedConnection);
    });
    return nullptr;
}

void MaskStore::arrived(const std::string& sha256, const SharedMasks& masks, const std::optional<Issue>& issue)
{
    m_reading.erase(sha256);
    if (issue) {
        m_failed.insert(sha256);
        emit failed(*issue);
        return;
    }
    if (m_known.size() >= mostKept) m_known.clear();
    m_known[sha256] = masks;
    emit found();
}

}  // namespace espalier
