#include "views/style/edged_style.h"

#include "views/style/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace espalier {

namespace {

void drawEdge(const QStyleOption& option, QPainter* painter, const QRectF& rect, double radius)
{
    if (!isDark(option.palette) || (option.state & QStyle::State_HasFocus)) return;  // focus has an edge of its own
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor edge = option.palette.color(QPalette::PlaceholderText);
    if (!(option.state & QStyle::State_Enabled))
        edge.setAlphaF(0.4f);
    else
        edge.setAlphaF(0.75f);
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

bool hasFrame(const QStyleOptionComplex* option)
{
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) return spin->frame;
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
        return combo->editable && combo->frame;
    return false;
}

}  // namespace

EdgedStyle::EdgedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int EdgedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void EdgedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox) drawEdge(*option, painter, option->rect, 2);
    if (element == PE_IndicatorRadioButton) drawEdge(*option, painter, option->rect, option->rect.width() / 2.0);
    if (element == PE_FrameLineEdit) drawEdge(*option, painter, option->rect, 2);
    const auto* text = element == PE_Frame ? qobject_cast<const QPlainTextEdit*>(widget) : nullptr;
    if (text && !text->isReadOnly()) drawEdge(*option, painter, option->rect, 2);
}

void EdgedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (hasFrame(option)) drawEdge(*option, painter, option->rect, 2);
}

}  // namespace espalier
