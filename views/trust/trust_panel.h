#pragma once

#include "core/estimate/forecast_check.h"
#include "core/model/model_summary.h"
#include "core/sensitivity/joint_gap.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QLabel;
class QSplitter;
class QToolButton;

namespace espalier {

class ChartFrame;
class ExperimentSelection;
class TrustChart;

/// All a check of forecasts needs; a copy, since it goes to a thread.
struct TrustMaterial {
    ModelSummary model;
    ScanResult scan;
    std::vector<Experiment> experiments;
};

/// The page "Trust": every experiment foretold from all others, beside what was measured, and what that says of the
/// forecast of a plan; and every plan that a scan measured as a whole, over what its cuts add up to. Where there is no room
/// for all of that, one or the other. Worked out on a thread of its own.
class TrustPanel : public QWidget {
    Q_OBJECT
public:
    /// `material` gives nothing while no layer was scanned; `scan` starts a scan.
    TrustPanel(ExperimentSelection& selection, std::function<std::optional<TrustMaterial>()> material, QAction* scan,
               QWidget* parent = nullptr);
    ~TrustPanel() override;

    void refresh();  ///< experiments or scan are new
    bool isChecking() const { return m_checking; }
    const ForecastTrust& trust() const { return m_trust; }
    void showJoint(bool joint);  ///< where there is room for one: the plans measured as a whole, or the forecasts

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Result;
    void check();
    void arrived(const std::shared_ptr<Result>& result);
    void showTrust();
    void showFrames();
    QWidget* makeChoice();
    void showSelection();

    ExperimentSelection& m_selection;
    std::function<std::optional<TrustMaterial>()> m_material;
    ForecastTrust m_trust;
    bool m_checking = false, m_again = false, m_stale = true;
    std::vector<JointGap> m_gaps;
    bool m_scanned = false, m_jointChosen = false;
    QLabel* m_verdict;
    TrustChart *m_accuracy, *m_latency, *m_joint;
    ChartFrame *m_accuracyFrame, *m_latencyFrame, *m_jointFrame;
    QWidget* m_choice;
    QToolButton *m_chooseForecasts, *m_chooseJoint;
    QSplitter* m_splitter;
};

}  // namespace espalier
