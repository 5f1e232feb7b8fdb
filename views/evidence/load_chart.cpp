#include "views/evidence/load_chart.h"

#include "views/style/theme.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tip_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// A round number of nines is as far from the next as from the one before.
double inNines(double share) { return -std::log10(std::max(1e-9, 1 - share)); }

constexpr double mostNines = 3.3;

}  // namespace

LoadChart::LoadChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("loadChart"));
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
}

void LoadChart::setLoad(std::vector<LoadSeries> series, double limitMs, const QString& what)
{
    m_series = std::move(series);
    m_limit = limitMs;
    m_what = what;
    build();
}

void LoadChart::setView(View view)
{
    if (m_view == view) return;
    m_view = view;
    build();
}

bool LoadChart::hasData() const
{
    return std::any_of(m_series.begin(), m_series.end(), [this](const LoadSeries& each) {
        return m_view == View::rates ? !each.probes.empty() : !each.latency.empty();
    });
}

void LoadChart::build()
{
    m_cursor.reset();
    m_edges.clear();
    m_counts.clear();
    m_cumulative.clear();
    m_quantiles.clear();
    std::vector<double> all, rates, p99s;
    for (const LoadSeries& each : m_series) {
        all.insert(all.end(), each.latency.begin(), each.latency.end());
        for (const SideResult::Probe& probe : each.probes) rates.push_back(probe.rate), p99s.push_back(probe.p99Ms);
    }
    // Few requests in many bins would be a comb.
    const int bins = std::clamp(int(std::sqrt(double(all.size()))), 8, mostBins);
    m_edges = logHistogram(all, bins).edges;
    m_highest = 1e-9;
    for (const LoadSeries& each : m_series) {
        std::vector<std::int64_t> counts(m_edges.empty() ? 0 : m_edges.size() - 1);
        for (const double latency : each.latency) {
            const auto above = std::upper_bound(m_edges.begin(), m_edges.end(), latency);
            ++counts[std::size_t(std::clamp<std::ptrdiff_t>(above - m_edges.begin() - 1, 0, bins - 1))];
        }
        for (const std::int64_t count : counts)
            m_highest = std::max(m_highest, double(count) / double(each.latency.size()));
        m_counts.push_back(std::move(counts));
        m_cumulative.push_back(cumulativeOf(each.latency, points));
        m_quantiles.push_back(quantilesOf(each.latency));
    }
    std::vector<double> across = m_view == View::rates ? rates : m_edges;
    m_x.setLogarithmic(true);
    if (m_view != View::rates && m_limit > 0 && !m_edges.empty() && m_limit < 20 * m_edges.back())
        across.push_back(m_limit);
    m_x.fit(across, 0.1);
    m_y.setLogarithmic(true);
    if (m_limit > 0) p99s.push_back(m_limit);
    m_y.fit(p99s, 0.1);
    const QString names[] = {tr("Histogram of latencies, %1"), tr("Cumulative latencies, %1"),
                             tr("p99 latency by requests a second")};
    const QString& name = names[int(m_view)];
    setAccessibleName(name.contains(QStringLiteral("%1")) ? name.arg(m_what) : name);
    update();
}

ChartTable LoadChart::table() const
{
    ChartTable table;
    table.title = accessibleName();
    if (m_view == View::rates) {
        table.columns = {tr("model"), tr("requests/s"), tr("p99 (ms)"), tr("sustained")};
        for (const LoadSeries& each : m_series)
            for (const SideResult::Probe& probe : each.probes)
                table.rows.push_back({each.name, probe.rate, probe.p99Ms, probe.sustained ? tr("yes") : tr("no")});
        return table;
    }
    if (m_view == View::cumulative) {
        table.columns = {tr("model"), tr("latency (ms)"), tr("share of requests (%)")};
        for (std::size_t i = 0; i < m_series.size(); ++i)
            for (const CumulativePoint& point : m_cumulative[i])
                table.rows.push_back({m_series[i].name, point.x, 100 * point.share});
        return table;
    }
    table.columns = {tr("from (ms)"), tr("to (ms)")};
    for (const LoadSeries& each : m_series) table.columns << tr("%1: requests").arg(each.name);
    for (std::size_t bin = 0; bin + 1 < m_edges.size(); ++bin) {
        QVariantList row{m_edges[bin], m_edges[bin + 1]};
        for (const auto& counts : m_counts) row << qint64(counts[bin]);
        table.rows.push_back(row);
    }
    return table;
}

QRectF LoadChart::plotIn(const QSizeF& size) const
{
    const double line = fontMetrics().height(), limit = m_limit > 0 && m_view != View::rates ? line : 0,
                 legend = double(m_series.size()) * (line + 2) + 12 + limit;
    const double labels = fontMetrics().horizontalAdvance(QStringLiteral("99.99 %"));
    return {16 + labels + 6, legend, std::max(1.0, size.width() - labels - 46),
            std::max(1.0, size.height() - legend - 2 * line - 12)};
}

double LoadChart::heightOf(double share) const
{
    return m_view == View::cumulative ? std::min(inNines(share), mostNines) / mostNines : share / (1.05 * m_highest);
}

QPointF LoadChart::probePlace(const QRectF& plot, const SideResult::Probe& probe) const
{
    return {plot.left() + m_x.position(probe.rate) * plot.width(),
            plot.bottom() - m_y.position(probe.p99Ms) * plot.height()};
}

QString LoadChart::tipOf(double latency) const
{
    QString tip;
    const auto line = [&tip](const QString& text) { tip += tipLine(text); };
    if (m_view == View::cumulative) {
        tip = tipHeading(tr("within %1").arg(millisecondsText(latency)));
        for (std::size_t i = 0; i < m_series.size(); ++i) {
            const auto n = std::int64_t(m_series[i].latency.size());
            const std::int64_t within = std::count_if(m_series[i].latency.begin(), m_series[i].latency.end(),
                                                      [latency](double each) { return each <= latency; });
            if (n > 0)
                line(tr("%1: %2 of requests, %3 of %4 later")
                         .arg(m_series[i].name, percentText(double(within) / double(n)), countText(n - within),
                              countText(n)));
        }
        return tip;
    }
    const auto above = std::upper_bound(m_edges.begin(), m_edges.end(), latency);
    if (above == m_edges.begin() || above == m_edges.end()) return {};
    const auto bin = std::size_t(above - m_edges.begin() - 1);
    tip = tipHeading(tr("%1 to %2").arg(millisecondsText(m_edges[bin]), millisecondsText(m_edges[bin + 1])));
    for (std::size_t i = 0; i < m_series.size(); ++i)
        if (!m_series[i].latency.empty())
            line(tr("%1: %2 requests, %3")
                     .arg(m_series[i].name, countText(m_counts[i][bin]),
                          percentText(double(m_counts[i][bin]) / double(m_series[i].latency.size()))));
    return tip;
}

QString LoadChart::tipOfProbe(int series, int probe) const
{
    const LoadSeries& each = m_series[std::size_t(series)];
    const SideResult::Probe& tried = each.probes[std::size_t(probe)];
    return tipHeading(each.name) +
           tipLine(tr("%1 requests a second: p99 %2").arg(rateText(tried.rate), millisecondsText(tried.p99Ms))) +
           tipLine(tried.sustained ? tr("sustained") : tr("not sustained"));
}

QString LoadChart::tipAt(const QPointF& position) const
{
    const QRectF plot = plotIn(size());
    if (m_view != View::rates) {
        if (!hasData() || !plot.contains(position)) return {};
        return tipOf(m_x.value((position.x() - plot.left()) / plot.width()));
    }
    QString tip;
    double nearest = 14;
    for (int i = 0; i < int(m_series.size()); ++i)
        for (int k = 0; k < int(m_series[std::size_t(i)].probes.size()); ++k) {
            const QPointF apart = probePlace(plot, m_series[std::size_t(i)].probes[std::size_t(k)]) - position;
            if (std::hypot(apart.x(), apart.y()) >= nearest) continue;
            nearest = std::hypot(apart.x(), apart.y());
            tip = tipOfProbe(i, k);
        }
    return tip;
}

void LoadChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, size());
}

void LoadChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    update();
}

void LoadChart::keyPressEvent(QKeyEvent* event)
{
    const bool left = event->key() == Qt::Key_Left, right = event->key() == Qt::Key_Right;
    if ((!left && !right) || m_view == View::rates || !hasData()) return QWidget::keyPressEvent(event);
    m_cursor = m_cursor ? std::clamp(*m_cursor + (left ? -0.02 : 0.02), 0.0, 1.0) : 0.5;
    update();
    const QRectF plot = plotIn(size());
    QToolTip::showText(mapToGlobal(QPoint(int(plot.left() + *m_cursor * plot.width()) + 8, int(plot.top()))),
                       tipOf(m_x.value(*m_cursor)), this);
}

bool LoadChart::event(QEvent* event)
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
