#pragma once

#include "views/charts/layer_bars.h"

#include <QWidget>
#include <functional>

class QComboBox;

namespace espalier {

class ChartFrame;
class ExperimentSelection;
class LayerBarsChart;
class PlanDocument;

/// The page with a bar a layer: of the plan being edited, or of the selected
/// experiments.
class LayerBarsPanel : public QWidget {
    Q_OBJECT
public:
    /// Null where there is no such experiment (any more).
    using Lookup = std::function<const Experiment*(const QString& id)>;

    LayerBarsPanel(PlanDocument& document, ExperimentSelection& selection, Lookup lookup, QWidget* parent = nullptr);

    void refresh();  ///< experiments are new
    void setCurrentLayer(const QString& path);

signals:
    void layerChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeControls();
    LayerBars bars() const;
    void wait();

    PlanDocument& m_document;
    ExperimentSelection& m_selection;
    Lookup m_lookup;
    LayerBarsChart* m_chart;
    ChartFrame* m_frame;
    QComboBox *m_source, *m_quantity, *m_order;
    bool m_stale = true;
};

}  // namespace espalier
