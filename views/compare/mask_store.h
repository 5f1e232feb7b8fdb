#pragma once

#include "core/base/issue.h"
#include "views/compare/compare_layers.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <set>

namespace espalier {

/// Masks read from their files, on a thread: those of a large model take a while to check. Keeps what it has read last.
class MaskStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The masks of this content; null until they are read, and found() tells; then again they are here.
    SharedMasks masks(const std::string& sha256, const std::filesystem::path& file);
    bool hasFailed(const std::string& sha256) const { return m_failed.contains(sha256); }
    void clear() { m_known.clear(), m_failed.clear(); }

signals:
    void found();
    void failed(const Issue& issue);

private:
    void arrived(const std::string& sha256, const SharedMasks& masks, const std::optional<Issue>& issue);

    std::map<std::string, SharedMasks> m_known;
    std::set<std::string> m_reading, m_failed;
};

}  // namespace espalier
