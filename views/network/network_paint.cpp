// How the picture of the network looks.

#include "views/charts/tradeoff_scene.h"
#include "views/network/network_chart.h"
#include "views/network/network_colours.h"
#include "views/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double networkSide = 16;
constexpr int smallestText = 8;  // pixels; below that nobody reads
constexpr double faint = 0.25;   // what a search did not find

/// In the ink of the text beside it, which is not the palette's on a coloured box.
void paintLock(QPainter& painter, const QRectF& at, const QColor& ink)
{
    const double unit = at.width() / 12;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.1));
    painter.drawRoundedRect(QRectF(at.left() + 2 * unit, at.top() + 5.5 * unit, 8 * unit, 5.5 * unit), unit, unit);
    painter.drawArc(QRectF(at.left() + 3.5 * unit, at.top() + 1.5 * unit, 5 * unit, 8 * unit), 0, 180 * 16);
}

}  // namespace

void NetworkChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintInto(painter, size());
}

void NetworkChart::paintInto(QPainter& painter, const QSizeF& size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), palette().color(QPalette::Base));
    const NetworkColours colours(palette(), m_quantity);
    std::vector<char> coupled(m_nodes.size(), 0);
    const auto together = coupledWith(m_hovered >= 0 ? m_hovered : m_current);
    for (const int node : together) coupled[std::size_t(node)] = 1;
    const QRectF picture(0, 0, size.width(), size.height() - legendHeight());
    painter.save();
    painter.setClipRect(picture);
    paintEdges(painter, colours, coupled);
    for (int i = 0; i < int(m_nodes.size()); ++i)
        if (rectOf(i).intersects(picture)) paintBox(painter, colours, i, coupled[std::size_t(i)]);
    painter.restore();
    paintLegend(painter, colours, QRectF(0, picture.bottom(), size.width(), legendHeight()), !together.empty());
}

void NetworkChart::paintEdges(QPainter& painter, const NetworkColours& colours, const std::vector<char>& coupled) const
{
    const double width = std::clamp(1.4 * m_zoom, 0.7, 1.6);
    painter.save();
    painter.translate(m_origin);
    painter.scale(m_zoom, m_zoom);
    painter.setBrush(Qt::NoBrush);
    for (const bool marked : {false, true}) {
        QPen pen(marked ? accentInk(palette()) : colours.line(m_searching), marked ? 2.6 * width : width);
        pen.setCosmetic(true);
        painter.setPen(pen);
        for (const LayeredLayout::Edge& edge : m_layout.edges)
            if (bool(coupled[std::size_t(edge.from)] && coupled[std::size_t(edge.to)]) == marked)
                painter.drawPath(edge.path);
    }
    painter.restore();
}

void NetworkChart::paintBox(QPainter& painter, const NetworkColours& colours, int node, bool coupled) const
{
    const QColor base = palette().color(QPalette::Base), text = palette().color(QPalette::Text);
    const QRectF box = rectOf(node);
    const NetworkValue& value = m_values[std::size_t(node)];
    const bool isLayer = m_nodes[std::size_t(node)].layer >= 0;
    const QColor colour = colours.of(value);
    const double corner = (isLayer ? 4 : box.height() / 2 / m_zoom) * m_zoom;
    if (m_searching && !m_found.contains(node)) painter.setOpacity(faint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour.isValid() ? colour : base);
    painter.drawRoundedRect(box, corner, corner);
    if (!colour.isValid() && isLayer) {  // not known, which is not the same as nothing
        painter.setBrush(QBrush(faded(text, 0.25), Qt::BDiagPattern));
        painter.drawRoundedRect(box, corner, corner);
    }
    const bool current = node == m_current, found = m_searching && m_found.contains(node);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(current || coupled || found ? QPen(accentInk(palette()), current ? 3 : 2)
                                               : QPen(faded(text, isLayer ? 0.55 : 0.35), 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (current && hasFocus()) {
        painter.setPen(QPen(text, 1, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), corner + 3, corner + 3);
    }
    // Smaller than the box asks for, so that names are read for longer on the way out.
    QFont font = this->font();
    const int pixels = std::max(smallestText, int(std::floor(QFontInfo(font).pixelSize() * m_zoom)));
    if (box.height() >= smallestText + 2) {
        font.setPixelSize(pixels);
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        const QColor ink = colours.textOn(colour.isValid() ? colour : base);
        const double inset = std::max(3.0, 8 * m_zoom);
        QRectF room = box.adjusted(inset, 0, -inset, 0);
        painter.setPen(isLayer ? ink : faded(ink, 0.85));
        if (isLayer && !value.text.isEmpty()) {
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, value.text);
            room.setRight(room.right() - metrics.horizontalAdvance(value.text) - 6 * m_zoom);
        }
        if (m_boxes[std::size_t(node)].locked && box.height() >= 14) {
            const double lock = std::min(12.0, box.height() - 6);
            paintLock(painter, QRectF(room.left(), box.center().y() - lock / 2, lock, lock), ink);
            room.setLeft(room.left() + lock + 4);
            painter.setPen(ink);
        }
        painter.drawText(room, Qt::AlignVCenter | (isLayer ? Qt::AlignLeft : Qt::AlignHCenter),
                         metrics.elidedText(m_boxes[std::size_t(node)].name, Qt::ElideLeft, room.width() + 1));
    }
    painter.setOpacity(1);
}

void NetworkChart::paintLegend(QPainter& painter, const NetworkColours& colours, const QRectF& rect, bool coupled) const
{
    constexpr double bar = 96, thick = 10;
    const QColor text = palette().color(QPalette::Text);
    painter.setFont(font());
    double left = rect.left() + networkSide;
    const double middle = rect.center().y();
    const auto say = [&](const QString& words) {
        const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, int(rect.right() - networkSide - left));
        painter.setPen(faded(text, 0.85));
        painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         shown);
        left += fontMetrics().horizontalAdvance(shown) + 8;
    };
    std::vector<Family> families{Family::baseline};
    if (m_quantity == NetworkQuantity::sparsity) {
        families.clear();
        for (const Family family : allFamilies())
            if (family != Family::baseline &&
                std::any_of(m_values.begin(), m_values.end(),
                            [family](const auto& value) { return value.family == family; }))
                families.push_back(family);
        if (families.empty()) say(tr("The plan removes nothing yet."));
    }
    for (const Family family : families) {
        say(family == Family::baseline ? m_scale.least : familyName(family));
        const double length = m_quantity == NetworkQuantity::sparsity ? bar / 2 : bar;
        if (left + length > rect.right()) break;
        for (int x = 0; x < int(length); ++x)
            painter.fillRect(QRectF(left + x, middle - thick / 2, 1, thick), colours.at(x / (length - 1), family));
        painter.setPen(faded(text, 0.45));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(left - 0.5, middle - thick / 2 - 0.5, length, thick));
        left += length + 8;
        say(m_scale.most);
        left += 8;
    }
    const auto sample = [&](const QPen& pen, const QBrush& brush, const QString& words) {
        if (left + 120 > rect.right()) return;
        painter.setPen(pen);
        painter.setBrush(brush);
        painter.drawRoundedRect(QRectF(left, middle - 6, 20, 12), 3, 3);
        left += 26;
        say(words);
        left += 8;
    };
    if (isScanned(m_quantity))
        sample(QPen(faded(text, 0.55), 1), QBrush(faded(text, 0.25), Qt::BDiagPattern), tr("not scanned"));
    if (coupled) sample(QPen(accentInk(palette()), 2), Qt::NoBrush, tr("channels go together"));
}

}  // namespace espalier
