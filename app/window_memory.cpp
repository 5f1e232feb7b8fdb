#include "app/window_memory.h"

#include "app/settings.h"
#include "views/pages/page_tabs.h"

#include <QDockWidget>
#include <QEvent>
#include <QHeaderView>
#include <QMainWindow>
#include <QTableView>
#include <QTreeView>

namespace espalier {

using settings::Key;

namespace {

constexpr int saveAfterMs = 700;

QHeaderView* headerOf(const QWidget* view)
{
    if (const auto* table = qobject_cast<const QTableView*>(view)) return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(view)) return tree->header();
    return nullptr;
}

}  // namespace

WindowMemory::WindowMemory(QMainWindow& window, PageTabs& pages) : QObject(&window), m_window(window), m_pages(pages)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(saveAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::save);
    window.installEventFilter(this);
    watchParts();
}

QList<QHeaderView*> WindowMemory::headers() const
{
    QList<QHeaderView*> found;
    for (QWidget* view : m_window.findChildren<QAbstractItemView*>())
        if (QHeaderView* header = headerOf(view); header && !view->objectName().isEmpty()) found << header;
    return found;
}

void WindowMemory::watchParts()
{
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>()) {
        dock->installEventFilter(this);  // the lines between docks tell nobody that they were moved
        connect(dock, &QDockWidget::dockLocationChanged, this, &WindowMemory::changed);
        connect(dock, &QDockWidget::topLevelChanged, this, &WindowMemory::changed);
        connect(dock, &QDockWidget::visibilityChanged, this, &WindowMemory::changed);
    }
    for (QHeaderView* header : headers()) {
        connect(header, &QHeaderView::sectionResized, this, &WindowMemory::changed);
        connect(header, &QHeaderView::sectionMoved, this, &WindowMemory::changed);
        connect(header, &QHeaderView::sortIndicatorChanged, this, &WindowMemory::changed);
    }
    connect(&m_pages, &QTabWidget::currentChanged, this, &WindowMemory::changed);
}

bool WindowMemory::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::WindowStateChange:
            changed();
            break;
        default:
            break;
    }
    return false;
}

void WindowMemory::changed()
{
    if (m_window.isVisible() && !m_soon.isActive()) m_soon.start();
}

void WindowMemory::save()
{
    m_soon.stop();
    settings::set(Key::geometry, m_window.saveGeometry());
    if (!m_watching) return;
    settings::set(Key::layout, m_window.saveState());
    if (m_pages.currentWidget()) settings::set(Key::page, m_pages.currentWidget()->objectName());
    settings::set(Key::group_pages, m_pages.lastSeen());
    QVariantMap columns = settings::value(Key::columns).toMap();
    for (QHeaderView* header : headers()) columns[header->parentWidget()->objectName()] = header->saveState();
    settings::set(Key::columns, columns);
}

void WindowMemory::restoreGeometry() { m_window.restoreGeometry(settings::value(Key::geometry).toByteArray()); }

bool WindowMemory::restoreLayout()
{
    const QVariantMap columns = settings::value(Key::columns).toMap();
    for (QHeaderView* header : headers())
        if (const QByteArray state = columns[header->parentWidget()->objectName()].toByteArray(); !state.isEmpty())
            header->restoreState(state);
    if (const QString page = settings::value(Key::page).toString(); !page.isEmpty())
        if (auto* widget = m_pages.findChild<QWidget*>(page); widget && m_pages.indexOf(widget) >= 0)
            m_pages.setCurrentWidget(widget);
    m_pages.setLastSeen(settings::value(Key::group_pages).toStringList());
    return m_window.restoreState(settings::value(Key::layout).toByteArray());
}

void WindowMemory::setWatching(bool watching)
{
    if (m_watching && !watching) save();
    m_watching = watching;
}

}  // namespace espalier
