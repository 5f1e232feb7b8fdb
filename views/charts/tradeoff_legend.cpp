// What the marks mean, in rows above the plot; and how many there are, in
// words.

#include "views/charts/tradeoff_scene.h"
#include "views/style/marker_shape.h"
#include "views/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace espalier {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("TradeoffScene", text); }

/// One entry: something drawn in `room` pixels, then words.
struct Entry {
    double room;
    std::function<void(QPainter&, const QRectF&)> draw;
    QString text;
};

}  // namespace

double TradeoffScene::legend(double width, QPainter* painter) const
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height() + 4;
    const QColor text = palette.color(QPalette::Text);
    std::vector<Entry> entries;
    if (front.size() > 1)
        entries.push_back({20,
                           [&](QPainter& p, const QRectF& r) {
                               p.setPen(QPen(faded(text, 0.45), 1.5));
                               p.drawLine(QPointF(r.left(), r.center().y()), QPointF(r.right(), r.center().y()));
                           },
                           tr("Pareto front")});
    for (Family family : allFamilies()) {
        const auto shown = [family](const TradeoffPoint& point) {
            return point.family == family && point.standing == Standing::measured;
        };
        if (std::none_of(data.points.begin(), data.points.end(), shown)) continue;
        const bool byColour = thirdBy == ThirdBy::colour && family != Family::baseline;
        entries.push_back({12,
                           [=, this](QPainter& p, const QRectF& r) {
                               p.setPen(byColour ? QPen(faded(text, 0.8), 1.2) : QPen(Qt::NoPen));
                               p.setBrush(byColour ? QBrush(Qt::NoBrush) : QBrush(familyColour(family, text)));
                               p.drawPath(markerShape(familyMarker(family), 4.5).translated(r.center()));
                           },
                           familyName(family)});
    }
    for (const auto& [standing, name] :
         {std::pair{Standing::diverged, tr("diverged")}, std::pair{Standing::failed, tr("failed")}})
        if (data.count(standing))
            entries.push_back(
                {10, [=](QPainter& p, const QRectF& r) { paintEdgeMark(p, r.center(), standing, text); }, name});
    if (axes.third && m_thirdHigh >= m_thirdLow && thirdBy != ThirdBy::none) {
        const QString low = figureText(*axes.third, m_thirdLow), high = figureText(*axes.third, m_thirdHigh);
        if (thirdBy == ThirdBy::colour)
            entries.push_back({64,
                               [=, this](QPainter& p, const QRectF& r) {
                                   QLinearGradient ramp(r.topLeft(), r.topRight());
                                   ramp.setColorAt(0, rampColour(0, palette));
                                   ramp.setColorAt(1, rampColour(1, palette));
                                   p.setPen(QPen(faded(text, 0.35), 1));
                                   p.setBrush(ramp);
                                   p.drawRect(QRectF(r.left(), r.center().y() - 4.5, r.width(), 9));
                               },
                               tr("%1: %2 to %3").arg(quantityName(*axes.third), low, high)});
        else
            entries.push_back({32,
                               [=](QPainter& p, const QRectF& r) {
                                   p.setPen(QPen(faded(text, 0.7), 1.2));
                                   p.setBrush(Qt::NoBrush);
                                   p.drawEllipse(QPointF(r.left() + 3, r.center().y()), 3, 3);
                                   p.drawEllipse(QPointF(r.right() - 9, r.center().y()), 9, 9);
                               },
                               tr("%1: %2 to %3").arg(quantityName(*axes.third), low, high)});
    }
    if (limits.contains(axes.x) || limits.contains(axes.y))
        entries.push_back({16,
                           [&](QPainter& p, const QRectF& r) {
                               p.setPen(QPen(faded(accentInk(palette), 0.7), 1, Qt::DashLine));
                               p.setBrush(faded(accentInk(palette), 0.10));
                               p.drawRect(QRectF(r.left(), r.center().y() - 5, r.width(), 10));
                           },
                           tr("within the limits")});
    if (hasWorst(*this))
        entries.push_back(
            {12,
             [=, this](QPainter& p, const QRectF& r) {
                 p.setPen(QPen(faded(text, 0.8), 1.5));
                 p.setBrush(palette.color(QPalette::Base));
                 const QPointF c = r.center();
                 p.drawPolygon(QPolygonF{c + QPointF(-4.5, -3.6), c + QPointF(4.5, -3.6), c + QPointF(0, 4.5)});
             },
             tr("worst plausible case")});
    if (!foretold.empty())
        entries.push_back({22,
                           [&](QPainter& p, const QRectF& r) {
                               p.setPen(QPen(accentInk(palette), 1.4));
                               p.drawLine(QPointF(r.left() + 8, r.center().y()), QPointF(r.right(), r.center().y()));
                               p.setPen(QPen(accentInk(palette), 1.5, Qt::DashLine));
                               p.setBrush(palette.color(QPalette::Base));
                               p.drawEllipse(QPointF(r.left() + 5, r.center().y()), 4, 4);
                           },
                           tr("foretold from the others")});
    entries.push_back({0, {}, countsWords()});

    double left = 0, top = 0;
    for (const Entry& entry : entries) {
        const double beforeText = entry.room > 0 ? entry.room + 6 : 0;
        const double needed = beforeText + metrics.horizontalAdvance(entry.text);
        if (left > 0 && left + needed > width) {
            left = 0;
            top += line;
        }
        if (painter) {
            const QRectF cell(m_legendAt + QPointF(left, top), QSizeF(needed, line));
            if (entry.draw) entry.draw(*painter, QRectF(cell.topLeft(), QSizeF(entry.room, line)));
            painter->setPen(entry.draw ? text : faded(text, 0.8));
            painter->drawText(cell.adjusted(beforeText, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(entry.text, Qt::ElideRight, width - beforeText));
        }
        left += needed + 16;
    }
    return top + line;
}

void TradeoffScene::paintLegend(QPainter& painter) const { legend(m_plot.right() + 16 - 32, &painter); }

}  // namespace espalier
