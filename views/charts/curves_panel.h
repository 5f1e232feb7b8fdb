#pragma once

#include "views/charts/curves_plot.h"

#include <QWidget>

class QComboBox;

namespace espalier {

class ChartFrame;
class ExperimentSelection;
class PlotView;

/// The page "Curves": accuracy, latency and memory of every experiment over the sparsity it reached.
class CurvesPanel : public QWidget {
    Q_OBJECT
public:
    explicit CurvesPanel(ExperimentSelection& selection, QWidget* parent = nullptr);

    void setExperiments(const std::vector<Experiment>& experiments, const Sweeps& sweeps);
    /// Told while there is no curve yet.
    void setWaitingText(const QString& title, const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    SparsityAxis axis() const;
    void rebuild();
    void showSelection();

    ExperimentSelection& m_selection;
    std::vector<Experiment> m_experiments;
    Sweeps m_sweeps;
    QComboBox* m_axis;
    PlotView* m_chart;
    ChartFrame* m_frame;
    bool m_stale = true;
};

}  // namespace espalier
