#pragma once

#include "core/job/job_spec.h"
#include "core/measure/weight_histogram.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace espalier {

class OneShot;
struct Issue;

/// Has a worker count the weights of models, one after another; what was counted is kept, since a file named by its
/// content does not change.
class WeightsLook : public QObject {
    Q_OBJECT
public:
    /// The job for a model's SHA-256; nothing: it cannot be looked at. Empty `workerProgram`: found.
    explicit WeightsLook(std::function<std::optional<JobSpec>(const std::string&)> job,
                         const QString& workerProgram = {}, QObject* parent = nullptr);
    ~WeightsLook() override;

    /// Counts those that are not known yet; what was wanted before and has not begun is dropped.
    void want(const std::vector<std::string>& models);
    /// Of the parameter of a model; null while it is not known.
    const WeightHistogram* find(const std::string& model, const std::string& parameter) const;
    bool isKnown(const std::string& model) const { return m_known.contains(model); }
    void again();  ///< after a failure

signals:
    void found();
    void failed(const Issue& issue);

private:
    void next();
    void fail(const Issue& issue);

    std::function<std::optional<JobSpec>(const std::string&)> m_job;
    QString m_program;
    std::unique_ptr<OneShot> m_worker;
    std::vector<std::string> m_wanted;
    std::string m_working;
    std::set<std::string> m_failed;
    std::map<std::string, std::vector<WeightHistogram>> m_known;
};

}  // namespace espalier
