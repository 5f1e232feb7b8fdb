#pragma once

#include "app/jobs/job_status.h"

#include <QObject>

#include <memory>
#include <nlohmann/json.hpp>

namespace espalier {

/// Runs one job without a log: inspect, opening a model. Makes a temporary folder for it where the spec has none.
/// The worker is kept for the next run(). Ends with exactly one of finished(), failed() and cancelled(), never before run() has returned.
class OneShot : public QObject {
    Q_OBJECT
public:
    /// Empty `workerProgram`: found, see worker_program.h.
    explicit OneShot(const QString& workerProgram = {}, QObject* parent = nullptr);
    ~OneShot() override;

    void run(JobSpec spec);
    void cancel();
    bool isRunning() const;

signals:
    void progress(Phase phase, double done, double total);
    void issue(const Issue& issue);
    void lostContact(bool lost);
    void finished(const nlohmann::json& result);
    void failed(const Issue& issue);
    void cancelled();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace espalier
