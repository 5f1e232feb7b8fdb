#include "views/session/experiment_edits.h"

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

class ExperimentEdits::Step : public QUndoCommand {
public:
    Step(ExperimentEdits& owner, const QString& text, std::vector<ExperimentEdit> before,
         std::vector<ExperimentEdit> after)
        : QUndoCommand(text),
          m_owner(&owner),
          m_session(owner.m_session),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void undo() override { write(m_before); }
    void redo() override { write(m_after); }

private:
    void write(const std::vector<ExperimentEdit>& edits)
    {
        // A step of a workspace that was closed, or one that cannot be written any more, leaves the stack.
        const bool left = m_session.isNull() || (m_owner && m_session != m_owner->m_session);
        setObsolete(left || !tried(edits));
    }

    bool tried(const std::vector<ExperimentEdit>& edits)
    {
        try {
            m_session->edit(edits);
            return true;
        } catch (const Failure& failure) {
            // The steps outlive their panel where the window is made anew in another language.
            if (m_owner)
                emit m_owner->failed(failure.issue());
            else
                emit m_session->failed(failure.issue());
            return false;
        }
    }

    QPointer<ExperimentEdits> m_owner;
    QPointer<WorkspaceSession> m_session;
    std::vector<ExperimentEdit> m_before, m_after;
};

ExperimentEdits::ExperimentEdits(QUndoStack& stack, QObject* parent) : QObject(parent), m_stack(stack) {}

void ExperimentEdits::setSession(WorkspaceSession* session) { m_session = session; }

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
    auto* step = new Step(*this, text, std::move(before), std::move(after));
    const int steps = m_stack.index();
    m_stack.push(step);
    return m_stack.index() > steps;
}

}  // namespace espalier
