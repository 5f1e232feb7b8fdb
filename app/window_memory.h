#pragma once

#include <QObject>
#include <QTimer>

class QHeaderView;
class QMainWindow;

namespace espalier {

class PageTabs;

/// Remembers where the window and its parts are: a moment after they change, not only at the end, so that a kill loses
/// nothing. Tables with an object name have their columns remembered; pages are known by their object name.
class WindowMemory : public QObject {
    Q_OBJECT
public:
    WindowMemory(QMainWindow& window, PageTabs& pages);

    /// Of the window itself, before it is shown.
    void restoreGeometry();
    /// With the workspace's parts in sight: docks, columns, page. False where there is no layout that fits.
    bool restoreLayout();
    /// The layout is worth remembering only while a workspace is open: without one its docks are hidden.
    void setWatching(bool watching);
    /// At once, what would be saved in a moment.
    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchParts();
    QList<QHeaderView*> headers() const;
    void changed();

    QMainWindow& m_window;
    PageTabs& m_pages;
    QTimer m_soon;
    bool m_watching = false;
};

}  // namespace espalier
