#include "views/charts/tradeoff_chart.h"

#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace espalier {

namespace {

constexpr double markerSize = 11;

QScatterSeries::MarkerShape shapeOf(Marker marker)
{
    switch (marker) {
        case Marker::circle:
            return QScatterSeries::MarkerShapeCircle;
        case Marker::square:
            return QScatterSeries::MarkerShapeRectangle;
        case Marker::diamond:
            return QScatterSeries::MarkerShapeRotatedRectangle;
        case Marker::triangle:
            return QScatterSeries::MarkerShapeTriangle;
        case Marker::star:
            return QScatterSeries::MarkerShapeStar;
        case Marker::pentagon:
            return QScatterSeries::MarkerShapePentagon;
    }
    return QScatterSeries::MarkerShapeCircle;
}

void apply(const AxisRange& range, QValueAxis* axis)
{
    // Each setter lays the axis out at once: the old step on the new range may be thousands of ticks.
    axis->setTickType(QValueAxis::TicksFixed);
    axis->setRange(range.low, range.high);
    axis->setTickAnchor(0);
    axis->setTickInterval(range.step);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(range.decimals));
}

}  // namespace

QString costAxisName(CostAxis axis)
{
    switch (axis) {
        case CostAxis::latency_ratio:
            return TradeoffChart::tr("latency / dense");
        case CostAxis::stored_bytes:
            return TradeoffChart::tr("stored weights (kB)");
        case CostAxis::macs:
            return TradeoffChart::tr("MACs / dense");
    }
    return {};
}

TradeoffChart::TradeoffChart(QWidget* parent) : QChartView(parent)
{
    setObjectName(QStringLiteral("tradeoffChart"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setMinimumSize(320, 200);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(8, 4, 16, 4));
    makeSeries();
    applyPalette();
    rebuild();
}

void TradeoffChart::makeSeries()
{
    m_costAxis = new QValueAxis(this);
    m_accuracyAxis = new QValueAxis(this);
    m_accuracyAxis->setTitleText(tr("accuracy (%)"));
    chart()->addAxis(m_costAxis, Qt::AlignBottom);
    chart()->addAxis(m_accuracyAxis, Qt::AlignLeft);
    const auto add = [this](QXYSeries* series) {
        chart()->addSeries(series);
        series->attachAxis(m_costAxis);
        series->attachAxis(m_accuracyAxis);
    };
    m_front = new QLineSeries(this);
    m_front->setName(tr("Pareto front"));
    add(m_front);
    for (Family family : allFamilies()) {
        auto* series = new QScatterSeries(this);
        series->setName(familyName(family));
        series->setMarkerShape(shapeOf(familyMarker(family)));
        series->setMarkerSize(family == Family::baseline ? markerSize + 7 : markerSize);
        add(series);
        m_series[family] = series;
    }
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->legend()->setAlignment(Qt::AlignTop);
}

void TradeoffChart::applyPalette()
{
    const QColor text = palette().color(QPalette::Text);
    QColor grid = text, line = text, faint = text;
    grid.setAlphaF(0.10f);
    line.setAlphaF(0.35f);
    faint.setAlphaF(0.75f);
    for (QValueAxis* axis : {m_costAxis, m_accuracyAxis}) {
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLabelsColor(faint);
        axis->setTitleBrush(faint);
        axis->setLinePen(QPen(line, 1));
        axis->setGridLinePen(QPen(grid, 1));
    }
    chart()->legend()->setLabelColor(text);
    chart()->legend()->setFont(font());
    m_front->setPen(QPen(line, 1.5));
    for (auto [family, series] : m_series) {
        series->setColor(familyColour(family, text));
        series->setBorderColor(palette().color(QPalette::Base));
    }
    setBackgroundBrush(palette().color(QPalette::Base));
}

void TradeoffChart::setExperiments(const std::vector<Experiment>& experiments)
{
    m_experiments = experiments;
    rebuild();
}

void TradeoffChart::setCostAxis(CostAxis axis)
{
    m_axis = axis;
    rebuild();
}

void TradeoffChart::setSelected(const std::string& id)
{
    m_selected = id;
    viewport()->update();
}

void TradeoffChart::rebuild()
{
    m_points = tradeoffPoints(m_experiments, m_axis);
    m_costAxis->setTitleText(costAxisName(m_axis));
    for (auto [family, series] : m_series) {
        QList<QPointF> drawn;
        for (const TradeoffPoint& point : m_points)
            if (point.family == family) drawn << QPointF(point.cost, point.accuracy);
        series->replace(drawn);
        series->setVisible(!drawn.isEmpty());
    }
    QList<QPointF> front;
    for (const TradeoffPoint& point : paretoFront(m_points)) front << QPointF(point.cost, point.accuracy);
    m_front->replace(front);
    m_front->setVisible(front.size() > 1);
    setAccessibleName(tr("Accuracy against %1 of %2 experiments; the experiments table has the same figures")
                          .arg(costAxisName(m_axis), QString::number(m_points.size())));
    showAll();
}

void TradeoffChart::showAll()
{
    std::vector<double> costs, accuracies;
    for (const TradeoffPoint& point : m_points) {
        costs.push_back(point.cost);
        accuracies.push_back(point.accuracy);
        if (point.accuracyInterval)
            accuracies.insert(accuracies.end(), point.accuracyInterval->begin(), point.accuracyInterval->end());
    }
    const double leastCost =
        m_axis == CostAxis::stored_bytes && !costs.empty() ? *std::max_element(costs.begin(), costs.end()) * 0.2 : 0.2;
    const AxisRange accuracy = accuracies.empty() ? ticksFor(0, 100) : rangeFor(accuracies, 2);
    showRange(rangeFor(costs, leastCost), accuracy);
}

void TradeoffChart::showRange(const AxisRange& cost, const AxisRange& accuracy)
{
    apply(cost, m_costAxis);
    apply(accuracy, m_accuracyAxis);
    viewport()->update();
}

void TradeoffChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (m_front && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) applyPalette();
}

}  // namespace espalier
