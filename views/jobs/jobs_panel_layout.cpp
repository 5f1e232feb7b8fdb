// Where the jobs panel's parts are.

#include "views/issues/issue_strip.h"
#include "views/jobs/job_details.h"
#include "views/jobs/job_log.h"
#include "views/jobs/job_tree_view.h"
#include "views/jobs/jobs_panel.h"
#include "views/models/job_tree_model.h"
#include "views/style/line_icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace espalier {

JobsPanel::JobsPanel(QWidget* parent)
    : QWidget(parent),
      m_model(new JobTreeModel(this)),
      m_log(new JobLog(this)),
      m_tree(new JobTreeView(*m_model)),
      m_details(new JobDetails(*m_log)),
      m_failure(new IssueStrip),
      m_splitter(new QSplitter),
      m_pages(new QStackedWidget),
      m_summary(new QLabel),
      m_left(new QLabel),
      m_emptyText(new QLabel)
{
    makeActions();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_splitter, 1);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(list);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_pages, 1);
    all->addWidget(m_failure);

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &JobsPanel::refresh);
    connect(m_tree, &JobTreeView::actionClicked, this, [this](const QModelIndex& index) {
        const auto jobs = m_model->jobsAt(index);
        const bool cancel = std::any_of(jobs.begin(), jobs.end(), [](const JobStatus* job) { return canCancel(*job); });
        cancel ? cancelSelected() : retrySelected();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsPanel::selectionChanged);
    connect(m_failure, &IssueStrip::actionTriggered, this, &JobsPanel::retrySelected);
    connect(m_details, &JobDetails::layerWanted, this, &JobsPanel::layerWanted);
    setQueue(nullptr);
}

QAction* JobsPanel::addAction(const QString& text, const QString& tip, const QKeySequence& key,
                              void (JobsPanel::*slot)())
{
    auto* action = new QAction(text, m_tree);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    m_tree->addAction(action);
    return action;
}

void JobsPanel::makeActions()
{
    m_retry =
        addAction(tr("Retry"), tr("Try the selected jobs again"), QKeySequence(Qt::Key_F5), &JobsPanel::retrySelected);
    m_cancel = addAction(tr("Cancel"), tr("Cancel the selected job or sweep"), QKeySequence::Delete,
                         &JobsPanel::cancelSelected);
    m_cancelAll = addAction(tr("Cancel all"), tr("Cancel all that runs or waits"), {}, &JobsPanel::cancelAll);
    m_clear = addAction(tr("Clear finished"), tr("Take what is done, failed or cancelled off this list"), {},
                        &JobsPanel::clearFinished);
    m_retry->setIcon(lineIcon(LineIcon::retry));
    m_cancel->setIcon(lineIcon(LineIcon::cancel));
    m_showDetails = new QAction(tr("Details"), m_tree);
    m_showDetails->setToolTip(tr("Show the log of the selected job"));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    connect(m_showDetails, &QAction::toggled, m_details, &QWidget::setVisible);
    m_tree->addAction(m_showDetails);
}

QWidget* JobsPanel::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    QFont estimate = m_left->font();
    estimate.setItalic(true);
    m_left->setFont(estimate);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("jobSummary"));
    row->addWidget(m_summary);
    row->addSpacing(8);
    row->addWidget(m_left);
    row->addStretch(1);
    for (QAction* action : {m_retry, m_cancel, m_cancelAll, m_clear, m_showDetails}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    return bar;
}

QWidget* JobsPanel::makeEmptyPage()
{
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_emptyText->setMargin(16);
    return m_emptyText;
}

void JobsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Beside each other where it is wide, as at the window's foot; below each other where the panel is a column.
    m_splitter->setOrientation(width() >= 720 && width() > height() ? Qt::Horizontal : Qt::Vertical);
}

}  // namespace espalier
