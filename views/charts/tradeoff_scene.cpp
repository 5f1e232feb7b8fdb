#include "views/charts/tradeoff_scene.h"

#include "views/style/theme.h"
#include "views/words/tr.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier {

namespace {

constexpr double gap = 8;

}  // namespace

QColor accentInk(const QPalette& palette)
{
    return palette.color(isDark(palette) ? QPalette::Link : QPalette::Highlight);
}

QColor rampColour(double fraction, const QPalette& palette)
{
    const bool dark = isDark(palette);
    const QColor low = dark ? QColor(0x1f, 0x4e, 0x79) : QColor(0xb3, 0xd7, 0xf2);
    const QColor high = dark ? QColor(0xd6, 0xec, 0xff) : QColor(0x05, 0x2f, 0x57);
    const double t = std::clamp(fraction, 0.0, 1.0);
    const auto mix = [t](int a, int b) { return qRound(a + t * (b - a)); };
    return QColor(mix(low.red(), high.red()), mix(low.green(), high.green()), mix(low.blue(), high.blue()));
}

void TradeoffScene::setExperiments(const std::vector<Experiment>& experiments)
{
    data = tradeoffPoints(experiments, axes);
    front = paretoFront(data.points, axes);
    m_thirdLow = std::numeric_limits<double>::infinity();
    m_thirdHigh = -m_thirdLow;
    for (const TradeoffPoint& point : data.points) {
        m_thirdLow = std::min(m_thirdLow, point.third.value_or(m_thirdLow));
        m_thirdHigh = std::max(m_thirdHigh, point.third.value_or(m_thirdHigh));
    }
    names.clear();
    std::size_t at = 0;
    for (const TradeoffPoint& point : data.points) {  // both are in the log's order
        while (experiments[at].id != point.id) ++at;
        names.push_back(QString::fromStdString(experiments[at].name));
    }
}

void TradeoffScene::fit()
{
    std::vector<double> xs, ys;
    const auto add = [](std::vector<double>& values, double value, const std::optional<Interval>& interval) {
        values.push_back(value);
        if (interval) values.insert(values.end(), interval->begin(), interval->end());
    };
    for (const TradeoffPoint& point : data.points) {
        if (std::isfinite(point.x)) add(xs, point.x, point.xInterval);
        if (std::isfinite(point.y)) add(ys, point.y, point.yInterval);
    }
    if (ghost) {
        add(xs, ghost->first.value, ghost->first.interval);
        add(ys, ghost->second.value, ghost->second.interval);
    }
    x.fit(xs, leastSpan(axes.x));
    y.fit(ys, leastSpan(axes.y));
}

double TradeoffScene::unitOf(Quantity quantity, const PlotAxis& axis) const
{
    return isBytes(quantity) ? byteUnit(axis.high()) : 1;
}

QString TradeoffScene::titleOf(Quantity quantity, const PlotAxis& axis) const
{
    const QString unit = isBytes(quantity) ? byteUnitName(unitOf(quantity, axis)) : quantityUnit(quantity);
    return espalier::tr("%1 (%2)").arg(quantityName(quantity), unit);
}

QString TradeoffScene::edgeName() const { return espalier::tr("diverged"); }

void TradeoffScene::layOut(const QSizeF& size)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    bool bottom = false, left = false;
    for (const TradeoffPoint& point : data.points) {
        left |= !std::isfinite(point.x) && std::isfinite(point.y);
        bottom |= std::isfinite(point.x) && !std::isfinite(point.y);
    }
    m_legendAt = QPointF(2 * gap, gap);
    const double top = m_legendAt.y() + legend(size.width() - 4 * gap, nullptr) + gap;
    const double under = line + gap / 2 + line + gap;  // tick labels, title
    m_yTicks = y.ticks(std::max(2, int((size.height() - top - under) / (4.5 * line))), unitOf(axes.y, y));
    double widest = bottom ? metrics.horizontalAdvance(edgeName()) : 0;
    for (const PlotAxis::Tick& tick : m_yTicks) widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    const double beside = gap + line + gap / 2 + widest + gap;  // title, tick labels
    const double strip = line + gap;
    const QRectF all(beside, top, std::max(40.0, size.width() - beside - 2 * gap),
                     std::max(40.0, size.height() - top - under));
    m_plot = all.adjusted(left ? strip : 0, 0, 0, bottom ? -strip : 0);
    m_bottomEdge = bottom ? QRectF(m_plot.left(), m_plot.bottom(), m_plot.width(), strip) : QRectF();
    m_leftEdge = left ? QRectF(all.left(), m_plot.top(), strip, m_plot.height()) : QRectF();
    m_xTicks = x.ticks(std::max(2, int(m_plot.width() / (7 * metrics.averageCharWidth() + 24))), unitOf(axes.x, x));
    // Left of the title, which is in the middle.
    const double free = m_plot.center().x() - metrics.horizontalAdvance(xTitle()) / 2 - 4 * gap;
    m_tray = QRectF(2 * gap, all.bottom() + line + gap, std::max(40.0, free), line);
    placePoints();
}

void TradeoffScene::layOutBare(const QSizeF& size)
{
    m_plot = QRectF(QPointF(), size).adjusted(4, 4, -4, -4);
    m_bottomEdge = m_leftEdge = m_tray = QRectF();
    placePoints();
}

void TradeoffScene::placePoints()
{
    const auto across = [this](double value) { return m_plot.left() + x.position(value) * m_plot.width(); };
    const auto up = [this](double value) { return m_plot.bottom() - y.position(value) * m_plot.height(); };
    const double nowhere = -1e6;  // on a logarithmic axis: nothing and less
    int without = 0;
    for (const TradeoffPoint& point : data.points) without += !std::isfinite(point.x) && !std::isfinite(point.y);
    const double step = std::min(16.0, m_tray.width() / (without + 1));
    m_places.clear();
    double next = m_tray.left() + 6;
    for (const TradeoffPoint& point : data.points) {
        const bool hasX = std::isfinite(point.x), hasY = std::isfinite(point.y);
        QPointF place(hasX ? across(point.x) : m_leftEdge.center().x(), hasY ? up(point.y) : m_bottomEdge.center().y());
        if (!hasX && !hasY) {
            place = QPointF(next, m_tray.center().y());
            next += step;
        }
        const bool drawn = hasX && hasY ? true
                           : hasX       ? !m_bottomEdge.isEmpty()
                           : hasY       ? !m_leftEdge.isEmpty()
                                        : !m_tray.isEmpty();
        if (!drawn || !std::isfinite(place.x()) || !std::isfinite(place.y())) place = QPointF(nowhere, nowhere);
        m_places.push_back(place);
    }
}

QPainterPath TradeoffScene::inside() const
{
    QPainterPath path;
    path.addRect(m_plot.united(m_bottomEdge).united(m_leftEdge).adjusted(-1, 0, 1, 1));
    if (!m_tray.isEmpty()) path.addRect(m_tray.adjusted(-8, 0, 8, 8));
    return path;
}

QString TradeoffScene::countsWords() const
{
    const auto homeless = [this](const TradeoffPoint& point) {
        return (std::isfinite(point.x) && !std::isfinite(x.position(point.x))) ||
               (std::isfinite(point.y) && !std::isfinite(y.position(point.y)));
    };
    const auto count = std::count_if(data.points.begin(), data.points.end(), homeless);
    const QString words = countsText(data);
    return count ? espalier::tr("%1 · %2 at 0, off a logarithmic axis").arg(words).arg(count) : words;
}

bool TradeoffScene::isVisible(int point) const
{
    const TradeoffPoint& shown = data.points[point];
    return (!std::isfinite(shown.x) || x.contains(shown.x)) && (!std::isfinite(shown.y) || y.contains(shown.y));
}

double TradeoffScene::fractionOf(double third) const
{
    return m_thirdHigh > m_thirdLow ? (third - m_thirdLow) / (m_thirdHigh - m_thirdLow) : 0.5;
}

double TradeoffScene::radiusOf(int index) const
{
    const TradeoffPoint& point = data.points[index];
    const std::size_t crowd = data.points.size();
    const double usual = crowd > 1000 ? 3 : crowd > 200 ? 4 : 5;
    if (point.family == Family::baseline) return usual + 2;
    if (thirdBy != ThirdBy::size) return usual;
    if (!point.third) return 3;
    const double largest = crowd > 200 ? 8 : 11;
    const double radius = std::sqrt(9 + fractionOf(*point.third) * (largest * largest - 9));  // areas grow evenly
    return isCrowd() ? std::round(2 * radius) / 2 : radius;  // few sizes, each painted once
}

QColor TradeoffScene::colourOf(int index) const
{
    const TradeoffPoint& point = data.points[index];
    if (thirdBy == ThirdBy::colour && point.family != Family::baseline) {
        if (!point.third) return palette.color(QPalette::Base);
        const double fraction = fractionOf(*point.third);
        return rampColour(isCrowd() ? std::round(48 * fraction) / 48 : fraction, palette);
    }
    return familyColour(point.family, palette.color(QPalette::Text));
}

int TradeoffScene::pointAt(const QPointF& position, double reach) const
{
    int nearest = -1;
    double best = reach * reach;
    for (int i = 0; i < int(m_places.size()); ++i) {
        const QPointF way = m_places[i] - position;
        const double distance = QPointF::dotProduct(way, way);
        if (distance <= best && isVisible(i)) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::vector<int> TradeoffScene::pointsIn(const QRectF& rectangle) const
{
    std::vector<int> inside;
    for (int i = 0; i < int(m_places.size()); ++i)
        if (rectangle.contains(m_places[i]) && isVisible(i)) inside.push_back(i);
    return inside;
}

}  // namespace espalier
