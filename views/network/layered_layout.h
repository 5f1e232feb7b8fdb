#pragma once

#include <QPainterPath>
#include <QRectF>
#include <vector>

namespace espalier {

/// A box of a directed graph: its size, and the boxes it reads, all of which come before it.
struct LayoutBox {
    QSizeF size;
    std::vector<int> inputs;
};

/// Boxes in layers from above, in as many columns side by side as fill a room of a given shape best: after the last layer of
/// a column the next goes on at its head. An edge goes from the lower side of what is read to the upper side of what reads,
/// through no other box.
struct LayeredLayout {
    struct Edge {
        int from = 0, to = 0;
        QPainterPath path;
    };
    std::vector<QRectF> boxes;
    std::vector<Edge> edges;  ///< by `to`, then as its inputs are listed
    QSizeF size;
};

/// The same for the same boxes and room, always.
LayeredLayout layOut(const std::vector<LayoutBox>& boxes, const QSizeF& room);

}  // namespace espalier
