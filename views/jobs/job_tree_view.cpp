#include "views/jobs/job_tree_view.h"

#include "views/jobs/progress_delegate.h"
#include "views/models/job_tree_model.h"

#include <QEvent>
#include <QHeaderView>

namespace espalier {

JobTreeView::JobTreeView(JobTreeModel& model, QWidget* parent)
    : QTreeView(parent), m_model(model), m_underState(new ProgressDelegate(ProgressDelegate::Bar::under, this))
{
    setObjectName(QStringLiteral("jobTree"));
    setAccessibleName(tr("Jobs"));
    setModel(&model);
    setItemDelegateForColumn(JobTreeModel::ProgressColumn, new ProgressDelegate(ProgressDelegate::Bar::beside, this));
    setItemDelegateForColumn(JobTreeModel::StateColumn, m_underState);
    setSelectionMode(QTreeView::SingleSelection);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTextElideMode(Qt::ElideRight);
    setIndentation(16);
    header()->setMinimumSectionSize(24);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(JobTreeModel::NameColumn, QHeaderView::Stretch);
    fitColumns();
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == JobTreeModel::ActionColumn) emit actionClicked(index);
    });
}

bool JobTreeView::isInView(const QString& id) const
{
    QModelIndex index = m_model.indexOf(id);
    if (!index.isValid()) return true;
    if (index.parent().isValid() && !isExpanded(index.parent())) index = index.parent();
    return viewport()->rect().intersects(visualRect(index));
}

void JobTreeView::follow(const QString& id)
{
    const JobStatus* job = m_model.job(id);
    if (!job) return;
    const bool looksHere = isInView(m_followed);
    m_followed = id;
    const QModelIndex index = m_model.indexOf(id);
    if (!job->sweep.isEmpty() && !m_opened.contains(job->sweep)) {
        m_opened << job->sweep;
        expand(index.parent());
    }
    if (!looksHere) return;
    const bool open = !index.parent().isValid() || isExpanded(index.parent());
    scrollTo(open ? index : index.parent());
}

void JobTreeView::fitColumns()
{
    const auto widthOf = [this](const QString& text) { return fontMetrics().horizontalAdvance(text) + 16; };
    const int state = widthOf(tr("measuring latency")), left = widthOf(tr("10:00–12:00 left")), progress = 120,
              elapsed = widthOf(QStringLiteral("1:00:00")), name = widthOf(tr("unstructured 50 %")) + 48;
    const int room = viewport()->width() - name - state - left - 28;
    setColumnHidden(JobTreeModel::ElapsedColumn, room < progress + elapsed);
    setColumnHidden(JobTreeModel::ProgressColumn, room < progress);
    m_underState->setBarVisible(room < progress);
    header()->resizeSection(JobTreeModel::StateColumn, state);
    header()->resizeSection(JobTreeModel::ProgressColumn, progress);
    header()->resizeSection(JobTreeModel::ElapsedColumn, elapsed);
    header()->resizeSection(JobTreeModel::LeftColumn, left);
    header()->resizeSection(JobTreeModel::ActionColumn, 28);
}

void JobTreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void JobTreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitColumns();
}

}  // namespace espalier
