#pragma once

#include "core/log/experiment.h"
#include "core/model/model_summary.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace espalier {

class ChartFrame;
class ExperimentSelection;
class PlanDocument;
class StackChart;

/// The page "Latency": where the time of the selected experiment goes, layer by layer, for each way of running it.
class LatencyPanel : public QWidget {
    Q_OBJECT
public:
    using Lookup = std::function<const Experiment*(const QString& id)>;

    /// Of `document` only the model is looked at.
    LatencyPanel(PlanDocument& document, ExperimentSelection& selection, Lookup lookup, QWidget* parent = nullptr);

    void refresh();  ///< experiments are new
    void setCurrentLayer(const QString& path);

signals:
    void layerChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    PlanDocument& m_document;
    ExperimentSelection& m_selection;
    Lookup m_lookup;
    StackChart* m_chart;
    ChartFrame* m_frame;
    QLabel* m_name;
    std::string m_shown;
    bool m_stale = true;
};

}  // namespace espalier
