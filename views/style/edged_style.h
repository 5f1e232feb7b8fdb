#pragma once

#include <QProxyStyle>

namespace espalier {

/// Fusion without pictures on dialogs' buttons, and with edges that can be seen on a dark window: its own are darker than the window, so that on a dark one a check
/// box or a field has none (WCAG 2.1 asks 3:1 of what a control is recognised by).
class EdgedStyle : public QProxyStyle {
    Q_OBJECT
public:
    EdgedStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

}  // namespace espalier
