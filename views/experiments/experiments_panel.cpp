#include "views/experiments/experiments_panel.h"

#include "views/experiments/experiment_actions.h"
#include "views/experiments/experiment_table.h"
#include "views/experiments/filter_bar.h"
#include "views/experiments/note_bar.h"
#include "views/export/export_menu.h"
#include "views/export/export_strip.h"
#include "views/issues/issue_strip.h"
#include "views/models/experiment_table_model.h"
#include "views/session/evidence_store.h"
#include "views/session/experiment_edits.h"
#include "views/session/experiment_selection.h"
#include "views/session/workspace_session.h"
#include "views/words/messages.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier {

ExperimentsPanel::ExperimentsPanel(ExperimentSelection& selection, QUndoStack& undo, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_model(new ExperimentTableModel(this)),
      m_edits(new ExperimentEdits(undo, this)),
      m_filter(new FilterBar),
      m_table(new ExperimentTable(m_model)),
      m_actions(new ExperimentActions(m_table)),
      m_place(new QStackedWidget),
      m_emptyTitle(new QLabel),
      m_emptyText(new QLabel),
      m_emptyButton(new QPushButton),
      m_notes(new NoteBar),
      m_issues(new IssueStrip),
      m_refused(new IssueStrip),
      m_export(new ExportMenu(this)),
      m_exported(new ExportStrip)
{
    m_refused->setDismissable(true);
    m_refused->setVisible(false);
    m_issues->setVisible(false);
    auto* empty = new QWidget;
    auto* middle = new QVBoxLayout(empty);
    QFont large = m_emptyTitle->font();
    large.setBold(true);
    m_emptyTitle->setFont(large);
    middle->addStretch();
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        middle->addWidget(label);
    }
    middle->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    middle->addStretch();
    m_place->addWidget(m_table);
    m_place->addWidget(empty);
    m_place->setMinimumHeight(4 * fontMetrics().lineSpacing());  // what is told below it must not push the window about
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(m_filter);
    column->addWidget(m_place, 1);
    column->addWidget(m_notes);
    column->addWidget(m_issues);
    column->addWidget(m_refused);
    column->addWidget(m_exported);
    connectParts();
    connectActions();
    addExport();
    refresh();
}

void ExperimentsPanel::connectParts()
{
    connect(m_filter, &FilterBar::filterChanged, m_model, &ExperimentTableModel::setFilter);
    connect(m_filter, &FilterBar::paretoOnlyChanged, m_model, &ExperimentTableModel::setParetoOnly);
    connect(m_filter, &FilterBar::trashShownChanged, m_model, &ExperimentTableModel::setTrashShown);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        m_filter->isFiltering() ? m_filter->clear() : m_filter->showTrash(false);
        m_table->setFocus();
    });
    connect(m_model, &ExperimentTableModel::shownChanged, this, &ExperimentsPanel::showPlace);
    connect(m_model, &ExperimentTableModel::edited, this,
            [this](const ExperimentEdit& edit) { m_edits->push({edit}); });
    connect(m_notes, &NoteBar::edited, m_edits, &ExperimentEdits::push);
    connect(m_edits, &ExperimentEdits::failed, m_refused, &IssueStrip::tell);
    // A reset, a filter or the trash takes rows away: what is selected stays what it was, shown or not.
    connect(m_table, &ExperimentTable::idsSelected, this, [this] { m_selection.set(m_table->selectedIds()); });
    connect(&m_selection, &ExperimentSelection::changed, this, &ExperimentsPanel::showSelected);
}

void ExperimentsPanel::setSession(WorkspaceSession* session)
{
    m_notes->setExperiments({});  // keeps what was being typed
    if (m_session) disconnect(m_session, nullptr, this, nullptr);
    if (m_session) disconnect(&m_session->evidence(), nullptr, this, nullptr);
    m_session = session;
    m_edits->setSession(session);
    m_exported->clear();
    m_filter->showTrash(false);
    m_filter->clear();
    m_refused->clear();
    if (session) connect(session, &WorkspaceSession::experimentsChanged, this, &ExperimentsPanel::refresh);
    if (session) connect(&session->evidence(), &EvidenceStore::changed, this, &ExperimentsPanel::refresh);
    m_model->setEditable(session && readOnlyReason().isEmpty());
    m_notes->setReadOnly(readOnlyReason());
    refresh();
}

QString ExperimentsPanel::readOnlyReason() const
{
    const auto reason = m_session ? m_session->log().readOnlyReason() : std::nullopt;
    return reason ? sentenceFor(*reason) : QString();
}

void ExperimentsPanel::refresh()
{
    if (m_session)
        m_model->setExperiments(m_session->experiments(), m_session->trashed());
    else
        m_model->setExperiments({});
    showWorst();
    if (m_filter->trashShown() && m_model->trashedCount() == 0) m_filter->showTrash(false);
    m_table->showFilled();
    showPlace();
}

/// What robustness tests found of them.
void ExperimentsPanel::showWorst()
{
    std::map<std::string, AccuracyFigure> worst;
    if (m_session)
        for (const RobustnessSummary& each : m_session->evidence().summaries())
            if (each.worst) worst[each.experiment] = {each.worst->accuracy, each.worst->ci95};
    m_model->setWorst(std::move(worst));
}

/// The table or what stands in its place, the counts, and the selection again, where a reset took it.
void ExperimentsPanel::showPlace()
{
    const int shown = m_model->rowCount(), all = m_model->count();
    m_filter->setCounts(shown, all, m_model->trashedCount());
    m_place->setCurrentIndex(shown > 0 ? 0 : 1);
    if (all == 0) {
        m_emptyTitle->setText(m_filter->trashShown() ? tr("The trash is empty") : tr("No experiments yet"));
        m_emptyText->setText(tr("The dense model is measured first; what is run after it is listed here."));
    } else if (shown == 0) {
        m_emptyTitle->setText(tr("Nothing matches the filter"));
        m_emptyText->setText(m_filter->trashShown() ? tr("What is not in the trash is not looked for.")
                                                    : tr("The help on the filter line tells what can be asked."));
    }
    m_emptyButton->setText(tr("Show All"));
    m_emptyButton->setVisible(all > 0);
    showSelected();
}

void ExperimentsPanel::showSelected()
{
    m_table->selectIds(m_selection.ids());
    std::vector<const Experiment*> selected;
    for (const QString& id : m_selection.ids())
        if (const Experiment* experiment = m_model->find(id)) selected.push_back(experiment);
    m_notes->setExperiments(selected);
    const int visible = int(m_table->selectedIds().size());
    m_actions->update(visible, m_filter->trashShown(), readOnlyReason(), m_model->rowCount());
    updateExport();
    if (selected.size() == 1 && !selected.front()->issues.empty())
        m_issues->tell(selected.front()->issues.back());
    else
        m_issues->clear();
}

void ExperimentsPanel::focusFilter()
{
    m_filter->line()->setFocus(Qt::ShortcutFocusReason);
    m_filter->line()->selectAll();
}

}  // namespace espalier
