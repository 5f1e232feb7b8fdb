#pragma once

#include "app/jobs/model_export.h"
#include "app/jobs/one_shot.h"

#include <QObject>
#include <memory>
#include <nlohmann/json.hpp>

namespace espalier {

/// Writes one file of an experiment at a time, in the background: a copy on a thread, another format in a worker. Ends with
/// exactly one of finished(), failed() and cancelled().
class ModelExporter : public QObject {
    Q_OBJECT
public:
    /// Empty `workerProgram`: found.
    explicit ModelExporter(const QString& workerProgram = {}, QObject* parent = nullptr);
    ~ModelExporter() override;

    /// Not while one is under way. Throws what exportTarget() throws; then nothing has begun. A file of that name is replaced.
    void start(const Experiment& experiment, const ExperimentLog& log, const std::string& role, const QString& file);
    /// A copy that is under way is finished and not told of.
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progress(Phase phase, double done, double total);
    void issue(const Issue& issue);
    void finished(const nlohmann::json& result);  ///< "file", "bytes", and "check" where the file was run
    void failed(const Issue& issue);
    void cancelled();

private:
    void copy(const ExportTarget& target);
    void convert(const JobSpec& job);
    void end();

    QString m_workerProgram;
    std::unique_ptr<OneShot> m_worker;
    bool m_running = false;
    int m_round = 0;  ///< so that a copy that was given up is not told of
};

}  // namespace espalier
