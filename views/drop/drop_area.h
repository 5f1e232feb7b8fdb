#pragma once

#include "views/drop/dropped_file.h"

#include <QObject>

class QDropEvent;
class QWidget;

namespace espalier {

class DropHint;

/// Lets a whole window take a dropped file, over whatever part of it. While one is dragged over it, a hint says what would happen;
/// what is no file (text, rows) is left to the widgets.
class DropArea : public QObject {
    Q_OBJECT
public:
    explicit DropArea(QWidget& window);

signals:
    void dropped(const DroppedFile& file);  ///< one that is welcome
    void refused(const QString& words);     ///< dropped all the same

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool watchNativeWindow();
    bool take(QDropEvent& event, bool isNew);

    QWidget& m_window;
    DropHint* m_hint;
    QObject* m_native = nullptr;  ///< gets the drags of the window before its widgets do
    DroppedFile m_over;
};

}  // namespace espalier
