#pragma once

#include "core/sensitivity/scan_result.h"
#include "views/network/network_values.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace espalier {

class ChartFrame;
class NetworkChart;
class PlanDocument;

/// The page "Network": the model as a graph, coloured by the plan being edited, by what a scan found or by what layers cost.
class NetworkPanel : public QWidget {
    Q_OBJECT
public:
    /// `lookAgain` has the graph found out, where the workspace comes from a version that did not keep it.
    NetworkPanel(PlanDocument& document, QAction* lookAgain, QWidget* parent = nullptr);
    ~NetworkPanel() override;

    void setScan(const ScanResult& scan);
    void setCurrentLayer(const QString& path);
    void focusSearch();

signals:
    void layerChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeControls();
    void makeActions();
    void rebuild();  ///< another model
    void recolour();
    void fillKinds();
    void fillLevels();
    void wait();
    void search();
    void goToNext();
    NetworkQuantity quantity() const;

    PlanDocument& m_document;
    QAction* m_lookAgain;
    ScanResult m_scan;
    std::vector<ScannedKind> m_kinds;
    SensitivityMap m_map;  ///< of the kind that is chosen
    NetworkChart* m_chart;
    ChartFrame* m_frame;
    QLineEdit* m_search;
    QComboBox *m_quantity, *m_kind, *m_level;
    QList<int> m_matches;
    QString m_wanted;                     ///< the layer that is current, also while the page is not seen
    bool m_stale = true, m_pale = false;  ///< to be made anew, or coloured anew, when the page is seen
};

}  // namespace espalier
