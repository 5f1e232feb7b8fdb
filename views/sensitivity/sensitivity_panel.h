#pragma once

#include "core/model/model_summary.h"
#include "core/sensitivity/scan_result.h"
#include "views/sensitivity/sensitivity_map.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QToolButton;

namespace espalier {

class ChartFrame;
class PlotView;
class SensitivityChart;

/// The page "Sensitivity": what each layer bears, cut alone, as a map, and the curves of the layer that is chosen.
class SensitivityPanel : public QWidget {
    Q_OBJECT
public:
    /// `scan` starts one.
    explicit SensitivityPanel(QAction* scan, QWidget* parent = nullptr);
    ~SensitivityPanel() override;

    /// The layers of a coupled group have one row.
    void setScan(const ModelSummary& model, const ScanResult& scan);
    /// Told while nothing was scanned.
    void setWaitingText(const QString& title, const QString& text);
    void setCurrentLayer(const QString& layer);

signals:
    void layerChosen(const QString& layer);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeControls(QAction* scan);
    void makeCurves();
    void fillKinds();
    void rebuild();
    void showMap();
    void showCurves(const QString& layer);

    ModelSummary m_model;
    ScanResult m_scan;
    std::optional<TimeTable> m_times;
    std::vector<ScannedKind> m_kinds;
    QComboBox *m_kind, *m_measure;
    QToolButton* m_scanButton;
    SensitivityChart* m_chart;
    ChartFrame* m_frame;
    PlotView* m_curves;
    ChartFrame* m_curvesFrame;
    QLabel* m_layer;
    QSplitter* m_splitter;
    bool m_stale = false;
};

}  // namespace espalier
