#pragma once

#include "core/job/job_spec.h"
#include "core/predictions/answers.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QToolButton;

namespace espalier {

class IssueStrip;
class MissedModel;
class SampleLook;

/// Pictures of what only the pruned model gets wrong. They are drawn by a worker, as far as they are looked at.
class MissedGallery : public QWidget {
    Q_OBJECT
public:
    explicit MissedGallery(const QString& workerProgram = {}, QWidget* parent = nullptr);
    ~MissedGallery() override;

    /// Where pictures come from; another job's pictures are other pictures.
    void setJob(const std::optional<JobSpec>& job);
    /// `caption` says what they are; `chosen` the class they are of, empty: of all.
    void setSamples(const Answers& answers, const std::vector<std::int64_t>& samples, const QString& caption,
                    const QString& chosen);
    const MissedModel& model() const { return *m_model; }

signals:
    void allWanted();  ///< of all classes again

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();

    MissedModel* m_model;
    SampleLook* m_look;
    QLabel* m_caption;
    QToolButton* m_all;
    IssueStrip* m_problem;
    QListView* m_grid;
    QLabel* m_none;
    std::optional<JobSpec> m_job;
};

}  // namespace espalier
