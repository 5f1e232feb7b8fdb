#include "views/report/report_chart_tools.h"

#include "core/measure/statistics.h"
#include "views/charts/print_palette.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

QColor segmentColour(Family family, const QColor& ink)
{
    return family == Family::baseline ? faded(ink, 0.35) : familyColour(family, ink);
}

double along(const PlotAxis& axis, const QRectF& plot, double value)
{
    return plot.left() + plot.width() * std::clamp(axis.position(value), 0.0, 1.0);
}

}  // namespace

QFont reportChartFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(12);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ReportChart::ReportChart(QPainter& painter) : m_painter(painter), m_ink(printPalette().color(QPalette::Text))
{
    painter.setFont(reportChartFont());
    painter.setPen(m_ink);
    painter.setBrush(Qt::NoBrush);
}

double ReportChart::line() const { return QFontMetricsF(reportChartFont()).height(); }

double ReportChart::widest(const QStringList& texts) const
{
    const QFontMetricsF metrics(reportChartFont());
    double widest = 0;
    for (const QString& text : texts) widest = std::max(widest, metrics.horizontalAdvance(text));
    return std::ceil(widest) + 2;
}

void ReportChart::text(const QRectF& rect, int flags, const QString& text, bool bold) const
{
    QFont font = reportChartFont();
    font.setBold(bold);
    m_painter.setFont(font);
    m_painter.setPen(m_ink);
    m_painter.drawText(rect, flags | Qt::TextDontClip | Qt::TextSingleLine, text);
}

void ReportChart::elided(const QRectF& rect, int flags, const QString& text, bool bold) const
{
    QFont font = reportChartFont();
    font.setBold(bold);
    this->text(rect, flags, QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, rect.width()), bold);
}

void ReportChart::xAxis(const PlotAxis& axis, const QRectF& plot, const QString& title, std::optional<double> least,
                        double unit) const
{
    const double height = line();
    for (const PlotAxis::Tick& tick : axis.ticks(std::max(2, int(plot.width() / 90)), unit)) {
        if (least && tick.value < *least) continue;
        const double x = along(axis, plot, tick.value);
        m_painter.setPen(QPen(printPalette().color(QPalette::Mid), 0.75));
        m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        text(QRectF(x - 60, plot.bottom() + 2, 120, height), Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
    text(QRectF(plot.left(), plot.bottom() + height + 2, plot.width(), height), Qt::AlignRight | Qt::AlignTop, title);
}

void ReportChart::vertical(const PlotAxis& axis, const QRectF& plot, double value) const
{
    m_painter.setPen(QPen(faded(m_ink, 0.6), 1));
    const double x = along(axis, plot, value);
    m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void ReportChart::bar(const PlotAxis& axis, const QRectF& place, double value, const QColor& colour) const
{
    const double from = along(axis, place, 0), to = along(axis, place, value);
    m_painter.fillRect(QRectF(from, place.top(), std::max(0.5, to - from), place.height()), colour);
}

void ReportChart::whisker(const PlotAxis& axis, const QRectF& place, double value, const Interval& interval,
                          const QColor& colour) const
{
    const double middle = place.center().y();
    m_painter.setPen(QPen(colour, 2));
    m_painter.drawLine(QPointF(along(axis, place, interval[0]), middle),
                       QPointF(along(axis, place, interval[1]), middle));
    for (const double end : interval)
        m_painter.drawLine(QPointF(along(axis, place, end), middle - 3), QPointF(along(axis, place, end), middle + 3));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawEllipse(QPointF(along(axis, place, value), middle), 4, 4);
    m_painter.setBrush(Qt::NoBrush);
}

void ReportChart::histogram(const std::vector<double>& samples, const PlotAxis& axis, const QRectF& place,
                            const QColor& colour) const
{
    constexpr int bins = 80;
    std::vector<int> counts(bins, 0);
    for (const double sample : samples) {
        const double position = axis.position(sample);
        if (position >= 0 && position < 1) ++counts[std::size_t(position * bins)];
    }
    const int most = std::max(1, *std::max_element(counts.begin(), counts.end()));
    const double width = place.width() / bins;
    for (int bin = 0; bin < bins; ++bin) {
        if (counts[std::size_t(bin)] == 0) continue;
        const double height = place.height() * counts[std::size_t(bin)] / most;
        m_painter.fillRect(QRectF(place.left() + bin * width, place.bottom() - height, width * 0.92, height), colour);
    }
    m_painter.setPen(QPen(m_ink, 1.5));
    const double x = along(axis, place, median(samples));
    m_painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom() + 2));
}

void ReportChart::stack(const LatencyStack& stack, const std::vector<Family>& families, const PlotAxis& axis,
                        const QRectF& bar) const
{
    double before = 0;
    for (std::size_t i = 0; i < stack.layers.size() && i < families.size(); ++i) {
        const double own = stack.layers[i].value_or(0);
        const double from = along(axis, bar, before), to = along(axis, bar, before + own);
        if (to > from)
            m_painter.fillRect(QRectF(from, bar.top(), std::max(0.4, to - from - 0.6), bar.height()),
                               segmentColour(families[i], m_ink));
        before += own;
    }
    const double total = *stack.totalMs;
    if (total > before) {
        const QRectF rest(along(axis, bar, before), bar.top(), along(axis, bar, total) - along(axis, bar, before),
                          bar.height());
        m_painter.setPen(QPen(faded(m_ink, 0.4), 0.75));
        m_painter.drawRect(rest.adjusted(0.4, 0.4, -0.4, -0.4));
    } else {
        m_painter.setPen(QPen(m_ink, 1.5));  // layers alone take longer than the whole, which is a mark within them
        m_painter.drawLine(QPointF(along(axis, bar, total), bar.top() - 2),
                           QPointF(along(axis, bar, total), bar.bottom() + 2));
    }
    const double end = std::max(along(axis, bar, total), along(axis, bar, before));
    text(QRectF(end + 6, bar.top(), 60, bar.height()), Qt::AlignLeft | Qt::AlignVCenter, millisecondsText(total));
}

double ReportChart::legend(const std::vector<Family>& families, double width, const QString& rest) const
{
    const QFontMetricsF metrics(reportChartFont());
    const double height = line();
    double left = 0, top = 0;
    const auto entry = [&](const QColor& colour, bool hollow, const QString& name) {
        const double wide = 16 + metrics.horizontalAdvance(name);
        if (left > 0 && left + wide > width) left = 0, top += height + 2;
        const QRectF swatch(left + 0.5, top + (height - 10) / 2, 10, 10);
        if (!hollow) m_painter.fillRect(swatch, colour);
        m_painter.setPen(QPen(colour, 0.75));
        if (hollow) m_painter.drawRect(swatch);
        text(QRectF(left + 16, top, wide, height), Qt::AlignLeft | Qt::AlignVCenter, name);
        left += wide + 18;
    };
    for (const Family family : allFamilies())
        if (std::find(families.begin(), families.end(), family) != families.end())
            entry(segmentColour(family, m_ink), false, familyName(family));
    entry(faded(m_ink, 0.4), true, rest);
    return top + height;
}

}  // namespace espalier
