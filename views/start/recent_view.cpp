#include "views/start/recent_view.h"

#include "views/start/recent_delegate.h"
#include "views/start/recent_model.h"
#include "views/style/line_icon.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <QUrl>

namespace espalier {

RecentView::RecentView(RecentModel& model, QWidget* parent)
    : QListView(parent),
      m_open(new QAction(lineIcon(LineIcon::open_workspace), tr("&Open"), this)),
      m_showFolder(new QAction(tr("Show &Folder"), this)),
      m_forget(new QAction(lineIcon(LineIcon::cancel), tr("&Remove from List"), this))
{
    setModel(&model);
    setItemDelegate(new RecentDelegate(this));
    setAccessibleName(tr("Workspaces opened lately"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    makeActions();
    connect(&model, &QAbstractItemModel::modelReset, this, &RecentView::showCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &RecentView::showCurrent);
    showCurrent();
}

void RecentView::makeActions()
{
    m_forget->setShortcut(QKeySequence::Delete);
    for (QAction* action : {m_open, m_showFolder, m_forget}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_open, &QAction::triggered, this, [this] { emit chosen(currentFile()); });
    connect(m_forget, &QAction::triggered, this, [this] { emit forgotten(currentFile()); });
    connect(m_showFolder, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(currentFile()).absolutePath())); });
}

QString RecentView::currentFile() const { return currentIndex().data(RecentModel::FileRole).toString(); }

void RecentView::showCurrent()
{
    for (QAction* action : {m_open, m_showFolder, m_forget}) action->setEnabled(currentIndex().isValid());
}

void RecentView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex()) return;
    const QString file = index.data(RecentModel::FileRole).toString();
    if (RecentDelegate::removeRect(visualRect(index)).contains(event->pos()))
        emit forgotten(file);
    else
        emit chosen(file);
}

void RecentView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit chosen(currentFile());
    else
        QListView::keyPressEvent(event);
}

void RecentView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) setCurrentIndex(indexAt(event->pos()));
    if (!currentIndex().isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_showFolder});
    menu->addSeparator();
    menu->addAction(m_forget);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void RecentView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason) setCurrentIndex(model()->index(0, 0));
}

bool RecentView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && RecentDelegate::removeRect(visualRect(index)).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("Remove from this list; the file stays (Del)"), this);
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

}  // namespace espalier
