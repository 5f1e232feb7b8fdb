#pragma once

#include "core/job/job_spec.h"
#include "core/preview/preview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace espalier {

class OneShot;

/// Looks at a model with its data in a worker, in the background. What is wanted may change at any time: a look that
/// is no longer wanted is cancelled, and only what is wanted last is ever told of.
class ModelLook : public QObject {
    Q_OBJECT
public:
    /// Empty `workerProgram`: found.
    explicit ModelLook(const QString& workerProgram = {}, QObject* parent = nullptr);
    ~ModelLook() override;

    /// Begins once nothing has changed for a moment. Empty: nothing is wanted. What is being looked at, or was looked at
    /// last, is not looked at again.
    void want(const std::optional<JobSpec>& spec);
    /// The same once more, at once: after a failure, or after stop().
    void again();
    /// Gives up what is under way or about to begin.
    void stop();

    bool isRunning() const { return m_state == State::waiting || m_state == State::running; }
    double seconds() const;  ///< since it began

signals:
    void began();
    void progress(Phase phase, double done, double total);
    void found(const Preview& preview);
    void failed(const Issue& issue);
    void stopped();

private:
    enum class State { idle, waiting, running, stopped };

    bool isAsked() const;
    void begin();
    void onEnd();
    void take(const nlohmann::json& result);

    OneShot* m_worker;
    QTimer m_settle;
    QElapsedTimer m_clock;
    std::optional<JobSpec> m_wanted;   ///< what the answer is for
    std::optional<JobSpec> m_working;  ///< what the worker is at
    State m_state = State::idle;
};

}  // namespace espalier
