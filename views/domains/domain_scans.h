#pragma once

#include "core/base/issue.h"
#include "core/model/model_summary.h"
#include "core/sensitivity/scan_result.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace espalier {

/// What a workspace's scans found, to be compared with others.
struct DomainScan {
    QString file, name;
    QString about;  ///< model and data, for a tooltip
    ModelSummary model;
    ScanResult scan;
    std::optional<Issue> problem;  ///< why it cannot be read

    bool hasScan() const { return !problem && !scan.points.empty() && !model.layers.empty(); }
};

/// The scans of chosen workspaces, read on a thread without opening or locking them.
class DomainScans : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Which workspaces; what is known of them already stays until it is read again.
    void setFiles(const QStringList& files);
    void readAgain();
    const QStringList& files() const { return m_files; }
    bool isReading() const { return m_reading; }
    /// In the order of the files, as far as they were read.
    std::vector<const DomainScan*> scans() const;

signals:
    void changed();

private:
    void arrived(std::vector<DomainScan> read);

    QStringList m_files;
    std::map<QString, DomainScan> m_known;
    bool m_reading = false, m_again = false;
};

}  // namespace espalier
