#pragma once

#include "core/job/job_spec.h"
#include "core/preview/sample_pictures.h"

#include <QObject>

#include <functional>
#include <optional>

namespace espalier {

class OneShot;

/// Has a worker draw validation samples, one batch after another. The worker starts with the first and is kept.
class SampleLook : public QObject {
    Q_OBJECT
public:
    /// Which samples are wanted and not there; asked when a batch is done, so that only what is wanted last is drawn.
    using Wanted = std::function<std::vector<std::int64_t>()>;

    /// Empty `workerProgram`: found.
    explicit SampleLook(Wanted wanted, const QString& workerProgram = {}, QObject* parent = nullptr);
    ~SampleLook() override;

    /// `job` has all but the samples; nothing: no data can be looked at. Ends what is under way.
    void setJob(const std::optional<JobSpec>& job);
    /// Draws what is wanted, where nothing is being drawn. After a failure only again().
    void look();
    void again();
    bool isLooking() const;

signals:
    void found(const SamplePictures& pictures);
    void failed(const Issue& issue);
    void ended();  ///< idle again, whatever the outcome

private:
    void take(const SamplePictures& pictures);
    void fail(const Issue& issue);

    Wanted m_wanted;
    QString m_program;
    std::unique_ptr<OneShot> m_worker;
    std::optional<JobSpec> m_job;
    bool m_stale = false;   ///< what is being drawn is of another job
    bool m_failed = false;  ///< trying the same again by itself would fail again
};

}  // namespace espalier
