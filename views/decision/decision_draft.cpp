#include "views/decision/decision_draft.h"

#include <QPointer>
#include <QUndoStack>

namespace espalier {

class DecisionDraft::Step : public QUndoCommand {
public:
    Step(DecisionDraft& owner, std::optional<Decision> before, Decision after, const QString& text, int mergeId)
        : QUndoCommand(text),
          m_owner(&owner),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_mergeId(mergeId)
    {
        m_round = owner.m_round;
    }
    int id() const override { return m_mergeId; }
    void undo() override { put(m_before); }
    void redo() override { put(m_after); }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = static_cast<const Step*>(other);
        if (later->m_round != m_round) return false;
        m_after = later->m_after;
        return true;
    }

private:
    void put(const std::optional<Decision>& decision)
    {
        // The page may be gone: the window was made anew in another language.
        m_owner&& m_round == m_owner->m_round ? m_owner->take(decision) : setObsolete(true);
    }

    QPointer<DecisionDraft> m_owner;
    std::optional<Decision> m_before, m_after;
    int m_mergeId, m_round;
};

namespace {

enum { noMerge = -1, noteStep = 7301, byStep = 7302 };

}  // namespace

DecisionDraft::DecisionDraft(QUndoStack& undo, QObject* parent) : QObject(parent), m_undo(undo) {}

void DecisionDraft::setKept(const std::optional<Decision>& kept)
{
    ++m_round;
    m_kept = kept;
    take(kept);
}

void DecisionDraft::wasKept(const Decision& kept)
{
    m_kept = kept;
    take(kept);
}

bool DecisionDraft::isChanged() const
{
    if (!m_decision) return false;
    return !m_kept || !m_decision->saysTheSame(*m_kept) || m_decision->by != m_kept->by;
}

const std::vector<Remark>& DecisionDraft::remarks(Part part) const
{
    static const std::vector<Remark> none;
    return m_decision ? listOf(const_cast<Decision&>(*m_decision), part) : none;
}

std::vector<Remark>& DecisionDraft::listOf(Decision& decision, Part part)
{
    switch (part) {
        case patterns:
            return decision.patterns;
        case layers:
            return decision.layers;
        case alternatives:
            return decision.alternatives;
        case doubts:
            break;
    }
    return decision.doubts;
}

void DecisionDraft::take(const std::optional<Decision>& decision)
{
    m_decision = decision;
    emit changed();
}

void DecisionDraft::push(Decision next, const QString& text, int mergeId)
{
    if (m_decision == next) return;
    m_undo.push(new Step(*this, m_decision, std::move(next), text, mergeId));
}

void DecisionDraft::replace(const Decision& decision, const QString& text) { push(decision, text, noMerge); }

void DecisionDraft::setNote(const QString& note)
{
    if (!m_decision) return;
    Decision next = *m_decision;
    next.note = note.toStdString();
    push(std::move(next), tr("why of the decision"), noteStep);
}

void DecisionDraft::setBy(const QString& by)
{
    if (!m_decision) return;
    Decision next = *m_decision;
    next.by = by.toStdString();
    push(std::move(next), tr("who decides"), byStep);
}

void DecisionDraft::setText(Part part, int remark, const QString& text)
{
    if (!m_decision) return;
    Decision next = *m_decision;
    std::vector<Remark>& list = listOf(next, part);
    if (remark < 0 || remark >= int(list.size())) return;
    list[std::size_t(remark)].text = text.trimmed().toStdString();
    if (list[std::size_t(remark)].code.empty() && list[std::size_t(remark)].text.empty())
        list.erase(list.begin() + remark);
    push(std::move(next), tr("remark of the decision"), noMerge);
}

void DecisionDraft::addRemark(Part part, const QString& text)
{
    if (!m_decision || text.trimmed().isEmpty()) return;
    Decision next = *m_decision;
    Remark remark;
    remark.text = text.trimmed().toStdString();
    listOf(next, part).push_back(remark);
    push(std::move(next), tr("remark of the decision"), noMerge);
}

}  // namespace espalier
