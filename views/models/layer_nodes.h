#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace espalier {

/// A row of the layer tree: a layer, or a module that holds several.
struct LayerNode {
    QString name;         ///< of the row: the part of the path that its parent does not say
    QString path;         ///< of the whole: a layer's path, or a module's with a dot at its end
    int parent = -1;      ///< index of a node, -1 at the top
    int row = 0;          ///< among the parent's children
    int layer = -1;       ///< -1 for a module
    QList<int> children;  ///< nodes, in the order their first layers run
    QList<int> layers;    ///< all layers below, or itself
};

/// Nodes of the layers' paths, parents before children. A module with one child is joined with it: "layer1.0".
QList<LayerNode> layerTreeNodes(const QStringList& paths);
/// One node a layer, named by its whole path.
QList<LayerNode> layerListNodes(const QStringList& paths);

}  // namespace espalier
