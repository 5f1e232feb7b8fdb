#pragma once

#include "core/estimate/forecast_check.h"
#include "core/model/model_summary.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QLabel;
class QSplitter;

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
/// forecast of a plan. Worked out on a thread of its own.
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

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Result;
    void check();
    void arrived(const std::shared_ptr<Result>& result);
    void showTrust();
    void showSelection();

    ExperimentSelection& m_selection;
    std::function<std::optional<TrustMaterial>()> m_material;
    ForecastTrust m_trust;
    bool m_checking = false, m_again = false, m_stale = true;
    QLabel* m_verdict;
    TrustChart *m_accuracy, *m_latency;
    ChartFrame *m_accuracyFrame, *m_latencyFrame;
    QSplitter* m_splitter;
};

}  // namespace espalier
