#pragma once

#include "core/log/experiment_log.h"
#include "views/export/model_exporter.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace espalier {

class IssueStrip;

/// Writes a file of an experiment and says how far it is, with a way to cancel; then what came of it, with a way to where it
/// lies. Hidden while there is nothing to say.
class ExportStrip : public QWidget {
    Q_OBJECT
public:
    /// Empty `workerProgram`: found.
    explicit ExportStrip(const QString& workerProgram = {}, QWidget* parent = nullptr);

    void write(const Experiment& experiment, const ExperimentLog& log, const std::string& role, const QString& file);
    bool isBusy() const { return m_exporter.isRunning(); }
    /// Cancels what is under way and forgets what was.
    void clear();

signals:
    void busyChanged();

private:
    QWidget* makeBusyRow();
    void showBusy(bool busy);
    void tellFinished(const nlohmann::json& result);
    void tellFailed(const Issue& issue);
    void showInFolder() const;

    ModelExporter m_exporter;
    QWidget* m_busy;
    QLabel* m_doing;
    QProgressBar* m_bar;
    IssueStrip* m_outcome;
    QString m_file, m_remark;
};

}  // namespace espalier
