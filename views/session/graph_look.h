#pragma once

#include "core/base/issue.h"
#include "core/job/job_spec.h"
#include "core/model/model_summary.h"

#include <QObject>

namespace espalier {

class OneShot;

/// Looks at a model once more for the graph of its operators, which workspaces of an older version do not have. A worker
/// does it; nothing is measured anew.
class GraphLook : public QObject {
    Q_OBJECT
public:
    /// Empty `workerProgram`: found, see worker_program.h.
    explicit GraphLook(const QString& workerProgram = {}, QObject* parent = nullptr);
    ~GraphLook() override;

    /// `baseline` says which model and input. One at a time: does nothing while one is under way.
    void start(const JobSpec& baseline);
    bool isRunning() const;

signals:
    void found(const std::vector<GraphOperator>& graph);
    void failed(const Issue& issue);
    void ended();  ///< after either, and when it was cancelled
};

}  // namespace espalier
