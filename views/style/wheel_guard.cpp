#include "views/style/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace espalier {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus()) return false;
        event->ignore();  // on to the scroll area
        return true;
    }
};

template <typename Field>
void guard(QWidget& content, WheelGuard* filter)
{
    for (Field* field : content.findChildren<Field*>()) {
        field->setFocusPolicy(Qt::StrongFocus);  // a wheel gives no focus
        field->installEventFilter(filter);
    }
}

}  // namespace

void guardWheel(QWidget& content)
{
    auto* filter = new WheelGuard(&content);
    guard<QAbstractSpinBox>(content, filter);
    guard<QComboBox>(content, filter);
    guard<QSlider>(content, filter);  // not scroll bars
}

}  // namespace espalier
