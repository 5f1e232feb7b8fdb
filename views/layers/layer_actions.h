#pragma once

#include <QObject>
#include <functional>

class QAction;
class QKeySequence;

namespace espalier {

class CriterionMenu;
class LayerTree;
class PlanDocument;
struct Layer;

/// What can be done with the selected layers, in the tree's context menu and by key.
class LayerActions : public QObject {
    Q_OBJECT
public:
    LayerActions(LayerTree& tree, PlanDocument& document);

    QAction *copy, *paste, *dense, *pin;
    QAction *sameKind, *sameShape, *samePattern, *coupled;
    QAction *unfold, *fold;

private:
    void addRanking();
    QAction* add(const QString& text, const QKeySequence& key, const std::function<void()>& act);
    void separate();
    void copySetting();
    void pasteSetting();
    void makeDense();
    void togglePin();
    /// Selects every layer shown that is `alike` to the current one.
    void selectAlike(const std::function<bool(int current, int other)>& alike);
    void enable();

    LayerTree& m_tree;
    PlanDocument& m_document;
    CriterionMenu* m_ranking;
};

}  // namespace espalier
