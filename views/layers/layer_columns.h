#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;

namespace espalier {

class LayerTree;
class NameDelegate;

/// Which columns of the layer tree are shown and how wide they are. Those not resized by hand share the room there is; what
/// a person chose is remembered between runs.
class LayerColumns : public QObject {
    Q_OBJECT
public:
    explicit LayerColumns(LayerTree& tree);

    NameDelegate* nameDelegate() const { return m_names; }
    void restore();
    void fit();
    void setShown(int column, bool shown);
    /// As in the beginning.
    void forget();
    /// A choice of columns, for the header and elsewhere.
    void fill(QMenu& menu);

private:
    int wanted(int column) const;
    int titleWidth(int column) const;
    void remember() const;
    void resized(int column, int width);
    void showMenu(const QPoint& position);

    LayerTree& m_tree;
    NameDelegate* m_names;
    QHash<int, int> m_byHand;
    bool m_fitting = false;
};

}  // namespace espalier
