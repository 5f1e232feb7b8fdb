#pragma once

#include "views/history/history_plot.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QTableView;

namespace espalier {

class ChartFrame;
class DriftModel;
class ExperimentSelection;
class PlotView;

/// The page "History": what became of a choice each time it was measured anew, and whether it still holds. Shows the first
/// of the selected experiments, else the one that was decided on.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    struct Sources {
        std::function<const Experiment*(const QString& id)> find;
        std::function<QString()> decided;  ///< id; empty: none
        std::function<std::optional<ClassChange>(const QString& id)> change;
        std::function<std::vector<Reassessment>(const QString& id)> reassessments;  ///< oldest first
    };
    /// `reassess` starts a measurement.
    HistoryPanel(ExperimentSelection& selection, Sources sources, QAction* reassess, QWidget* parent = nullptr);

    void refresh();                            ///< there are new reassessments, or another workspace
    QString shown() const { return m_shown; }  ///< id of the experiment; empty: none

protected:
    void showEvent(QShowEvent* event) override;

private:
    const Experiment* toShow() const;
    void showHistory();
    void showMeasurement(int number);

    ExperimentSelection& m_selection;
    Sources m_sources;
    TargetHistory m_history;
    QString m_shown;
    PlotView* m_chart;
    ChartFrame* m_frame;
    DriftModel* m_model;
    QTableView* m_table;
    QLabel *m_verdict, *m_changed;
    bool m_stale = true;
};

}  // namespace espalier
