#pragma once

#include "views/charts/tradeoff_ghost.h"
#include "views/charts/tradeoff_scene.h"

#include <QWidget>
#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QComboBox;

namespace espalier {

class ChartFrame;
class ExperimentSelection;
class TradeoffChart;

/// The page with the tradeoff: the choice of what is on its axes and of a third
/// quantity. Its selection is the window's.
class TradeoffPanel : public QWidget {
    Q_OBJECT
public:
    explicit TradeoffPanel(ExperimentSelection& selection, QWidget* parent = nullptr);

    void setExperiments(const std::vector<Experiment>& experiments);
    /// Where the plan being edited is expected; only of use beside what was measured.
    void setGhost(const GhostFigures& figures);
    /// The limits the plan being edited is kept within; empty: none.
    void setLimits(const TradeoffLimits& limits);
    /// As TradeoffChart::setForetell().
    void setForetell(std::function<GhostFigures(const QString& id)> foretell);
    /// What robustness tests found.
    void setWorst(const WorstCases& worst);
    /// What is told where there is no point to draw.
    void setWaitingText(const QString& title, const QString& text);

    /// Axes, third quantity and scales as text, for settings; what cannot be read
    /// changes nothing.
    QString state() const;
    void setState(const QString& state);

signals:
    void activated(const QString& id);  ///< Enter on a point
    void stateChanged();

private:
    void makeControls();
    void makeMenu();
    void fillQuantities();
    void swapAxes();
    void apply();
    QComboBox* makeQuantityBox(const QString& name, const QString& tip);
    QAction* addCheck(const QString& text, bool checked);

    ExperimentSelection& m_selection;
    TradeoffChart* m_chart;
    ChartFrame* m_frame;
    QComboBox *m_y, *m_x, *m_thirdBy, *m_third;
    QAction *m_logX, *m_logY, *m_intervals, *m_worst;
    QActionGroup* m_labels;
    bool m_filling = false;
};

}  // namespace espalier
