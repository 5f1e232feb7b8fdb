#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace espalier {

class ChartFrame;
class MemoryChart;
class PlanDocument;

/// The page "Memory": activations alive over a forward pass, of the dense model and of the plan being edited, and what the
/// layer that is chosen has to do with the peak.
class MemoryPanel : public QWidget {
    Q_OBJECT
public:
    /// `lookAgain`: as NetworkPanel's.
    MemoryPanel(PlanDocument& document, QAction* lookAgain, QWidget* parent = nullptr);

    void setCurrentLayer(const QString& path);

signals:
    void layerChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void wait();
    void showCurrent();
    int layerOf(const QString& path) const;

    PlanDocument& m_document;
    QAction* m_lookAgain;
    MemoryChart* m_chart;
    ChartFrame* m_frame;
    QLabel* m_words;
    QString m_layer;
    bool m_stale = true;
};

}  // namespace espalier
