#include "views/compare/histogram_chart.h"

#include "views/charts/axis_range.h"
#include "views/style/series_style.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"
#include "views/words/tip_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

double shareOf(const WeightHistogram& histogram, std::size_t bin)
{
    return histogram.count > 0 ? double(histogram.counts[bin]) / double(histogram.count) : 0;
}

double zerosOf(const WeightHistogram& histogram)
{
    return histogram.count > 0 ? double(histogram.zeros) / double(histogram.count) : 0;
}

}  // namespace

QColor comparedColour(int place, const QColor& text)
{
    static constexpr Family families[] = {Family::channel, Family::unstructured, Family::n_of_m, Family::block,
                                          Family::head};
    return familyColour(families[place % 5], text);
}

ChartTable histogramTable(const std::vector<NamedHistogram>& histograms, const QString& layer)
{
    ChartTable table;
    table.title = HistogramChart::tr("Weights of %1").arg(layer);
    table.columns = {HistogramChart::tr("from"), HistogramChart::tr("to")};
    for (const NamedHistogram& each : histograms) table.columns << HistogramChart::tr("%1: weights").arg(each.name);
    if (histograms.empty()) return table;
    const WeightHistogram& first = histograms.front().histogram;
    QVariantList zeros{0.0, 0.0};
    for (const NamedHistogram& each : histograms) zeros << qint64(each.histogram.zeros);
    table.rows.push_back(zeros);
    for (std::size_t bin = 0; bin < first.counts.size(); ++bin) {
        QVariantList row{first.least() + double(bin) * first.width(), first.least() + double(bin + 1) * first.width()};
        for (const NamedHistogram& each : histograms) row << qint64(each.histogram.counts[bin]);
        table.rows.push_back(row);
    }
    return table;
}

HistogramChart::HistogramChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("histogramChart"));
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
}

void HistogramChart::setHistograms(std::vector<NamedHistogram> histograms)
{
    m_histograms = std::move(histograms);
    // Twice: the first pass finds the widest bins, the second brings all to them.
    for (int pass = 0; pass < 2; ++pass)
        for (std::size_t i = 1; i < m_histograms.size(); ++i)
            alignBins(m_histograms[0].histogram, m_histograms[i].histogram);
    m_first = 0;
    m_last = m_bin = -1;
    if (!m_histograms.empty()) {
        const int bins = int(m_histograms.front().histogram.counts.size());
        const auto empty = [this](int bin) {
            return std::all_of(m_histograms.begin(), m_histograms.end(), [bin](const NamedHistogram& each) {
                return each.histogram.counts[std::size_t(bin)] == 0;
            });
        };
        m_last = bins - 1;
        while (m_first < m_last && empty(m_first)) ++m_first;
        while (m_last > m_first && empty(m_last)) --m_last;
    }
    setAccessibleName(tr("Distribution of weights in %1 models").arg(m_histograms.size()));
    update();
}

double HistogramChart::highest() const
{
    double highest = 1e-9;
    for (const NamedHistogram& each : m_histograms)
        for (int bin = m_first; bin <= m_last; ++bin)
            highest = std::max(highest, shareOf(each.histogram, std::size_t(bin)));
    return highest;
}

QString HistogramChart::legendText(const NamedHistogram& each) const
{
    return tr("%1: %2 zeros").arg(each.name, percentText(zerosOf(each.histogram), 0));
}

int HistogramChart::legendRows(double width) const
{
    double left = 16;
    int rows = 1;
    for (const NamedHistogram& each : m_histograms) {
        const double entry = std::min(260.0, 18.0 + fontMetrics().horizontalAdvance(legendText(each))) + 16;
        if (left > 16 && left + entry > width) ++rows, left = 16;
        left += entry;
    }
    return rows;
}

QRectF HistogramChart::plotIn(const QSizeF& size) const
{
    const double line = fontMetrics().height(), legend = legendRows(size.width()) * (line + 4) + 8;
    const double labels = fontMetrics().horizontalAdvance(QStringLiteral("10.0 %"));
    return {16 + labels + 6, legend, std::max(1.0, size.width() - labels - 40),
            std::max(1.0, size.height() - legend - 2 * line - 12)};
}

void HistogramChart::paint(QPainter& painter, const QSizeF& size) const
{
    painter.setFont(font());
    if (m_histograms.empty() || m_last < m_first) return;
    const QColor text = palette().color(QPalette::Text), words = faded(text, 0.85);
    const QRectF plot = plotIn(size);
    const double line = fontMetrics().height(), top = highest() * 1.05;
    const WeightHistogram& bins = m_histograms.front().histogram;
    const double low = bins.least() + m_first * bins.width(), high = bins.least() + (m_last + 1) * bins.width();
    const AxisRange y = ticksFor(0, top, std::max(2, int(plot.height() / 50)));
    for (double value = 0; value <= top; value += y.step) {
        const double at = plot.bottom() - value / top * plot.height();
        painter.setPen(faded(text, 0.12));
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        painter.setPen(words);
        painter.drawText(QRectF(0, at - line / 2, plot.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                         percentText(value, std::max(0, y.decimals - 2)));
    }
    const AxisRange x = ticksFor(low, high, std::max(2, int(plot.width() / 90)));
    for (double value = std::ceil(low / x.step) * x.step; value <= high; value += x.step) {
        const double at = plot.left() + (value - low) / (high - low) * plot.width();
        painter.drawText(QRectF(at - 60, plot.bottom() + 3, 120, line), Qt::AlignHCenter,
                         QLocale().toString(std::abs(value) < x.step / 2 ? 0.0 : value, 'f', x.decimals));
    }
    painter.drawText(QRectF(plot.left(), plot.bottom() + line + 3, plot.width(), line), Qt::AlignRight,
                     tr("weight; zeros are not drawn"));
    painter.save();
    painter.setClipRect(plot.adjusted(-1, -2, 1, 1));
    const double step = plot.width() / double(m_last - m_first + 1);
    for (std::size_t i = 0; i < m_histograms.size(); ++i) {
        QPainterPath path(plot.bottomLeft());
        for (int bin = m_first; bin <= m_last; ++bin) {
            const double height =
                plot.bottom() - shareOf(m_histograms[i].histogram, std::size_t(bin)) / top * plot.height();
            path.lineTo(plot.left() + (bin - m_first) * step, height);
            path.lineTo(plot.left() + (bin - m_first + 1) * step, height);
        }
        path.lineTo(plot.bottomRight());
        if (i == 0) {
            painter.fillPath(path, faded(text, 0.18));
            painter.strokePath(path, QPen(faded(text, 0.5), 1));
        } else {
            painter.strokePath(path, QPen(comparedColour(int(i) - 1, text), 2));
        }
    }
    if (m_bin >= m_first && m_bin <= m_last) {
        painter.setPen(QPen(text, 1, Qt::DotLine));
        const double at = plot.left() + (m_bin - m_first + 0.5) * step;
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    }
    painter.restore();
    double left = 16, row = 4;
    for (std::size_t i = 0; i < m_histograms.size(); ++i) {
        const QString words = legendText(m_histograms[i]);
        const double width = std::min(260.0, 18.0 + fontMetrics().horizontalAdvance(words));
        if (left > 16 && left + width + 16 > size.width()) left = 16, row += line + 4;
        const QRectF swatch(left, row + (line - 10) / 2, 12, 10);
        if (i == 0)
            painter.fillRect(swatch, faded(text, 0.3));
        else
            painter.fillRect(swatch.adjusted(0, 4, 0, -4), comparedColour(int(i) - 1, text));
        painter.setPen(faded(text, 0.85));
        painter.drawText(QPointF(left + 18, row + fontMetrics().ascent()),
                         fontMetrics().elidedText(words, Qt::ElideMiddle, int(width - 17)));
        left += width + 16;
    }
}

QString HistogramChart::tipOfBin(int bin) const
{
    if (m_histograms.empty() || bin < m_first || bin > m_last) return {};
    const WeightHistogram& bins = m_histograms.front().histogram;
    const auto number = [&](int edge) { return QLocale().toString(bins.least() + edge * bins.width(), 'g', 3); };
    QString tip = tipHeading(tr("%1 … %2").arg(number(bin), number(bin + 1)));
    for (const NamedHistogram& each : m_histograms)
        tip += tipLine(tr("%1: %2 weights, %3")
                           .arg(each.name, countText(each.histogram.counts[std::size_t(bin)]),
                                percentText(shareOf(each.histogram, std::size_t(bin)))));
    return tip;
}

QString HistogramChart::tipAt(const QPointF& position) const
{
    const QRectF plot = plotIn(size());
    if (!plot.contains(position)) return {};
    return tipOfBin(m_first + int((position.x() - plot.left()) / plot.width() * (m_last - m_first + 1)));
}

void HistogramChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, size());
}

void HistogramChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    update();
}

void HistogramChart::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) || m_last < m_first)
        return QWidget::keyPressEvent(event);
    const int middle = (m_first + m_last) / 2;
    m_bin = m_bin < 0 ? middle : std::clamp(m_bin + (event->key() == Qt::Key_Left ? -1 : 1), m_first, m_last);
    update();
    const QRectF plot = plotIn(size());
    const double at = plot.left() + (m_bin - m_first + 0.5) * plot.width() / (m_last - m_first + 1);
    QToolTip::showText(mapToGlobal(QPoint(int(at) + 8, int(plot.top()))), tipOfBin(m_bin), this);
}

bool HistogramChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

}  // namespace espalier
