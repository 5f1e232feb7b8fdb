#pragma once

#include "views/charts/training_plot.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace espalier {

class ChartFrame;
class ExperimentSelection;
class JobLog;
class JobQueue;
class PlotView;
struct JobStatus;

/// The page "Training": loss and accuracy over epochs. It follows the jobs that run, live, and shows the selected
/// experiments otherwise, or where it is told not to follow; it says which.
class TrainingPanel : public QWidget {
    Q_OBJECT
public:
    /// `log` has the points of the jobs that run.
    TrainingPanel(ExperimentSelection& selection, const JobLog& log, QWidget* parent = nullptr);

    /// Null: no workspace. `log` is expected to listen to the same queue.
    void setQueue(JobQueue* queue);
    void setExperiments(const std::vector<Experiment>& experiments);
    const std::vector<TrainingCurve>& curves() const { return m_curves; }
    bool isLive() const { return m_live; }

private:
    void jobChanged(const JobStatus& job);
    void rebuild();
    std::vector<TrainingCurve> runningCurves() const;
    std::vector<TrainingCurve> selectedCurves() const;
    void sayWhich();
    QString pointText(int curve, double epoch) const;

    ExperimentSelection& m_selection;
    const JobLog& m_log;
    JobQueue* m_queue = nullptr;
    std::vector<Experiment> m_experiments;
    QStringList m_running;  ///< in the order they began
    std::vector<TrainingCurve> m_curves;
    bool m_live = false;
    QStringList m_shown;
    QCheckBox* m_follow;
    QLabel* m_which;
    PlotView* m_chart;
    ChartFrame* m_frame;
    QTimer m_rebuild;  ///< gathers what many points at once ask for
};

}  // namespace espalier
