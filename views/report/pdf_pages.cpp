#include "views/report/pdf_pages.h"

#include "views/report/report_document.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace espalier {

PdfPages::PdfPages() : m_pages(1) {}

void PdfPages::newPage()
{
    m_pages.emplace_back();
    m_y = top;
}

void PdfPages::want(double points)
{
    if (points > room() && !isFresh()) newPage();
}

QFont PdfPages::font(const Style& style)
{
    QFont font = style.fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    font.setPixelSize(std::max(1, int(std::lround(style.size * unit))));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PdfPages::Lines PdfPages::lines(const QString& text, const Style& style, double width, bool rightAligned)
{
    Lines made;
    QString shown = plainText(text);
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    made.layout = std::make_shared<QTextLayout>(shown, font(style));
    QTextOption option(rightAligned ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    made.layout->setTextOption(option);
    made.layout->setCacheEnabled(true);
    made.layout->beginLayout();
    for (QTextLine line = made.layout->createLine(); line.isValid(); line = made.layout->createLine()) {
        line.setLineWidth(std::max(8.0, width) * unit);
        ++made.count;
    }
    made.layout->endLayout();
    made.lineHeight = style.size * style.spacing;
    made.colour = style.colour;
    return made;
}

double PdfPages::widthOf(const QString& text, const Style& style)
{
    double widest = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, QFontMetricsF(font(style)).horizontalAdvance(line) / unit);
    return widest;
}

void PdfPages::addLine(const Lines& lines, int line, double x, double y)
{
    add([layout = lines.layout, line, x, y, height = lines.lineHeight, colour = lines.colour](QPainter& painter) {
        const QTextLine shown = layout->lineAt(line);
        painter.save();
        painter.scale(1 / unit, 1 / unit);
        painter.setPen(colour);
        // In the middle of its height, wherever the layout had put it.
        const double above = (height * unit - shown.height()) / 2;
        shown.draw(&painter, QPointF(x * unit, y * unit + above - shown.y()));
        painter.restore();
    });
}

void PdfPages::flow(const Lines& lines, double x)
{
    for (int line = 0; line < lines.count; ++line) {
        want(lines.lineHeight);
        addLine(lines, line, x, m_y);
        m_y += lines.lineHeight;
    }
}

void PdfPages::fill(const QRectF& rect, const QColor& colour)
{
    add([rect, colour](QPainter& painter) { painter.fillRect(rect, colour); });
}

void PdfPages::rule(double x, double y, double length, double thickness, const QColor& colour)
{
    fill(QRectF(x, y, length, thickness), colour);
}

void PdfPages::paint(QPainter& painter, int page) const
{
    for (const Paint& paint : m_pages[std::size_t(page)]) paint(painter);
}

}  // namespace espalier
