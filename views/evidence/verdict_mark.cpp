#include "views/evidence/verdict_mark.h"

#include "views/style/gain_colours.h"
#include "views/style/theme.h"

#include <QFont>
#include <QPainter>
#include <QPalette>

namespace espalier {

QColor verdictColour(Verdict verdict, const QPalette& palette)
{
    switch (verdict) {
        case Verdict::pass:
            return gainColour(palette);
        case Verdict::fail:
            return lossColour(palette);
        case Verdict::unknown:
            break;
    }
    return faded(palette.color(QPalette::Text), 0.75);
}

void paintVerdictMark(QPainter& painter, const QRectF& rect, Verdict verdict, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.8, rect.width() / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF mark = rect.adjusted(2, 2, -2, -2);
    const auto at = [&mark](double x, double y) {
        return QPointF(mark.left() + x * mark.width(), mark.top() + y * mark.height());
    };
    if (verdict == Verdict::pass) {
        painter.drawPolyline(QPolygonF{at(0.05, 0.55), at(0.38, 0.9), at(0.95, 0.12)});
    } else if (verdict == Verdict::fail) {
        painter.drawLine(at(0.08, 0.08), at(0.92, 0.92));
        painter.drawLine(at(0.92, 0.08), at(0.08, 0.92));
    } else {
        QFont font = painter.font();
        font.setBold(true);
        font.setPixelSize(int(rect.height()));
        painter.setFont(font);
        painter.drawText(rect.adjusted(0, -2, 0, 2), Qt::AlignCenter, QStringLiteral("?"));
    }
    painter.restore();
}

}  // namespace espalier
