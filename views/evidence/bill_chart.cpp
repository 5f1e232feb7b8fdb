#include "views/evidence/bill_chart.h"

#include "views/style/gain_colours.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"
#include "views/words/tip_text.h"

#include <QPainter>

#include <algorithm>

namespace espalier {

BillChart::BillChart(QWidget* parent) : RowChart(parent) { setObjectName(QStringLiteral("billChart")); }

void BillChart::setFigures(std::vector<BillFigure> figures, const QString& name)
{
    m_figures = std::move(figures);
    m_name = name;
    setAccessibleName(tr("What %1 costs beside the dense model").arg(name));
    rowsChanged();
}

QString BillChart::tipOf(int row) const
{
    const BillFigure& figure = m_figures[std::size_t(row)];
    const QString unknown = tr("not known");
    return tipHeading(figure.name) +
           tipLine(tr("dense %1, %2 %3")
                       .arg(figure.dense.isEmpty() ? unknown : figure.dense, m_name,
                            figure.now.isEmpty() ? unknown : figure.now)) +
           tipLine(figure.from);
}

void BillChart::measure()
{
    QStringList names, values{tr("dense"), tr("now")}, ratios;
    for (const BillFigure& each : m_figures) {
        names << each.name;
        values << each.dense << each.now;
        if (const auto ratio = each.ratio()) ratios << ratioText(*ratio);
    }
    m_widestName = widestOf(names) + 2;
    m_widestValue = widestOf(values) + 6;  // italics reach further
    m_widestRatio = widestOf(ratios) + 2;
}

double BillChart::most() const
{
    double most = 1;
    for (const BillFigure& each : m_figures)
        if (const auto ratio = each.ratio()) most = std::max(most, std::min(*ratio, 4.0));
    return most * 1.02;
}

BillChart::Places BillChart::places(double width) const
{
    Places places;
    places.name = sideMargin;
    const double names = std::min(m_widestName, width * 0.46);
    places.dense = places.name + names + 12;
    places.now = places.dense + m_widestValue + 12;
    places.bar = places.now + m_widestValue + 16;
    places.ratio = m_widestRatio;
    places.right = width - sideMargin - places.ratio - 8;
    return places;
}

void BillChart::paintHead(QPainter& painter, const QRectF& rect) const
{
    const Places places = this->places(rect.width());
    painter.setPen(faded(palette().color(QPalette::Text), 0.85));
    for (const auto& [left, words] : {std::pair(places.dense, tr("dense")), {places.now, tr("now")}})
        painter.drawText(QRectF(left, rect.top(), m_widestValue, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                         words);
    if (places.right - places.bar > 60)
        painter.drawText(QRectF(places.bar, rect.top(), rect.width() - sideMargin - places.bar, rect.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tr("of dense"));
}

void BillChart::paintRow(QPainter& painter, int row, const QRectF& rect) const
{
    const BillFigure& figure = m_figures[std::size_t(row)];
    const Places places = this->places(rect.width());
    const QColor text = palette().color(QPalette::Text);
    paintName(painter, figure.name, QRectF(places.name, rect.top(), places.dense - places.name - 12, rect.height()));
    painter.save();
    QFont italic = font();
    italic.setItalic(figure.estimated);
    painter.setFont(italic);
    const auto value = [&](double left, double width, const QString& words, double strength) {
        painter.setPen(faded(text, words.isEmpty() ? 0.75 : strength));
        painter.drawText(QRectF(left, rect.top(), width, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                         words.isEmpty() ? QString(QChar(0x2013)) : words);
    };
    value(places.dense, m_widestValue, figure.dense, 0.85);
    value(places.now, m_widestValue, figure.now, 1);
    const auto ratio = figure.ratio();
    if (ratio) {
        value(rect.width() - sideMargin - places.ratio, places.ratio, ratioText(*ratio), 1);
        const double room = places.right - places.bar;
        if (room > 40) {
            const double dense = places.bar + room / most();
            const double end = places.bar + room * std::min(*ratio, most()) / most();
            const bool better = figure.moreIsBetter ? *ratio > 1 : *ratio < 1;
            const bool same = std::abs(*ratio - 1) < 5e-3;
            const QColor colour = same ? faded(text, 0.6) : better ? gainColour(palette()) : lossColour(palette());
            const QRectF bar(places.bar, rect.center().y() - 5, std::max(1.0, end - places.bar), 10);
            if (figure.estimated) {
                painter.setPen(QPen(colour, 1.5, Qt::DashLine));
                painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
            } else {
                painter.fillRect(bar, colour);
            }
            painter.setPen(QPen(faded(text, 0.6), 1));
            painter.drawLine(QPointF(dense, rect.top() + 2), QPointF(dense, rect.bottom() - 2));
        }
    }
    painter.restore();
}

}  // namespace espalier
