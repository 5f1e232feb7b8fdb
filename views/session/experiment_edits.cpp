#include "views/session/experiment_edits.h"

#include "views/session/log_step.h"
#include "views/session/workspace_session.h"

#include <QUndoStack>
#include <unordered_map>

namespace espalier {

namespace {

/// "rename of channel 30 %", "tags of 3 experiments".
QString stepText(const std::vector<ExperimentEdit>& edits, const QString& name)
{
    const ExperimentEdit& first = edits.front();
    const QString what = edits.size() == 1 ? name : ExperimentEdits::tr("%1 experiments").arg(edits.size());
    if (first.name) return ExperimentEdits::tr("rename of %1").arg(what);
    if (first.note) return ExperimentEdits::tr("note on %1").arg(what);
    if (first.tags) return ExperimentEdits::tr("tags of %1").arg(what);
    return first.trashed.value_or(false) ? ExperimentEdits::tr("trashing of %1").arg(what)
                                         : ExperimentEdits::tr("restoring of %1").arg(what);
}

}  // namespace

ExperimentEdits::ExperimentEdits(QUndoStack& stack, QObject* parent) : QObject(parent), m_stack(stack) {}

void ExperimentEdits::setSession(WorkspaceSession* session) { m_session = session; }

WorkspaceSession* ExperimentEdits::session() const { return m_session; }

bool ExperimentEdits::push(const std::vector<ExperimentEdit>& edits)
{
    if (m_session.isNull()) return false;
    std::unordered_map<std::string, const Experiment*> byId;
    for (const auto* list : {&m_session->experiments(), &m_session->trashed()})
        for (const Experiment& experiment : *list) byId[experiment.id] = &experiment;
    std::vector<ExperimentEdit> before, after;
    QString name;
    try {
        for (const ExperimentEdit& edit : edits) {
            const auto found = byId.find(edit.id);
            if (found == byId.end()) throw Failure("workspace.no_such_experiment", edit.id);
            ExperimentEdit next = tidied(edit), now = undoOf(next, *found->second);
            if (next == now) continue;
            if (name.isEmpty()) name = QString::fromStdString(found->second->name);
            before.push_back(std::move(now));
            after.push_back(std::move(next));
        }
    } catch (const Failure& failure) {
        emit failed(failure.issue());
        return false;
    }
    if (after.empty()) return false;
    const QString text = stepText(after, name);
    auto* step = new LogStep<ExperimentEdits, std::vector<ExperimentEdit>>(
        *this, text, std::move(before), std::move(after),
        [](WorkspaceSession& session, const std::vector<ExperimentEdit>& edits) { session.edit(edits); });
    const int steps = m_stack.index();
    m_stack.push(step);
    return m_stack.index() > steps;
}

}  // namespace espalier
