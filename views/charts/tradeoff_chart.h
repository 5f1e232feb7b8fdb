#pragma once

#include "views/charts/axis_range.h"
#include "views/charts/tradeoff_points.h"

#include <QChartView>
#include <map>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace espalier {

/// Accuracy against cost: a marker for each experiment, whiskers for what is not known, the Pareto front, and the dense
/// baseline as the mark everything is read against. Colours and fonts are the palette's.
class TradeoffChart : public QChartView {
    Q_OBJECT
public:
    explicit TradeoffChart(QWidget* parent = nullptr);

    void setExperiments(const std::vector<Experiment>& experiments);
    void setCostAxis(CostAxis axis);
    CostAxis costAxis() const { return m_axis; }
    void setSelected(const std::string& id);
    const std::string& selected() const { return m_selected; }
    const std::vector<TradeoffPoint>& points() const { return m_points; }
    void showAll();  ///< undoes zoom and pan

    /// The experiment drawn within a few pixels of `position`, or null.
    const Experiment* experimentAt(const QPoint& position) const;
    /// Where an experiment is drawn, in the viewport.
    QPointF positionOf(const TradeoffPoint& point) const;

signals:
    void pointClicked(const QString& id);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void makeSeries();
    void applyPalette();
    void rebuild();
    void showRange(const AxisRange& cost, const AxisRange& accuracy);
    QRectF plotInScene() const;
    QPointF toScene(double cost, double accuracy) const;
    void drawWhiskers(QPainter* painter, const TradeoffPoint& point) const;

    std::vector<Experiment> m_experiments;
    std::vector<TradeoffPoint> m_points;
    CostAxis m_axis = CostAxis::latency_ratio;
    std::string m_selected, m_hovered;
    std::map<Family, QScatterSeries*> m_series;
    QLineSeries* m_front = nullptr;
    QValueAxis* m_costAxis = nullptr;
    QValueAxis* m_accuracyAxis = nullptr;
    QPoint m_pressed;
    bool m_panning = false;
};

QString costAxisName(CostAxis axis);

}  // namespace espalier
