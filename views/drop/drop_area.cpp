#include "views/drop/drop_area.h"

#include "views/drop/drop_hint.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace espalier {

DropArea::DropArea(QWidget& window) : QObject(&window), m_window(window), m_hint(new DropHint(window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    watchNativeWindow();
}

bool DropArea::watchNativeWindow()
{
    QObject* native = m_window.windowHandle();
    if (!native || native == m_native) return false;
    m_native = native;
    m_native->installEventFilter(this);
    return true;
}

bool DropArea::take(QDropEvent& event, bool isNew)
{
    if (!event.mimeData()->hasUrls()) return false;
    if (isNew) {
        m_over = droppedFile(event.mimeData()->urls());
        m_hint->showFor(m_over);
    }
    // What cannot be opened is taken as well, so that it can be told: a window that refuses silently looks broken.
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

bool DropArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Show || event->type() == QEvent::WinIdChange) watchNativeWindow();
        return false;
    }
    switch (event->type()) {
        case QEvent::DragEnter:
            return take(*static_cast<QDropEvent*>(event), true);
        case QEvent::DragMove:
            return m_hint->isVisible() && take(*static_cast<QDropEvent*>(event), false);
        case QEvent::DragLeave:
            if (!m_hint->isVisible()) return false;
            m_hint->hide();
            return true;
        case QEvent::Drop: {
            if (!take(*static_cast<QDropEvent*>(event), true)) return false;
            m_hint->hide();
            // Later: the program that the file comes from waits until this event is done.
            QMetaObject::invokeMethod(
                this,
                [this, file = m_over] {
                    if (file.isWelcome())
                        emit dropped(file);
                    else
                        emit refused(dropWords(file));
                },
                Qt::QueuedConnection);
            return true;
        }
        default:
            return false;
    }
}

}  // namespace espalier
