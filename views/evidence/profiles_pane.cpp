#include "views/evidence/profiles_pane.h"

#include "views/charts/chart_table_view.h"
#include "views/charts/empty_page.h"
#include "views/evidence/evidence_words.h"
#include "views/evidence/profile_edits.h"
#include "views/evidence/verdict_delegate.h"
#include "views/evidence/verdict_model.h"
#include "views/issues/issue_strip.h"
#include "views/session/evidence_store.h"
#include "views/session/workspace_session.h"
#include "views/style/wrapping_row.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace espalier {

ProfilesPane::ProfilesPane(QUndoStack& undo, QWidget* parent)
    : QWidget(parent),
      m_edits(new ProfileEdits(undo, this)),
      m_model(new VerdictModel(this)),
      m_add(addCommand(tr("&Add…"), tr("A profile of a device, to fill in"), &ProfilesPane::add)),
      m_edit(addCommand(tr("&Edit…"), tr("Change the profile of the selected column"), &ProfilesPane::edit)),
      m_duplicate(addCommand(tr("&Duplicate…"), tr("Begin a new profile with this one"), &ProfilesPane::duplicate)),
      m_remove(addCommand(tr("&Remove"), tr("Remove the profile of the selected column; Ctrl+Z brings it back"),
                          &ProfilesPane::remove)),
      m_import(addCommand(tr("&Import…"), tr("Profiles from JSON files; two to start from come with Espalier"),
                          &ProfilesPane::chooseImport)),
      m_export(addCommand(tr("E&xport…"), tr("The profile of the selected column as a JSON file"),
                          &ProfilesPane::chooseExport)),
      m_headline(new QLabel),
      m_detailsTitle(new QLabel),
      m_table(new QTableView),
      m_details(new ChartTableView),
      m_empty(new EmptyPage({m_add, m_import})),
      m_pages(new QStackedWidget),
      m_problem(new IssueStrip)
{
    m_problem->setDismissable(true);
    m_problem->clear();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeTables());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_headline);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    connect(m_edits, &ProfileEdits::failed, m_problem, &IssueStrip::tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showDetails();
        // Only what a person chose: new rows put the current cell back, which is no choice.
        if (const std::string name = currentProfile(); !name.empty() && std::exchange(m_told, name) != name)
            emit profileChosen(QString::fromStdString(name));
    });
    connect(m_table, &QTableView::doubleClicked, m_edit, &QAction::trigger);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, m_edit, &QAction::trigger);
    m_table->viewport()->installEventFilter(this);
    setFocusProxy(m_table);
    showPage();
}

QAction* ProfilesPane::addCommand(const QString& text, const QString& tip, void (ProfilesPane::*slot)())
{
    auto* action = new QAction(text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget* ProfilesPane::makeBar()
{
    auto* bar = new QWidget;
    auto* around = new QVBoxLayout(bar);
    around->setContentsMargins(10, 4, 8, 0);
    auto* row = new WrappingRow(0);
    around->addLayout(row);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setContentsMargins(16, 2, 16, 6);
    for (QAction* action : {m_add, m_edit, m_duplicate, m_remove, m_import, m_export}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    return bar;
}

QWidget* ProfilesPane::makeTables()
{
    m_table->setObjectName(QStringLiteral("verdicts"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VerdictDelegate(m_table));
    m_table->setAccessibleName(tr("Experiments on operating profiles"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(140);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setMaximumWidth(180);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_edit, m_duplicate, m_remove, m_export});
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_detailsTitle->setTextFormat(Qt::PlainText);
    m_detailsTitle->setContentsMargins(16, 8, 8, 4);
    m_detailsTitle->setWordWrap(true);
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_detailsTitle);
    column->addWidget(m_details, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ProfilesPane::setSession(WorkspaceSession* session)
{
    m_session = session;
    m_edits->setSession(session);
    m_told.clear();
    m_problem->clear();
    m_model->setRows({}, {});
    showPage();
}

void ProfilesPane::setRows(std::vector<std::vector<Assessment>> rows)
{
    const QModelIndex was = m_table->currentIndex();
    const std::string profile = currentProfile();
    const int row = std::max(0, was.row());
    m_model->setRows(m_session ? m_session->evidence().profiles() : std::vector<OperatingProfile>(), std::move(rows));
    const int column = std::max(0, m_model->columnOf(profile));
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    fit();
    showPage();
}

/// Columns as wide as what they say; narrower where else not all would be seen.
void ProfilesPane::fit()
{
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 10);
    m_table->resizeColumnsToContents();
    const int columns = m_model->columnCount(), least = 32 * fontMetrics().averageCharWidth();
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), least,
                                                   std::max(least, m_table->viewport()->width() / columns)));
}

std::string ProfilesPane::currentProfile() const
{
    const int column = m_table->currentIndex().column();
    if (column < 0 || column >= int(m_model->profiles().size())) return {};
    return m_model->profiles()[std::size_t(column)].name;
}

const OperatingProfile* ProfilesPane::current() const
{
    return m_session ? m_session->evidence().profile(currentProfile()) : nullptr;
}

void ProfilesPane::showDetails()
{
    const Assessment* chosen = m_model->assessment(m_table->currentIndex());
    const OperatingProfile* profile = current();
    if (!chosen || !profile) {
        m_detailsTitle->clear();
        return m_details->setTable({});
    }
    ChartTable table = limitsTable(*profile, *chosen);
    m_detailsTitle->setText(profile->device.empty()
                                ? table.title
                                : tr("%1 (%2)").arg(table.title, QString::fromStdString(profile->device)));
    m_details->setTable(std::move(table));
}

bool ProfilesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fit();
    return QWidget::eventFilter(watched, event);
}

void ProfilesPane::showPage()
{
    const bool canWrite = m_session && !m_session->log().readOnlyReason();
    const bool any = m_session && !m_session->evidence().profiles().empty();
    const bool rows = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(any && rows ? 1 : 0);
    m_empty->say(any ? tr("Nothing to judge yet") : tr("No operating profile yet"),
                 any ? tr("Profiles judge experiments that are done; run one first.")
                     : tr("A profile says where the model is to run: how many requests it has to serve how fast, in "
                          "how much memory, how accurate. Every experiment is then held against it."));
    m_headline->setText(any && rows ? verdictsHeadline(m_model->profiles(), m_model->rows()) : QString());
    for (QAction* action : {m_add, m_import}) action->setEnabled(canWrite);
    for (QAction* action : {m_edit, m_duplicate, m_remove}) action->setEnabled(canWrite && current());
    m_export->setEnabled(current());
    showDetails();
}

}  // namespace espalier
