#pragma once

#include "core/decision/decision.h"

#include <QObject>

#include <optional>

class QUndoStack;

namespace espalier {

/// The decision as it is being edited, before it is kept. Every edit is a step on the window's undo stack.
class DecisionDraft : public QObject {
    Q_OBJECT
public:
    /// The parts of a decision that are lists of remarks, in the order they are shown.
    enum Part { patterns, layers, alternatives, doubts };
    static constexpr int parts = 4;

    explicit DecisionDraft(QUndoStack& undo, QObject* parent = nullptr);

    /// What is kept; takes the place of the draft, which no undo brings back. Nothing: none is.
    void setKept(const std::optional<Decision>& kept);
    /// The same after the draft was kept: edits before it can still be undone.
    void wasKept(const Decision& kept);
    const std::optional<Decision>& kept() const { return m_kept; }
    const std::optional<Decision>& decision() const { return m_decision; }
    /// True where it says something else than what is kept.
    bool isChanged() const;

    const std::vector<Remark>& remarks(Part part) const;

    // Steps that can be undone.
    void replace(const Decision& decision, const QString& text);
    void setNote(const QString& note);
    void setBy(const QString& by);
    /// An empty text brings the generated one back, or takes a remark of one's own away.
    void setText(Part part, int remark, const QString& text);
    void addRemark(Part part, const QString& text);

signals:
    void changed();

private:
    class Step;
    void push(Decision next, const QString& text, int mergeId);
    void take(const std::optional<Decision>& decision);
    static std::vector<Remark>& listOf(Decision& decision, Part part);

    QUndoStack& m_undo;
    std::optional<Decision> m_kept, m_decision;
    int m_round = 0;  ///< of setKept(): older steps are of no use
};

}  // namespace espalier
