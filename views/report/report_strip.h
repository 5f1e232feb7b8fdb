#pragma once

#include "core/base/issue.h"

#include <QWidget>

#include <filesystem>

class QLabel;

namespace espalier {

class IssueStrip;

/// Writes a report of a workspace on a thread of its own and says so; then where it is, with a way to open it, or what
/// went wrong. Hidden while there is nothing to say.
class ReportStrip : public QWidget {
    Q_OBJECT
public:
    explicit ReportStrip(QWidget* parent = nullptr);

    /// Asks for a file's name and kind, then write()s it.
    void choose(const std::filesystem::path& workspace);
    /// The workspace is read from its file; a file of that name is replaced. One at a time.
    void write(const std::filesystem::path& workspace, const QString& file);
    bool isWriting() const { return m_writing; }

signals:
    void written(const QString& file);
    void failed(const Issue& issue);

private:
    void tellWritten(qint64 bytes);
    void tellFailed(const Issue& issue);
    void end();

    bool m_writing = false;
    QString m_file;
    QLabel* m_doing;
    IssueStrip* m_outcome;
};

}  // namespace espalier
