// How the chart of a load looks.

#include "views/charts/axis_range.h"
#include "views/evidence/load_chart.h"
#include "views/style/marker_shape.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace espalier {

QColor LoadChart::colourOf(const LoadSeries& series) const
{
    const QColor text = palette().color(QPalette::Text);
    return series.family == Family::baseline ? faded(text, 0.7) : familyColour(series.family, text);
}

void LoadChart::paint(QPainter& painter, const QSizeF& size) const
{
    painter.setFont(font());
    if (!hasData()) return;
    const QRectF plot = plotIn(size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, size);
    paintAxes(painter, plot);
    painter.save();
    painter.setClipRect(plot.adjusted(-1, -6, 1, 1));
    if (m_view == View::histogram) paintHistogram(painter, plot);
    if (m_view == View::cumulative) paintCumulative(painter, plot);
    if (m_view == View::rates) paintRates(painter, plot);
    if (m_cursor) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        const double at = plot.left() + *m_cursor * plot.width();
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    }
    painter.restore();
    paintLimit(painter, plot);
    painter.restore();
}

void LoadChart::paintAxes(QPainter& painter, const QRectF& plot) const
{
    const QColor text = palette().color(QPalette::Text), words = faded(text, 0.85);
    const double line = fontMetrics().height();
    const auto across = [&](double height, const QString& label) {
        const double y = plot.bottom() - height * plot.height();
        if (y < plot.top() - 1) return;
        painter.setPen(faded(text, 0.12));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(words);
        painter.drawText(QRectF(0, y - line / 2, plot.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter, label);
    };
    if (m_view == View::cumulative) {
        for (const double share : {0.0, 0.5, 0.9, 0.99, 0.999})
            across(heightOf(share), percentText(share, share > 0.99 ? 1 : 0));
    } else if (m_view == View::histogram) {
        const AxisRange y = ticksFor(0, 1.05 * m_highest, std::max(2, int(plot.height() / 50)));
        for (double value = 0; value <= 1.05 * m_highest; value += y.step)
            across(heightOf(value), percentText(value, std::max(0, y.decimals - 2)));
    } else {
        for (const PlotAxis::Tick& tick : m_y.ticks(std::max(2, int(plot.height() / 40))))
            across(m_y.position(tick.value), tick.label);
    }
    painter.setPen(words);
    double free = 0;
    for (const PlotAxis::Tick& tick : m_x.ticks(std::max(2, int(plot.width() / 70)))) {
        const double at = plot.left() + m_x.position(tick.value) * plot.width();
        const double width = fontMetrics().horizontalAdvance(tick.label);
        if (at - width / 2 < free || at + width / 2 > plot.right() + 24) continue;
        free = at + width / 2 + 8;
        painter.drawText(QRectF(at - width / 2 - 1, plot.bottom() + 3, width + 2, line), Qt::AlignCenter, tick.label);
    }
    QString title = m_plain                      ? tr("milliseconds for an answer; up: how many take as long")
                    : m_view == View::rates      ? tr("requests a second; up: p99 latency in ms")
                    : m_view == View::cumulative ? tr("latency in ms; up: share of requests answered within it")
                                                 : tr("latency in ms, from arrival to answer; up: share of requests");
    const QRectF below(4, plot.bottom() + line + 3, plot.right() - 4, line);
    static const QRegularExpression clause(QStringLiteral("[;\uff1b]"));
    if (fontMetrics().horizontalAdvance(title) > below.width()) title = title.section(clause, 0, 0);
    painter.drawText(below, Qt::AlignRight, fontMetrics().elidedText(title, Qt::ElideRight, int(below.width())));
}

void LoadChart::paintHistogram(QPainter& painter, const QRectF& plot) const
{
    const auto along = [&](double value) { return plot.left() + m_x.position(value) * plot.width(); };
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const double n = double(m_series[i].latency.size());
        if (n == 0 || m_edges.size() < 2) continue;
        QPainterPath path(QPointF(along(m_edges.front()), plot.bottom()));
        for (std::size_t bin = 0; bin + 1 < m_edges.size(); ++bin) {
            const double y = plot.bottom() - heightOf(double(m_counts[i][bin]) / n) * plot.height();
            path.lineTo(along(m_edges[bin]), y);
            path.lineTo(along(m_edges[bin + 1]), y);
        }
        path.lineTo(along(m_edges.back()), plot.bottom());
        const QColor colour = colourOf(m_series[i]);
        if (m_series[i].family == Family::baseline) {
            painter.fillPath(path, faded(palette().color(QPalette::Text), 0.18));
            painter.strokePath(path, QPen(faded(colour, 0.6), 1));
        } else {
            painter.strokePath(path, QPen(colour, 2));
        }
    }
}

void LoadChart::paintCumulative(QPainter& painter, const QRectF& plot) const
{
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        QPolygonF line;
        for (const CumulativePoint& point : m_cumulative[i])
            line << QPointF(plot.left() + m_x.position(point.x) * plot.width(),
                            plot.bottom() - heightOf(point.share) * plot.height());
        const bool dense = m_series[i].family == Family::baseline;
        painter.setPen(
            QPen(colourOf(m_series[i]), 2, dense ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
}

/// Sustained is filled, not sustained hollow; the highest sustained rate is marked across.
void LoadChart::paintRates(QPainter& painter, const QRectF& plot) const
{
    for (const LoadSeries& each : m_series) {
        const QColor colour = colourOf(each);
        const bool dense = each.family == Family::baseline;
        std::vector<SideResult::Probe> probes = each.probes;
        std::sort(probes.begin(), probes.end(), [](const auto& a, const auto& b) { return a.rate < b.rate; });
        QPolygonF line;
        for (const SideResult::Probe& probe : probes) line << probePlace(plot, probe);
        painter.setPen(QPen(faded(colour, 0.6), 1.5, dense ? Qt::DashLine : Qt::SolidLine));
        painter.drawPolyline(line);
        if (each.sustainedRate > 0) {
            const double at = plot.left() + m_x.position(each.sustainedRate) * plot.width();
            painter.setPen(QPen(colour, 1, Qt::DotLine));
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        }
        for (std::size_t i = 0; i < probes.size(); ++i) {
            painter.setPen(QPen(colour, 1.8));
            painter.setBrush(probes[i].sustained ? colour : palette().color(QPalette::Base));
            painter.drawPath(markerShape(familyMarker(each.family), 5).translated(line[qsizetype(i)]));
        }
        painter.setBrush(Qt::NoBrush);
    }
}

void LoadChart::paintLimit(QPainter& painter, const QRectF& plot) const
{
    if (!(m_limit > 0)) return;
    const PlotAxis& axis = m_view == View::rates ? m_y : m_x;
    if (!axis.contains(m_limit)) return;
    const QColor text = palette().color(QPalette::Text);
    const QString words = (m_plain ? tr("allowed: %1") : tr("limit of p99: %1")).arg(millisecondsText(m_limit));
    const double width = fontMetrics().horizontalAdvance(words);
    painter.setPen(QPen(faded(text, 0.6), 1.2, Qt::DashLine));
    if (m_view == View::rates) {
        const double y = plot.bottom() - axis.position(m_limit) * plot.height();
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(faded(text, 0.85));
        painter.drawText(QPointF(plot.left() + 4, y - 4), words);
        return;
    }
    const double x = plot.left() + axis.position(m_limit) * plot.width();
    painter.drawLine(QPointF(x, plot.top() - fontMetrics().height()), QPointF(x, plot.bottom()));
    painter.setPen(faded(text, 0.85));
    const bool right = x + 4 + width < plot.right();
    painter.drawText(QPointF(right ? x + 4 : x - 4 - width, plot.top() - 3), words);
}

void LoadChart::paintLegend(QPainter& painter, const QSizeF& size) const
{
    const double line = fontMetrics().height();
    double top = 6;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const LoadSeries& each = m_series[i];
        const bool dense = each.family == Family::baseline;
        const QColor colour = colourOf(each);
        const double middle = top + line / 2;
        if (m_view == View::histogram && dense) {
            painter.fillRect(QRectF(16, middle - 5, 24, 10), faded(palette().color(QPalette::Text), 0.3));
        } else {
            painter.setPen(QPen(colour, 2, dense ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(16, middle), QPointF(40, middle));
        }
        QString words;
        if (m_view == View::rates) {
            words = each.sustainedRate > 0 ? tr(": sustains %1 requests a second").arg(rateText(each.sustainedRate))
                                           : tr(": sustained none of the rates that were tried");
        } else if (!each.latency.empty()) {
            const Quantiles& q = m_quantiles[i];
            const QString half = millisecondsText(q.p50), most = millisecondsText(q.p99);
            words =
                m_plain
                    ? tr(": half within %1, 99 of 100 within %2").arg(half, most)
                    : tr(": p50 %1, p99 %2, %3 requests").arg(half, most, countText(std::int64_t(each.latency.size())));
        }
        painter.setPen(palette().color(QPalette::Text));
        // A long name gives way, figures do not.
        const int room = int(size.width() - 64), left = room - fontMetrics().horizontalAdvance(words);
        const QString name = fontMetrics().elidedText(each.name, Qt::ElideMiddle, std::max(left, room / 5));
        painter.drawText(QPointF(48, top + fontMetrics().ascent()),
                         fontMetrics().elidedText(name + words, Qt::ElideRight, room));
        top += line + 2;
    }
}

}  // namespace espalier
