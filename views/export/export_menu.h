#pragma once

#include "core/log/experiment_log.h"

#include <QMenu>

namespace espalier {

/// What of an experiment can be written to a file.
struct ExportFormat {
    std::string role;  ///< of the artifact it is made from
    QString ending;    ///< ".onnx"
    QString filter;    ///< of the file dialog
};

/// The formats an experiment can be exported in. What it has nothing for is disabled and says why.
class ExportMenu : public QMenu {
    Q_OBJECT
public:
    explicit ExportMenu(QWidget* parent = nullptr);

    /// `experiment`: null where none is selected. `busy`: one is being written already.
    void update(const Experiment* experiment, const ExperimentLog* log, bool busy);

signals:
    void chosen(const ExportFormat& format);

private:
    void add(const QString& text, const QString& tip, const ExportFormat& format);

    QList<std::pair<QAction*, std::string>> m_actions;  ///< and the artifact's role
};

/// A name for the file that an experiment is written to, without what a file's name cannot hold.
QString exportFileName(const Experiment& experiment, const QString& ending);

}  // namespace espalier
