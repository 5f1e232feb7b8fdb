#include "views/decision/decision_panel.h"

#include "core/base/person.h"
#include "views/decision/decision_model.h"
#include "views/decision/decision_versions.h"
#include "views/issues/issue_strip.h"
#include "views/session/experiment_selection.h"
#include "views/words/decision_words.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>

namespace espalier {

DecisionPanel::DecisionPanel(ExperimentSelection& selection, QUndoStack& undo, DecisionSource source, QAction* report,
                             QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_source(std::move(source)),
      m_draft(new DecisionDraft(undo, this)),
      m_model(new DecisionModel(*m_draft, this)),
      m_draftFile(m_source.draftFolder),
      m_place(new QStackedWidget),
      m_expired(new IssueStrip),
      m_problem(new IssueStrip)
{
    m_problem->setDismissable(true);
    m_place->addWidget(makeEmpty());
    m_place->addWidget(makeRecord());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_place, 1);
    connect(m_draft, &DecisionDraft::changed, this, &DecisionPanel::showDraft);
    connect(&m_selection, &ExperimentSelection::changed, this, &DecisionPanel::showChoice);
    for (QPushButton* button : {m_decide, m_decideEmpty})
        connect(button, &QPushButton::clicked, this, [this] { decideOn(candidate()); });
    connect(m_versions, &QPushButton::clicked, this, &DecisionPanel::openVersions);
    connect(m_report, &QPushButton::clicked, report, &QAction::trigger);
    connect(m_save, &QPushButton::clicked, this, &DecisionPanel::save);
    connect(m_by, &QLineEdit::textEdited, m_draft, &DecisionDraft::setBy);
    connect(m_why, &QPlainTextEdit::textChanged, this, [this] {
        if (m_why->hasFocus()) m_draft->setNote(m_why->toPlainText());
    });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(500);
    connect(&m_draftTimer, &QTimer::timeout, this, &DecisionPanel::keepDraft);
    connect(m_draft, &DecisionDraft::changed, &m_draftTimer, qOverload<>(&QTimer::start));
    m_problem->clear();
    showDraft();
}

DecisionPanel::~DecisionPanel() = default;

bool DecisionPanel::canWrite() const { return m_open && !m_source.readOnly(); }

void DecisionPanel::reload()
{
    m_problem->clear();
    std::vector<Decision> versions;
    m_read = true;
    try {
        versions = m_source.versions();
    } catch (const Failure& failure) {
        m_read = false;
        m_problem->tell(failure.issue());
    }
    m_open = true;
    m_model->setEditable(canWrite());
    m_draft->setKept(versions.empty() ? std::nullopt : std::optional(versions.back()));
    const auto lost = canWrite() ? m_draftFile.read(m_source.workspace()) : std::nullopt;
    if (lost && lost->base == (versions.empty() ? 0 : versions.back().version))
        m_draft->replace(lost->decision, tr("what was not saved of the decision"));
    m_tree->expandAll();
    if (isVisible()) askEnvironment();
}

void DecisionPanel::refresh()
{
    showChoice();
    showState();
}

QString DecisionPanel::candidate() const
{
    if (m_selection.ids().size() != 1) return {};
    const Experiment* experiment = m_source.find(m_selection.ids().front());
    const bool can = experiment && experiment->status == "done" && !experiment->trashed;
    return can ? m_selection.ids().front() : QString();
}

void DecisionPanel::decideOn(const QString& id)
{
    if (id.isEmpty()) return;
    m_problem->clear();
    try {
        if (const auto readOnly = m_source.readOnly()) throw Failure(*readOnly);
        Decision proposed = m_source.propose(id.toStdString());
        if (proposed.by.empty()) proposed.by = personName();
        m_draft->replace(proposed, tr("decision on %1").arg(QString::fromStdString(proposed.name)));
        m_tree->expandAll();
        m_why->setFocus();
    } catch (const Failure& failure) {
        m_problem->tell(failure.issue());
    }
}

void DecisionPanel::save()
{
    if (!m_draft->isChanged()) return;
    m_problem->clear();
    Decision decision = *m_draft->decision();
    decision.created.clear();  // now
    try {
        m_draft->wasKept(m_source.keep(decision));
    } catch (const Failure& failure) {
        m_problem->tell(failure.issue());
    }
}

void DecisionPanel::keepDraft()
{
    m_draftTimer.stop();
    const QString workspace = m_source.workspace();
    if (!m_read || workspace.isEmpty() || !canWrite()) return;
    if (!m_draft->isChanged()) return m_draftFile.remove(workspace);
    try {
        m_draftFile.write(workspace, {*m_draft->decision(), m_draft->kept() ? m_draft->kept()->version : 0});
    } catch (const Failure& failure) {
        m_problem->tell(failure.issue());
    }
}

void DecisionPanel::openVersions()
{
    try {
        auto* dialog = new DecisionVersions(m_source.versions(), canWrite(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &DecisionVersions::wanted, this, [this](const Decision& version) {
            m_draft->replace(version, tr("taking up version %1").arg(version.version));
            m_tree->expandAll();
        });
        dialog->open();
    } catch (const Failure& failure) {
        m_problem->tell(failure.issue());
    }
}

/// Loads LibTorch, which takes a second: on a thread, once.
void DecisionPanel::askEnvironment()
{
    if (m_environment || m_asking || !m_draft->kept()) return;
    m_asking = true;
    QThreadPool::globalInstance()->start([self = QPointer<DecisionPanel>(this), ask = m_source.environment] {
        auto environment = ask();
        QMetaObject::invokeMethod(
            qApp,
            [self, environment] {
                if (!self) return;
                self->m_asking = false;
                self->m_environment = environment;
                self->showState();
            },
            Qt::QueuedConnection);
    });
}

void DecisionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askEnvironment();
    showState();
}

}  // namespace espalier
