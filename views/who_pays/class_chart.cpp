#include "views/who_pays/class_chart.h"

#include "views/style/gain_colours.h"
#include "views/style/theme.h"
#include "views/who_pays/who_pays_words.h"
#include "views/words/numbers.h"

#include <QPainter>

#include <algorithm>

namespace espalier {

namespace {

constexpr double leastSpanOfChanges = 0.02;

}  // namespace

ClassChart::ClassChart(QWidget* parent) : RowChart(parent) { setObjectName(QStringLiteral("classChart")); }

void ClassChart::setChanges(std::vector<ClassChange> changes, std::vector<std::string> classNames)
{
    const std::int64_t kept = currentLabel();
    m_changes = std::move(changes);
    m_classNames = std::move(classNames);
    std::vector<double> ends{0};
    for (const ClassChange& each : m_changes) {
        ends.push_back(each.change());
        // Of classes of a few images the interval says nothing; it must not squeeze all others.
        if (each.images >= 5) ends.insert(ends.end(), {each.ci95()[0], each.ci95()[1]});
    }
    m_axis.fit(ends, leastSpanOfChanges);
    setAccessibleName(tr("Change of accuracy of %1 classes").arg(m_changes.size()));
    setCurrentLabel(kept);
    rowsChanged();
}

std::int64_t ClassChart::currentLabel() const
{
    return currentRow() < 0 ? -1 : m_changes[std::size_t(currentRow())].label;
}

void ClassChart::setCurrentLabel(std::int64_t label)
{
    const auto found = std::find_if(m_changes.begin(), m_changes.end(),
                                    [label](const ClassChange& each) { return each.label == label; });
    setCurrentRow(label < 0 || found == m_changes.end() ? -1 : int(found - m_changes.begin()));
}

QString ClassChart::nameOf(int row) const
{
    return QString::fromStdString(className(m_classNames, m_changes[std::size_t(row)].label));
}

QString ClassChart::tipOf(int row) const { return classChangeTip(m_changes[std::size_t(row)], nameOf(row)); }

void ClassChart::measure()
{
    QStringList names{tr("points")}, values;
    for (int row = 0; row < rowCount(); ++row) {
        names << nameOf(row);
        values << pointsText(m_changes[std::size_t(row)].change());
    }
    m_widestName = widestOf(names) + 2;  // what hinting adds
    m_widestValue = widestOf(values);
}

ClassChart::Places ClassChart::places(double width) const
{
    Places places;
    places.names = std::min(m_widestName, width * 0.3);
    places.values = m_widestValue;
    places.left = sideMargin + places.names + 16;
    places.right = std::max(places.left + 40, width - sideMargin - places.values - 12);
    return places;
}

void ClassChart::paintHead(QPainter& painter, const QRectF& rect) const
{
    const Places places = this->places(rect.width());
    const double span = places.right - places.left;
    painter.setPen(faded(palette().color(QPalette::Text), 0.85));
    double free = places.left - 24;
    for (const PlotAxis::Tick& tick : m_axis.ticks(std::clamp(int(span / 70), 2, 8), 0.01)) {
        const double width = fontMetrics().horizontalAdvance(tick.label);
        const double left = places.left + m_axis.position(tick.value) * span - width / 2;
        if (left < free || left + width > rect.width()) continue;
        painter.drawText(QRectF(left, rect.top(), width + 1, rect.height()), Qt::AlignCenter, tick.label);
        free = left + width + 8;
    }
    const QString unit = tr("points");
    if (fontMetrics().horizontalAdvance(unit) <= places.names)
        painter.drawText(QRectF(sideMargin, rect.top(), places.names, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                         unit);
}

void ClassChart::paintRow(QPainter& painter, int row, const QRectF& rect) const
{
    const ClassChange& change = m_changes[std::size_t(row)];
    const Places places = this->places(rect.width());
    const QColor text = palette().color(QPalette::Text);
    paintName(painter, nameOf(row), QRectF(sideMargin, rect.top(), places.names, rect.height()));
    const auto along = [&](double value) {
        return places.left + std::clamp(m_axis.position(value), 0.0, 1.0) * (places.right - places.left);
    };
    painter.setPen(QPen(faded(text, 0.35), 1));
    painter.drawLine(QPointF(along(0), rect.top()), QPointF(along(0), rect.bottom()));
    const QColor colour = !change.certain()     ? faded(text, 0.6)
                          : change.change() < 0 ? lossColour(palette())
                                                : gainColour(palette());
    const double middle = rect.center().y();
    const Interval interval = change.ci95();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colour, 2));
    painter.drawLine(QPointF(along(interval[0]), middle), QPointF(along(interval[1]), middle));
    for (const double end : interval) {
        if (m_axis.contains(end)) painter.drawLine(QPointF(along(end), middle - 3), QPointF(along(end), middle + 3));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(along(change.change()), middle), 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(change.certain() ? text : faded(text, 0.75));
    painter.drawText(QRectF(rect.width() - sideMargin - places.values, rect.top(), places.values, rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter, pointsText(change.change()));
}

}  // namespace espalier
