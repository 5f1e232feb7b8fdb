#include "views/drop/drop_hint.h"

#include "views/issues/severity_colour.h"
#include "views/style/line_icon.h"

#include <QPainter>

namespace espalier {

namespace {

constexpr int frame = 16, iconSize = 48, gap = 16, corner = 8;
constexpr double veil = 0.9, largeText = 1.6;

}  // namespace

DropHint::DropHint(QWidget& window) : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::showFor(const DroppedFile& dropped)
{
    m_words = dropWords(dropped);
    m_welcome = dropped.isWelcome();
    m_model = dropped.kind == DroppedFile::Kind::model;
    setAccessibleName(m_words);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor background = palette().color(QPalette::Base);
    background.setAlphaF(static_cast<float>(veil));
    painter.fillRect(rect(), background);

    const QColor edge = m_welcome ? palette().color(QPalette::Highlight) : severityColour(Severity::warning, palette());
    QPen pen(edge, 2);
    pen.setDashPattern({6, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(frame, frame, -frame, -frame), corner, corner);

    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * largeText);
    painter.setFont(font);
    const QRect inner = rect().adjusted(4 * frame, 0, -4 * frame, 0);
    const QRect text = painter.boundingRect(inner, Qt::AlignHCenter | Qt::TextWordWrap, m_words);
    const int top = (height() - iconSize - gap - text.height()) / 2;
    const LineIcon icon = !m_welcome ? LineIcon::warning : m_model ? LineIcon::open_model : LineIcon::open_workspace;
    lineIcon(icon).paint(&painter, QRect((width() - iconSize) / 2, top, iconSize, iconSize));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(inner.x(), top + iconSize + gap, inner.width(), text.height() + 4),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_words);
}

}  // namespace espalier
