#include "views/models/layer_nodes.h"

#include <QHash>

namespace espalier {

namespace {

/// Module prefixes before any are joined; 0 is the whole model.
struct Module {
    QString name;
    QList<int> modules;  ///< negative: the layer of that complement
    QHash<QString, int> byName;
};

class Builder {
public:
    explicit Builder(const QStringList& paths) : m_paths(paths), m_modules(1)
    {
        for (int layer = 0; layer < paths.size(); ++layer) {
            QStringList parts = paths[layer].split('.');
            parts.removeLast();
            int module = 0;
            for (const QString& part : parts) module = childOf(module, part);
            m_modules[module].modules << ~layer;
        }
        emitChildren(0, -1, {}, {});
    }
    QList<LayerNode> take() { return std::move(m_nodes); }

private:
    int childOf(int module, const QString& name)
    {
        const auto known = m_modules[module].byName.constFind(name);
        if (known != m_modules[module].byName.constEnd()) return *known;
        const int made = int(m_modules.size());
        m_modules << Module{name, {}, {}};
        m_modules[module].modules << made;
        m_modules[module].byName.insert(name, made);
        return made;
    }

    /// `joined` is the name of modules above that had this one alone and so show no row of their own.
    void emitChildren(int module, int parent, const QString& prefix, const QString& joined)
    {
        for (int child : std::as_const(m_modules[module].modules)) {
            if (child < 0) {
                addLayer(~child, parent, joined);
                continue;
            }
            const QString name = joined + m_modules[child].name, path = prefix + m_modules[child].name + '.';
            if (m_modules[child].modules.size() == 1)
                emitChildren(child, parent, path, name + '.');
            else
                emitChildren(child, addNode({name, path, parent, 0, -1, {}, {}}), path, {});
        }
    }

    void addLayer(int layer, int parent, const QString& joined)
    {
        const QString& path = m_paths[layer];
        addNode({joined + path.mid(path.lastIndexOf('.') + 1), path, parent, 0, layer, {}, {layer}});
        for (int above = parent; above >= 0; above = m_nodes[above].parent) m_nodes[above].layers << layer;
    }

    int addNode(LayerNode node)
    {
        const int made = int(m_nodes.size());
        if (node.parent >= 0) {
            node.row = int(m_nodes[node.parent].children.size());
            m_nodes[node.parent].children << made;
        } else {
            node.row = m_top++;
        }
        m_nodes << std::move(node);
        return made;
    }

    const QStringList& m_paths;
    QList<Module> m_modules;
    QList<LayerNode> m_nodes;
    int m_top = 0;
};

}  // namespace

QList<LayerNode> layerTreeNodes(const QStringList& paths) { return Builder(paths).take(); }

QList<LayerNode> layerListNodes(const QStringList& paths)
{
    QList<LayerNode> nodes;
    for (int layer = 0; layer < paths.size(); ++layer)
        nodes << LayerNode{paths[layer], paths[layer], -1, layer, layer, {}, {layer}};
    return nodes;
}

}  // namespace espalier
